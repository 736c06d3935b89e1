import type { Rule } from "../rule";
import { namesNotInRoster } from "../rosterCheck";

/** The lead department stands in the roster 人员名册, by its name, an alias or its short name. */
export const leadNotInRoster: Rule = {
  id: "leadNotInRoster",
  severity: "error",
  scope: "row",
  source: "domain/owners.md, D",
  check: (record, context) => namesNotInRoster(record, context, "leadDepartment"),
};
