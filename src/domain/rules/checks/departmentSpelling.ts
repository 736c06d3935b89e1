import { usualSpellings } from "../usualSpellings";
import { observe, type Rule } from "../rule";

/** One department has one name: 组织一科 and 组织 一科 would be scored apart, since names are matched exactly. */
export const departmentSpelling: Rule = {
  id: "departmentSpelling",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Score of a department: match is exact text",
  check: (records, context) =>
    usualSpellings(records, "leadDepartment").flatMap(({ record, name, usual }) =>
      observe(record, context, "leadDepartment", { name, usual }, { to: usual, safety: "confirm" })
    ),
};
