import type { noticeMessages as source } from "../zhCN/noticeMessages";

/** What an action tells (`notice.…`) and why it would write a cell (`reason.…`). */
export const noticeMessages: Readonly<Record<keyof typeof source, string>> = {
  "notice.tableMade": "The ledger {table} is at {address}.",
  "notice.otherSheet": "The active worksheet holds no task table; “{sheet}” was taken.",
  "notice.headerKept":
    "Your headings stay as they are; column names stand in a hidden row below them.",
  "notice.headerInserted":
    "Your list has no headings: a row of headings is inserted at row {row}, what is below moves down by one; restoring removes it.",
  "notice.headerAsTable": "Your headings are the ledger's headings, unchanged.",
  "notice.figuresKept":
    "Merged figures split and left in their first row, so that your totals stay: {count}.",
  "notice.mergesFilled": "Merged cells split and filled down: {count}. They still print once.",
  "notice.rowsSkipped":
    "Rows with totals, sections or notes that are no tasks: {count}. They stay as they are.",
  "notice.rowKeysAdded": "Rows given a key: {count}.",
  "notice.fieldsAdded": "Added at the right of the table: {fields}.",
  "notice.columnsFolded":
    "What stands beside the table is printed with it, so the new columns are folded away and not printed; the + above the column letters opens them.",
  "notice.printAreaKept":
    "The print area is fixed to the old range; the page count stays the same.",
  "notice.yearChosen": "The ledger year is {year}.",
  "notice.yearAssumed": "The sheet names no year; {year} is taken for now.",
  "notice.deadlinesRead":
    "Deadlines read: {count}. Dates and kinds are written, the original text is kept.",
  "notice.deadlinesUnread":
    "Deadlines that could not be read: {count}. They are unclear; check them and type dates.",
  "notice.asOf": "Progress is judged on {date}.",
  "notice.noQuarterReached": "No quarter has ended by the as-of date; quarter scores are blank.",
  "notice.rulesAdded": "Conditional formats added: {count}.",
  "notice.legendAt": "The legend is on “{sheet}” at {address}.",
  "notice.legendPrinted": "The legend is printed in this sheet's page footer.",
  "notice.legendFooterTaken":
    "The page footer has text of its own and no room for a line with the legend; it stays as it is, and the legend is not printed with the sheet.",
  "notice.legendNotPrinted":
    "The page footer has no room for the legend, so it is not printed with the sheet.",
  "notice.completionRead": "Completion read from text and written: {count}.",
  "notice.departmentsScored": "The scores of {count} departments are on the worksheet “{sheet}”.",
  "notice.departmentsPlanned":
    "A new worksheet “{sheet}” will list the scores of {count} departments.",
  "notice.departmentMissing": "Rows without a lead department: {count}. They count for none.",
  "notice.personsScored": "Scores of {count} people are on the sheet “{sheet}”.",
  "notice.personsPlanned": "A new sheet “{sheet}” will list the scores of {count} people.",
  "notice.leadersScored": "Scores of {count} leaders are on the sheet “{sheet}”.",
  "notice.leadersPlanned": "A new sheet “{sheet}” will list the scores of {count} leaders.",
  "notice.personMissing":
    "{count} rows name nobody or several people and count for nobody's score.",
  "notice.leaderMissing": "{count} rows name no leader or several and count for no leader's score.",
  "notice.ledgerNotScored": "The ledger {table} has no scores yet and is not added up.",
  "notice.categoriesUnused":
    "There are too many ledgers for category weights in the formulas; all categories weigh the same.",
  "notice.lightsChanged": "The legend was changed as the settings say, for {count} statuses.",
  "notice.lightsKept":
    "The legend was edited and is not replaced by the setting “Meaning of the lights”.",
  "notice.nothingToDo": "Nothing needed changing.",
  "notice.restored": "Taken back: {time} {action}, changes: {count}.",
  "notice.keptFormula":
    "{count} cells hold a formula or were changed just now; they were left alone.",
  "notice.keptTyped": "Cells changed since then and kept: {count} ({cells}).",
  "notice.keptMore": "Kept as well: {count} more.",
  "notice.settingsAdded":
    "Lines that the settings lacked were added: {settings}. Unless given, they hold the defaults; change them on the settings sheet.",
  "notice.settingsConnected": "Formulas read these lines of the settings again: {settings}.",
  "notice.columnsUnknown":
    "Columns of “{sheet}” were renamed and also added, deleted or moved, so they are not known any more; its formulas stay as they are.",
  "notice.keptFooter": "The page footer was changed since then and is kept.",
  "reason.fromProgress": "the progress says “{text}”",
  "reason.fromPercentDone": "the percentage says “{text}”",
  "reason.fromRemarks": "the remarks say “{text}”",
  "reason.fromReportedStatus": "the status says “{text}”",
  "reason.doneByDue": "“{text}” gives no date: the due date {date} is taken",
  "reason.doneByAsOf": "“{text}” gives no date: the as-of day {date} is taken",
  "reason.deadlineText": "the deadline says “{text}”",
  "reason.deadlineAssumed": "the deadline says “{text}”; {assumption}",
  "reason.formulaBack": "was a formula; it comes back and is calculated",
  "reason.mergedAbove": "merged with the row above, as in {cell}",
  "reason.backScheduled": "linear by days from {start} to {due}, rounded to 5 points",
  "reason.backScheduledPeriodic": "share of the year's {total} due dates that have passed",
  "reason.personSplit": "the people named in “{text}”",
  "reason.unitSplit": "the units named in “{text}”",
};
