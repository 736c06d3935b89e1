import { isBlank } from "../../model/cellValue";
import { observe, type Rule } from "../rule";

/** Every task names its lead department 牵头科室. */
export const leadMissing: Rule = {
  id: "leadMissing",
  severity: "error",
  scope: "row",
  source: "domain/owners.md, C3 and D",
  check: (record, context) =>
    isBlank(record.values.leadDepartment) ? observe(record, context, "leadDepartment") : [],
};
