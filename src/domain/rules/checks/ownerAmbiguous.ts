import { isHomonym } from "../../owner/matchRoster";
import { ownersInRoster } from "../ownersInRoster";
import { observe, type Rule } from "../rule";

/** Two people of one name stand in the roster, and no department in the row says which of them is meant. */
export const ownerAmbiguous: Rule = {
  id: "ownerAmbiguous",
  severity: "warning",
  scope: "row",
  source: "LEDGER.md, Owners: the roster settles who is who",
  check: (record, context) =>
    ownersInRoster(record, context).flatMap(({ name, match }) => {
      if (match.kind === "unknown" || !isHomonym(match)) return [];
      const names = match.entries.map(({ department }) => department).join("\n");
      return observe(record, context, "owner", { name, names });
    }),
};
