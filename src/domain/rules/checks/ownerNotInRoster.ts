import type { Rule } from "../rule";
import { namesNotInRoster } from "../rosterCheck";

/** The owner stands in the roster 人员名册, by name or alias. */
export const ownerNotInRoster: Rule = {
  id: "ownerNotInRoster",
  severity: "error",
  scope: "row",
  source: "domain/owners.md, D",
  check: (record, context) => namesNotInRoster(record, context, "owner"),
};
