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
    "After freezing, the {count} actions before it can no longer be taken back; the freezing itself can.",
  "notice.frozenWithErrors": "{count} errors are still there; frozen as it is.",
  "notice.quarterClosed": "{name} was frozen on {date}; the frozen scores count.",
  "notice.reopened": "{name} is reopened. Reason: {text}. The frozen sheet stays.",
  "notice.compared": "{text}. See sheet “{sheet}”.",
  "notice.settleWaiting":
    "{count} items are unfinished without cause and remedy; nothing is frozen yet. Fill them in and run again, or settle anyway.",
  "notice.yearNotEnded":
    "{date} has not come yet: the fourth quarter and the year are not complete.",
  "notice.carriedOver": "{count} unfinished items are listed on sheet “{sheet}” for {year}.",
  "notice.nothingToCarry": "Nothing is unfinished, nothing has to be carried over.",
  "error.planIncomplete":
    "{count} gaps (no lead, owner or deadline …): the plan was not frozen. Mend them first, or freeze anyway.",
  "error.quarterNotEnded":
    "{date} has not come yet, so {name} cannot be done. Change the as-of date or wait for the quarter to end.",
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
};
