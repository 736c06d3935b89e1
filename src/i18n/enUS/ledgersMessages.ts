import type { ledgersMessages as zhCN } from "../zhCN/ledgersMessages";

/** Words of the four ledgers in the pane, in notices and in findings. */
export const ledgersMessages: Readonly<Record<keyof typeof zhCN, string>> = {
  "action.freeze": "Freeze the plan",
  "action.closeQuarter": "Close a quarter",
  "action.reopen": "Reopen",
  "action.compare": "Compare",
  "action.settle": "Year end",
  "result.freeze": "The plan of the year is frozen.",
  "result.closeQuarter": "The quarter is closed.",
  "result.reopen": "Reopened: change what has to change, then freeze again.",
  "result.compare": "The comparison stands on a new sheet.",
  "result.settle": "Year end: {count} changes made.",
  "notice.snapshotMade":
    "{name}: {count} items as of {asOf} are frozen on sheet “{sheet}”, as values, protected without a password.",
  "notice.snapshotPlanned":
    "Makes sheet “{sheet}” with {count} items as of {asOf}, as values, protected without a password.",
  "notice.snapshotStands":
    "{name} was frozen on {date} and stands. To make it anew, reopen it first and say why.",
  "notice.journalForgotten":
    "After freezing, the {count} actions before it can no longer be taken back; the freezing itself can, on the same day.",
  "notice.frozenWithErrors": "{count} errors are still there; frozen as it is.",
  "notice.quarterClosed": "{name} was frozen on {date}; the frozen scores count.",
  "notice.reopened": "{name} is reopened. Reason: {text}. The frozen sheet stays.",
  "notice.compared": "{names}. See sheet “{sheet}”.",
  "notice.comparedPlanned": "{names}. Can be put on sheet “{sheet}”.",
  "notice.settleWaiting":
    "{count} items are unfinished without cause and remedy; nothing is frozen yet. Fill them in and run again, or settle anyway.",
  "notice.closedQuartersChanged":
    "{count} things in closed quarters were changed since (see Check). The annual scores go by the ledger as it is; to keep the frozen ones, change it back first, or reopen and close the quarter again.",
  "notice.yearNotEnded":
    "{date} has not come yet: the fourth quarter and the year are not complete.",
  "notice.newYearBook":
    "A new workbook for {year} is open with {count} unfinished or standing items. The old deadlines are for reference only: agree on new ones and fill them in. Save the new workbook.",
  "notice.newYearBookPlanned":
    "A new workbook for {year} will open with {count} unfinished or standing items; their deadlines are left blank to be agreed.",
  "notice.newYearUnsettled":
    "Sheet “{sheet}” has not been settled yet; its {count} unfinished or standing items are carried over as they stand now.",
  "notice.newYearDropDowns":
    "The drop-downs of these columns read other sheets and were not carried over: {text}.",
  "notice.carriedOver":
    "{count} unfinished or standing items are listed on sheet “{sheet}” for {year}.",
  "notice.nothingToCarry": "Nothing is unfinished, nothing has to be carried over.",
  "error.noTasks":
    "“{sheet}” names no task yet: there is nothing to freeze. Enter the tasks first.",
  "notice.percentUnit":
    "Most percentages look as if {found} meant all, but “{setting}” in Settings says {fullPercent}: progress comes out wrong. Change the setting or the figures.",
  "notice.noTasks":
    "“{sheet}” names no task yet: status and score are blank and come with the first task.",
  "error.planIncomplete":
    "{count} gaps (no lead, owner or deadline …): the plan was not frozen. Mend them first, or freeze anyway.",
  "error.quarterNotEnded":
    "{date} has not come yet, so {name} cannot be done. Change the as-of date or wait for the quarter to end.",
  "error.frozenBefore":
    "This step froze a ledger on {date} and cannot be restored any more; nothing was changed. To change it, go to Four ledgers and reopen it with a reason.",
  "error.reasonMissing": "Say why it is reopened, then try again.",
  "error.noSnapshot": "This ledger has no snapshot yet. Freeze the plan or close a quarter first.",
  "error.snapshotUnknown": "There is no {name} in force. Check and try again.",
  "error.snapshotGone":
    "The sheet of {name} was deleted and cannot be compared. Get it back from a copy, or choose another.",
  "error.nothingToCompare": "Both sides are the same. Choose two different ones.",
  "problem.extensionNoDate": "the new deadline is no date",
  "problem.extensionNotLater": "it is not later than the deadline",
  "problem.extensionNoReason": "no reason is written",
  "problem.extensionNotApproved": "it has no approval date",
  "problem.extensionApprovedLate": "it was approved after the deadline",
  "problem.rowAdded": "added:",
  "problem.rowDropped": "deleted:",
  "action.ledgers": "Four ledgers",
  "action.ledgers.hint": "Freeze the plan, close quarters, settle the year; compare",
  "ledgers.list": "The year's four ledgers",
  "ledgers.intro":
    "The four ledgers of {year} for “{sheet}”. Once frozen, figures stay; Check lists what was changed since.",
  "ledgers.baseline": "Plan of the year",
  "ledgers.quarter1": "Q1 check",
  "ledgers.quarter2": "Q2 check",
  "ledgers.quarter3": "Q3 check",
  "ledgers.quarter4": "Q4 check",
  "ledgers.final": "Year end",
  "ledgers.chase": "Half-year chase",
  "ledgers.state.done": "Frozen on {date}{by}",
  "ledgers.state.by": " by {by}",
  "ledgers.state.reopened": "Reopened on {date}: {reason}",
  "ledgers.state.due": "Possible since {date}, not done yet",
  "ledgers.state.open": "Possible from {date}",
  "ledgers.state.chase": "{count} overdue or behind, {chased} of them chased",
  "ledgers.close": "Freeze",
  "ledgers.reopen": "Reopen",
  "ledgers.verbOf": "{verb}: {name}",
  "ledgers.compare": "What changed since the last snapshot",
  "ledgers.findings": "{count} cells are not complete or not right; click one to go there.",
  "ledgers.force": "Freeze anyway, gaps and all",
  "ledgers.forceSettle": "Settle anyway. Otherwise only the columns for cause and remedy are added",
  "ledgers.newYear": "Make next year's workbook",
  "ledgers.newWorkbook": "Open a new workbook for next year with the unfinished items",
  "ledgers.carryOver": "List unfinished items on a sheet of their own for next year",
  "ledgers.note": "Note (optional)",
  "ledgers.missingForce": "There are gaps: mend them, or choose “Freeze anyway”.",
  "ledgers.missingReason": "Please write down why it is reopened.",
  "ledgers.reason": "Why it is reopened",
  "ledgers.reasonHint": "Written on the sheet of the four ledgers; the frozen sheet stays.",
  "ledgers.by": "By (optional)",
  "ledgers.run.freeze": "Freeze",
  "ledgers.run.closeQuarter": "Freeze",
  "ledgers.run.settle": "Settle",
  "ledgers.run.newYear": "Make it",
  "ledgers.run.reopen": "Reopen",
  "ledgers.run.compare": "Put on a sheet",
  "ledgers.change": "{kind}: {task}",
  "ledgers.changeDetail": "{field} {from} → {to}",
};
