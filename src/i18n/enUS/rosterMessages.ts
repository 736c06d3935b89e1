import type { rosterMessages as source } from "../zhCN/rosterMessages";

/** Words of starting the roster 人员名册 from the names of the ledger. */
export const rosterMessages: Readonly<Record<keyof typeof source, string>> = {
  "action.roster": "Fill the roster",
  "result.roster": "Roster filled. Cells and lines written: {count}.",
  "roster.intro":
    "People and departments named in the ledger become lines of the roster; those in it already stay as they are.",
  "roster.line": "{name}, {department}; leader {leader}; backup {backup}; rows: {count}",
  "roster.none": "Everybody named in the ledger is in the roster.",
  "roster.run": "Add {count} lines",
};
