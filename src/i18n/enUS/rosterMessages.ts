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
  "roster.title": "Make the roster",
  "roster.hint": "Put the people and departments of the ledger into the roster",
  "roster.found": "Lines to be added: {count}. Please check them.",
  "roster.people": "People ({count})",
  "roster.departments": "Departments without people ({count})",
  "roster.rows": "rows: {count}",
  "roster.leader": "leader {name}",
  "roster.backup": "backup {name}",
  "check.names": "By name: {count} not in the roster",
  "check.name": "“{name}” ({count})",
  "check.nameNearest": "Is it “{nearest}”?",
  "check.nameUnknown": "Please check, or add it to the roster.",
  "check.toRoster": "Add to the roster…",
  "fix.name": "Change all to “{to}”",
};
