import type { paneMessages as source } from "../zhCN/paneMessages";

/** Words of the task pane that belong to no single action. */
export const paneMessages: Readonly<Record<keyof typeof source, string>> = {
  "app.title": "Guatu Ledger",
  "app.unexpected":
    "Something unexpected happened: {message}. Try again; if it persists, use Restore.",
  "action.structure": "Make a ledger",
  "action.structure.hint":
    "Finds headings, deadlines and duties and turns the list into a ledger in place",
  "action.check": "Check",
  "action.check.hint": "Finds what is missing, wrong or unreadable",
  "action.colour": "Colour",
  "action.colour.hint": "Marks what is overdue, behind or due soon on the as-of date",
  "action.score": "Quarter scores",
  "action.score.hint": "Scores every row and department by plan and completion",
  "action.restore": "Restore",
  "action.restore.hint": "Takes back this add-in's last actions, five at most",
  "common.back": "Back",
  "common.cancel": "Cancel",
  "common.stop": "Stop",
  "common.dismiss": "Dismiss",
  "common.refresh": "Read again",
  "common.confirm": "Confirm",
  "common.listSeparator": ", ",
  "common.result": "Result",
  "date.full": "{year}-{month}-{day}",
  "progress.read": "Reading",
  "progress.compute": "Calculating",
  "progress.write": "Writing",
  "progress.count": "{phase}: {done}/{total}",
  "home.sheet": "This worksheet",
  "home.isLedger": "“{sheet}” is a ledger with {count} tasks.",
  "home.isCandidate":
    "“{sheet}” holds a task list ({address}, {count} tasks). Make it a ledger first.",
  "home.noTable":
    "No task list found on “{sheet}”. Switch to a worksheet with headings and choose “Read again”.",
  "home.noTableUnnamed":
    "No task list found on this worksheet. Switch to one with headings and choose “Read again”.",
  "home.today":
    "Today is {date}; type an “As-of date” in the settings to judge progress on another day.",
  "home.restorePoints": "Steps that can be taken back: {count}. The last one is {action}.",
  "home.noRestorePoints": "There is nothing to restore.",
  "home.actions": "Actions",
  "home.lastResult": "Last action",
  "change.line": "{cell} {field}: {from} → {to}",
  "change.blank": "(blank)",
  "change.more": "and {count} more",
  "change.showMore": "Show {count} more",
  "change.none": "No cell will be rewritten.",
  "result.structure": "The ledger is made. Changes: {count}.",
  "result.check": "Check finished. Findings: {count}.",
  "result.colour": "Colours are set. Changes: {count}.",
  "result.score": "Quarter scores are in. Changes: {count}.",
  "result.restore": "Restored. Changes taken back: {count}.",
  "result.unchanged": "{action}: nothing needed changing.",
  "status.count": "{status}: {count}",
};
