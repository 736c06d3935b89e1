import type { ruleNames as source } from "../zhCN/ruleNames";

/** What kind of finding a rule makes, in a few words (`ruleName.<RuleId>`). */
export const ruleNames: Readonly<Record<keyof typeof source, string>> = {
  "ruleName.columnMissing": "Column missing",
  "ruleName.cellError": "Formula with an error",
  "ruleName.formulaOverwritten": "Formula typed over",
  "ruleName.leadCatchAll": "Lead is nobody in particular",
  "ruleName.severalLeads": "More than one lead",
  "ruleName.departmentSpelling": "Department spelled differently",
  "ruleName.leadMissing": "No lead department",
  "ruleName.ownerMissing": "No owner",
  "ruleName.leadNotInRoster": "Lead department not in the roster",
  "ruleName.ownerNotInRoster": "Owner not in the roster",
  "ruleName.ownerAmbiguous": "Several owners of one name",
  "ruleName.ownerNotInPost": "Owner no longer in post",
  "ruleName.deadlineMissing": "No deadline",
  "ruleName.deadlineUnreadable": "Deadline unreadable",
  "ruleName.deadlineImpossible": "Date does not exist",
  "ruleName.deadlineOutsideYear": "Deadline outside the year",
  "ruleName.completedNotDate": "Completion date is no date",
  "ruleName.completedAfterAsOf": "Completed after the as-of date",
  "ruleName.doneWithoutDate": "Done without a date",
  "ruleName.percentOutOfRange": "Progress outside 0–100%",
  "ruleName.percentUnitsMixed": "Mixed units of progress",
  "ruleName.pointsWithoutWeight": "Points are not positive",
};
