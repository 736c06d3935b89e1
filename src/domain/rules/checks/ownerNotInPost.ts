import { ownersInRoster } from "../ownersInRoster";
import { observe, type Rule } from "../rule";

/** The owner has left the post according to the roster (在岗: 否): the successor takes over. */
export const ownerNotInPost: Rule = {
  id: "ownerNotInPost",
  severity: "warning",
  scope: "row",
  source: "domain/owners.md, C4 and D",
  check: (record, context) =>
    ownersInRoster(record, context).flatMap(({ name, match }) => {
      if (match.kind === "unknown" || match.entries.some(({ isActive }) => isActive)) return [];
      return observe(record, context, "owner", { name });
    }),
};
