import { leadCell } from "../leadCell";
import { observe, type Rule } from "../rule";

/** One department leads; 分别牵头 rows are split: several names in one cell count as a department of their own. */
export const severalLeads: Rule = {
  id: "severalLeads",
  severity: "warning",
  scope: "row",
  source:
    "LEDGER.md, Fields: leadDepartment is exactly one unless 分别牵头, and Score of a department",
  check: (record, context) => {
    const { field, names } = leadCell(record, context);
    if (names.length < 2) return [];
    return observe(record, context, field, { count: names.length, names: names.join("\n") });
  },
};
