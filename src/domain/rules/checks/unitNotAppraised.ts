import { nameKey } from "../../appraisal/nameKey";
import { groupNameOf } from "../../scoring/groupNameOf";
import { observe, type Rule } from "../rule";

/** A department of the ledger that has no line in 测评, told at its first row. */
export const unitNotAppraised: Rule = {
  id: "unitNotAppraised",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Appraisal",
  check: (records, context) => {
    const listed = context.own?.appraised;
    if (!listed) return [];
    const known = new Set(listed.map(nameKey));
    return records.flatMap((record) => {
      const name = groupNameOf(record.values, "department");
      if (name === undefined || known.has(nameKey(name))) return [];
      known.add(nameKey(name));
      return observe(record, context, "leadDepartment", { name });
    });
  },
};
