import type { explainMessages as source } from "../zhCN/explainMessages";

/** How figures came about 得分依据: one sentence a step. */
export const explainMessages: Readonly<Record<keyof typeof source, string>> = {
  "explain.title": "How the score came about",
  "explain.hint": "See how a row's status and scores came about",
  "explain.pickActive": "Explain the row selected in the sheet",
  "explain.previous": "Previous row",
  "explain.next": "Next row",
  "explain.rowNumber": "Row number",
  "explain.noRow":
    "Row {row} is no task. Type the row number of a task, or select a task in the sheet and click “Explain the row selected in the sheet”.",
  "explain.noActiveRow": "The selected cell is not on a task row; the first row is shown.",
  "explain.if": "If completed on",
  "explain.ifClear": "Without this assumption",
  "explain.ifResult": "If completed {completed}, as of {asOf} (nothing is written)",
  "explain.copy": "Copy all",
  "explain.copied": "Copied; it can be pasted into a reply.",
  "explain.text": "The whole explanation",
  "explain.tab": "What to explain",
  "explain.tab.row": "Tasks",
  "explain.tab.department": "Departments",
  "explain.tab.person": "Owners",
  "explain.tab.leader": "Leaders",
  "explain.pickGroup": "Choose",
  "explain.groupOption": "{name} {score}",
  "explain.noGroups": "The ledger has no {kind} that could be scored.",
  "explain.part.total": "Total: {score} points ({band})",
  "explain.part.totalUnrated": "Total: {unrated}",
  "explain.part.groupQuarter": "{quarter}: {score} points",
  "explain.rated": "{count} rated rows of {weight} points together, weighted by their points",
  "explain.category": "{category}: mean {mean}, weight {weight}",
  "explain.loss": "{place}: {score} points, weight {weight}, costs {lost} points",
  "explain.noLoss": "Every rated row has full marks",
  "explain.summary": "Use of the results",
  "explain.summary.excellent": "Excellent: {count}, quota {places}",
  "explain.summary.good": "Good: {count}, quota {places}",
  "explain.summary.praise": "Proposed for commendation: {names}",
  "explain.summary.praiseTied": "Tied beyond the quota, to be decided: {names}",
  "explain.summary.talk": "To be talked to: {names}",
  "explain.part.row": "Row {row}: {task}",
  "explain.part.rowOf": "Row {row}: {task} ({department})",
  "explain.part.asOf": "As of {asOf}",
  "explain.part.due": "Due date",
  "explain.part.status": "Status: {status}",
  "explain.part.quarter": "{quarter}: {score} points",
  "explain.part.quarterUnrated": "{quarter}: {unrated}",
  "explain.part.quarterAhead": "{quarter}: not reached",
  "explain.part.year": "Year: {score} points",
  "explain.part.yearUnrated": "Year: {unrated}",
  "explain.due.deadline": "Due {due}, the deadline",
  "explain.due.extended":
    "Due {date}: extended from {due}, approved {approved}, because “{reason}”",
  "explain.due.extendedUnapproved":
    "Due {date}: extended from {due}, because “{reason}”; the table has no approval column",
  "explain.due.extensionNoDate":
    "The extension says “{written}”, which is no date and does not count",
  "explain.due.extensionNotLater": "The extension to {date} is not later than {due}: not counted",
  "explain.due.extensionNoReason": "The extension to {date} gives no reason: not counted",
  "explain.due.extensionNotApproved": "The extension to {date} has no approval date: not counted",
  "explain.due.extensionApprovedLate":
    "The extension to {date} was approved {approved}, after the deadline {due}: not counted",
  "explain.due.standing": "A standing task has no due date",
  "explain.due.none": "There is no deadline that could be read",
  "explain.status.completed": "Completed {completed}, not late",
  "explain.status.completedLate": "Completed {completed}, {days} days after it was due ({due})",
  "explain.status.completedLater":
    "The completion date {completed} is after the as-of date {asOf}: not completed yet",
  "explain.status.unclear": "No due date, and neither periodic nor standing",
  "explain.status.overdue": "Due {due}, no completion date by {asOf}: {days} days overdue",
  "explain.status.gap": "Planned {plan} %, reported {done} %: {gap} points behind",
  "explain.status.dueSoon": "Due {due}, in {days} days",
  "explain.status.notStarted": "Starts {start}",
  "explain.status.onCourse": "Not due yet and not behind",
  "explain.quarter.notReached":
    "The quarter ends {date}, after the as-of date {asOf}: no score yet",
  "explain.quarter.nothingPlanned": "Nothing is planned by the end of the quarter: not rated",
  "explain.quarter.finishedBefore":
    "Completed {completed} and scored before: not rated in this quarter",
  "explain.quarter.planDue": "Planned {plan} %: due {due}, by the end of the quarter",
  "explain.quarter.planTyped": "Planned {plan} %: typed in “{field}”",
  "explain.quarter.planShared":
    "Planned {plan} %: periodic and standing tasks without a plan are shared over the quarters",
  "explain.quarter.planKept":
    "Planned {plan} %: no plan typed for this quarter, the highest earlier one counts",
  "explain.quarter.doneCompleted": "Done {done} %: completed {completed}",
  "explain.quarter.doneReported": "Done {done} %: typed in “{field}”",
  "explain.quarter.doneEarlier":
    "Done {done} %: nothing reported this quarter, “{field}” still counts",
  "explain.quarter.doneNothing": "Done 0 %: nothing reported in “{field}” or before",
  "explain.quarter.progress": "Progress: 100 × {done} % ÷ {plan} %, 100 at most: {score} points",
  "explain.quarter.late": "{days} days late in this quarter, {perDay} a day: −{score} points",
  "explain.quarter.lateCapped":
    "{days} days late in this quarter, {perDay} a day, {cap} at most: −{score} points",
  "explain.floor": "Not less than {score} points",
  "explain.year.unrated": "No quarter is rated yet",
  "explain.year.mean": "Mean of the quarters by weight: ({figures}) ÷ ({weights}) = {score} points",
  "explain.year.bonus":
    "Bonus {bonus}, which is {score} points out of 100 (row weight {weight}), because “{reason}”",
  "explain.year.bonusCapped":
    "Bonus {bonus} exceeds the share allowed of the row weight {weight}: {score} points count, because “{reason}”",
  "explain.year.bonusNoReason": "Bonus {bonus} has no evidence: not counted",
  "explain.year.bonusNoWeight": "Bonus {bonus}: the row's points are not valid, so not counted",
  "explain.year.early": "Completed {days} days early: +{score} points",
  "explain.year.chases": "Chased {chases} times: −{score} points",
  "explain.group.unrated": "No row is rated: no total, band or rank",
  "explain.group.mean": "Ledger score: ({figures}) ÷ ({weights}) = {score} points",
  "explain.group.appraisal":
    "Ledger {ledger} points weigh {ledgerShare}, appraisal {appraisal} points weigh {appraisalShare}",
  "explain.group.bonus":
    "Bonus: of all rows by their points, and {other} other points: {score} points",
  "explain.group.bonusCapped":
    "Bonus: of all rows and {other} other points, at the cap of {score} points",
  "explain.group.penalty":
    "Penalties: chases of all rows by their points, and other penalties: {score} points",
  "explain.group.total": "Total {score} points",
  "explain.group.rank": "Rank {rank} of {of}",
  "explain.group.rankTied": "Rank {rank} of {of}, tied with {names}",
};
