import { isBlank } from "../../model/cellValue";
import { observe, type Rule } from "../rule";

/** Every task names its lead person 责任人. */
export const ownerMissing: Rule = {
  id: "ownerMissing",
  severity: "error",
  scope: "row",
  source: "domain/owners.md, C3 (牵头责任人)",
  check: (record, context) =>
    isBlank(record.values.owner) ? observe(record, context, "owner") : [],
};
