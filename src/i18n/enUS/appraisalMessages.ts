import type { appraisalMessages as model } from "../zhCN/appraisalMessages";

/** Words of the appraisal and the ranking in the pane and in notices. */
export const appraisalMessages: Record<keyof typeof model, string> = {
  "action.appraisal": "Appraisal",
  "action.ranking": "Ranking by class",
  "result.appraisal": "The appraisal sheets are ready: {count} changes.",
  "result.ranking": "The ranking sheet is ready: {count} changes.",
  "appraisal.title": "Appraisal and ranking",
  "appraisal.hint": "Rate the departments; rank units or people by class",
  "appraisal.intro":
    "Makes a rating sheet each for public survey, staff, leaders and peers; the appraisal sheet works out each unit’s score by itself.",
  "appraisal.raters.survey": "Raters: public survey",
  "appraisal.raters.mass": "Raters: staff",
  "appraisal.raters.leader": "Raters: leaders",
  "appraisal.ratersInvalid": "Enter a whole number from 1 to {most}.",
  "appraisal.ratersStand.survey":
    "“Public survey” has {count} columns for marks; insert or delete columns on its sheet to change that.",
  "appraisal.ratersStand.mass":
    "“Staff rating” has {count} columns for marks; insert or delete columns on its sheet to change that.",
  "appraisal.ratersStand.leader":
    "“Leaders' rating” has {count} columns for marks; insert or delete columns on its sheet to change that.",
  "appraisal.run": "Make rating sheets",
  "ranking.intro":
    "Makes a ranking sheet: six marks, their weights and the rank within the class, kept up to date by formulas.",
  "ranking.whom": "Who is ranked",
  "ranking.whom.department": "Units",
  "ranking.whom.person": "People",
  "ranking.run": "Make ranking sheet",
  "notice.appraisalPlanned": "New sheets: {names}. A line for each of {count} units.",
  "notice.appraisalMade":
    "New sheets: {names}. Enter marks from 0 to 100 on the rating sheets; “{sheet}” sums up {count} units by itself.",
  "notice.unitsAdded": "Added: {names}. The lines and marks that were there stay.",
  "notice.appraisalInScores": "Totals of the scores will count the appraisal by the shares set.",
  "notice.rankingPlannedDepartments": "New sheet “{sheet}” with {count} units.",
  "notice.rankingPlannedPeople": "New sheet “{sheet}” with {count} people.",
  "notice.rankingMadeDepartments":
    "New sheet “{sheet}” with {count} units. Enter classes and marks; units are ranked within their class.",
  "notice.rankingMadePeople":
    "New sheet “{sheet}” with {count} people. Enter classes and marks; people are ranked within their class.",
  "error.noDepartments":
    "No lead department is named on “{sheet}”, so there is nobody to rate. Enter the lead departments first.",
  "error.noPeople":
    "Neither the roster nor “{sheet}” names anybody. Fill in the roster or the owners first.",
};
