import type { ruleMessages as source } from "../zhCN/ruleMessages";

/** What a finding says after its cell, and why a deadline could not be read. */
export const ruleMessages: Readonly<Record<keyof typeof source, string>> = {
  "rule.columnMissing":
    "The ledger has no column “{field}”: add one, or name it when making the ledger.",
  "rule.cellError":
    "The formula in “{field}” gives {error} and counts as blank. Correct it or type the value.",
  "rule.cellError.task":
    "The formula in “{field}” fails ({error}): the row is no task and not scored. Mend it or type the text.",
  "rule.taskMissing":
    "The row says who, when or how far, but names no task: it is not scored. Add the task or clear the row.",
  "rule.dateNotReal":
    "“{written}” in “{field}” is a plain number and no date; status and score go wrong by it. Enter a date.",
  "rule.formulaOverwritten":
    "The formula in “{field}” was typed over or cleared and no longer updates. Run Colour or Score again to bring the formula back.",
  "rule.leadCatchAll":
    "“{name}” is no department, so nobody answers for it. Name one lead department.",
  "rule.severalLeads":
    "{count} departments lead: {names}. A row counts for one department; split the row into {count}.",
  "rule.departmentSpelling":
    "“{name}” looks like “{usual}”, but two spellings are scored apart. Use “{usual}”?",
  "rule.leadMissing": "No lead department: name one.",
  "rule.ownerMissing": "No owner: name one.",
  "rule.leadNotInRoster": "The lead department “{name}” is not in the roster. Is it “{nearest}”?",
  "rule.leadNotInRoster.noNearest":
    "The lead department “{name}” is not in the roster: check it or add it there.",
  "rule.ownerNotInRoster": "The owner “{name}” is not in the roster. Is it “{nearest}”?",
  "rule.ownerNotInRoster.noNearest":
    "The owner “{name}” is not in the roster: check the name or add it there.",
  "rule.ownerAmbiguous":
    "The roster has several people called “{name}” ({names}): write the department behind the name.",
  "rule.ownerNotInPost":
    "“{name}” is no longer in post according to the roster: name the successor.",
  "rule.deadlineMissing": "No deadline: type a date, or “长期” for standing work.",
  "rule.deadlineUnreadable": "The deadline “{written}” {problem}: write a date.",
  "rule.deadlineImpossible": "The deadline “{written}” does not exist. Is it {nearest}?",
  "rule.deadlineOutsideYear": "The deadline {due} is not in {year}: check the year.",
  "rule.deadlineTextDiffers":
    "{date} counts, but the deadline as written, “{written}”, is {due}. If it was moved, make both say the same.",
  "rule.deadlineKindDiffers":
    "It counts as “{kind}”, but the deadline as written, “{written}”, is “{read}”. If it was changed, make both say the same.",
  "rule.completedNotDate":
    "The completion date “{written}” is no date and does not count: type a date.",
  "rule.completedAfterAsOf":
    "The completion date {date} is after the as-of date {asOf} and does not count: check it.",
  "rule.doneWithoutDate":
    "It says “{evidence}” but has no completion date, so it does not count: type the date.",
  "rule.percentOutOfRange": "The percentage {value} is not between 0 and 100%: check it.",
  "rule.percentOutOfRange.fullPercent":
    "The percentage {value} is out of range: 1 means 100% here, so {value} counts as all. Type 0.8 or 80% for 80%; if the whole list is like this, change “{setting}” in Settings.",
  "rule.percentUnitsMixed":
    "The percentage {value} has another unit than the rest ({fullPercent} means all done): use one.",
  "rule.pointsWithoutWeight":
    "The points “{written}” are no positive number and weigh nothing: check them.",
  "rule.extensionNotCounted":
    "The extension to {date} does not count: {problem}. The old deadline holds. Complete it, or delete it.",
  "rule.extensionUnapproved":
    "Extended to {date}. The ledger keeps no approval dates, so the reason suffices; add that column where approval is needed.",
  "rule.closedQuarterChanged":
    "{closed} is closed; “{field}” was changed since: {from} → {to}; score {then} → {now}. The snapshot stands; reopen the quarter first if it has to change.",
  "rule.closedQuarterChanged.same":
    "{closed} is closed; “{field}” was changed since: {from} → {to}; the row still scores {now}. The snapshot stands; reopen the quarter first if it must change.",
  "rule.closedQuarterRow":
    "{closed} is closed; since then {problem} “{task}”; score {then} → {now}. The snapshot stands; reopen the quarter first if it has to change.",
  "rule.closedQuarterRescored":
    "{closed} is closed; a setting was changed since and {count} rows would score otherwise (such as {then} → {now}). The snapshot stands.",
  "rule.pointsWithoutWeight.figure":
    "The points “{written}” are text and carry no weight. Is it the number {figure}?",
  "rule.numberInvalid.figure":
    "“{written}” in “{field}” is text and counts as 0. Is it the number {figure}?",
  "quarter.1": "Q1",
  "quarter.2": "Q2",
  "quarter.3": "Q3",
  "quarter.4": "Q4",
  "rule.unfinishedUnexplained": "Not finished: write down {fields}.",
  "rule.noRecords":
    "No row of the ledger says what is to be done, so there are no colours and no scores. Enter tasks, or make the table again.",
  "rule.severalPeople":
    "“{field}” names {count} people: {names}. None of them can be told to be the one, so the row counts for nobody; name one and put the others under backup or support.",
  "rule.personSpelling":
    "“{name}” and “{usual}” seem to be one person and would be scored apart. Write “{usual}” here too?",
  "rule.dateNotDate": "“{written}” in “{field}” is text and counts as no date. Enter a date.",
  "rule.percentNotNumber":
    "“{written}” in “{field}” is no number; the figure of the quarter before counts. Enter a percentage.",
  "rule.planDecreases": "“{field}” is cumulative but falls from {from} to {to}. Check it.",
  "rule.numberInvalid":
    "“{written}” in “{field}” cannot be used and counts 0. Enter a number from 0 up.",
  "rule.bonusWithoutReason":
    "The bonus of {written} has no reason and is not counted. Enter the reason.",
  "rule.categoryOutside":
    "The category “{category}” has no weight in the table, so the row is left out of the quarter score. Change it, or give it a weight.",
  "rule.categoryOutside.blank":
    "No category, though categories have weights: the row is left out of the quarter score. Enter its category.",
  "rule.categoryColumnMissing":
    "Categories have weights, but the ledger has no category column, so they are not used. Add the column, or clear the weights.",
  "rule.categoryInvalid":
    "The weight “{written}” of the category “{category}” cannot be used and counts 0. Enter a number from 0 up.",
  "rule.categoryTwice":
    "The category “{category}” stands twice and would be counted twice. Delete one line.",
  "rule.settingInvalid":
    "“{setting}” holds “{written}”, which cannot be used; the default counts. Mend it.",
  "rule.settingInvalid.choices":
    "“{setting}” holds “{written}”, which cannot be used; the default counts. Choose one of: {choices}.",
  "rule.settingOutOfRange": "“{setting}” holds {written}; it should be within {range}. Check it.",
  "rule.settingEmpty":
    "“{setting}” is blank; the default, {defaultOf}, counts. Fill it in for another value.",
  "rule.settingEmpty.year": "“{setting}” is blank; the year of the as-of date counts. Fill it in.",
  "rule.settingEmpty.lightPreset":
    "“{setting}” is blank; the legend counts as it stands. Choose one from the list to change it.",
  "rule.settingMissing":
    "“{setting}” has no line in the settings; the default counts. Colour or Quarter score adds the line.",
  "rule.settingTwice":
    "“{setting}” has two lines; only the value in row {row} counts. Delete this one.",
  "rule.settingUnread":
    "Formulas do not read the line of “{setting}” (sorted, or deleted and typed anew), so colours and scores may be wrong. Colour or Quarter score connects it again.",
  "rule.settingsOutOfOrder": "“{setting}” should be above “{otherSetting}”. Mend it.",
  "rule.weightsSum": "{settings} add up to {sum}, not 100; each counts by its share. Check them.",
  "rule.categoriesSum":
    "The category weights add up to {sum}, not 100; each counts by its share. Check them.",
  "rule.lightUnknown":
    "The light of “{status}” is “{written}”, which has no colour. Choose one from the list.",
  "rule.lightMissing":
    "The legend has no line for “{status}”, so its rows have no light. Add a line.",
  "rule.scoreEntryInvalid":
    "Other bonus or penalty of {name} is “{written}”, which cannot be used and counts 0. Enter a number from 0 up.",
  "rule.figureTypedOver":
    "“{written}” stands where a formula was and no longer follows anything. “{action}” brings the formula back.",
  "rule.figureTypedOver.blank": "The formula here was cleared. “{action}” brings it back.",
  "rule.markNotCounted":
    "“{rater}” gave {name} “{written}”, which is no mark from 0 to 100 and does not count. Please correct it.",
  "rule.ownMark": "{name} gave itself “{written}”. Own marks do not count; please clear the cell.",
  "rule.markMissing":
    "“{rater}” gave {name} no mark. Fill it in, or make sure that it is left out on purpose.",
  "rule.raterSilent": "“{rater}” has not rated the other units yet. Please ask for its marks.",
  "rule.itemWithoutMarks":
    "Nobody has given marks here yet; for now the weight goes to the other items.",
  "rule.unitNotAppraised":
    "“{name}” is not on the appraisal sheets and gets no appraisal score. Run the appraisal again to add it.",
  "rule.rankWeightInvalid":
    "The ranking weight of “{item}” is “{written}”, which counts as 0. Enter a number from 0 up.",
  "rule.rankWeightsSum":
    "The ranking weights add up to {sum}, not 100; they count in proportion. Please check.",
  "problem.missing": "is blank",
  "problem.noDate": "holds no date",
  "problem.vague": "names no day",
  "problem.impossibleDate": "does not exist",
  "problem.needsAnchor": "does not say from when it counts",
  "problem.monthMissing": "names no month",
  "problem.termMissing": "has a limit but not how many days",
  "problem.openEnded": "has no certain end",
  "problem.looksLikeDate": "looks like a date but is a number",
};
