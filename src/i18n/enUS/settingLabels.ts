import type { WorkbookWords } from "../../domain/model/workbookWords";

/** Label, unit and explanation of every line of the settings table. */
export const settingLabels: WorkbookWords["settingLabels"] = {
  year: {
    label: "Ledger year",
    unit: "year",
    explanation:
      "Quarter ends belong to this year, and so do deadlines without a year; dates already filled in stay.",
  },
  asOf: {
    label: "As-of date",
    unit: "date",
    explanation: "The day on which progress is judged; blank means today.",
  },
  nearDays: {
    label: "Due soon",
    unit: "days",
    explanation: "A row this close to its due date is due soon.",
  },
  behindPoints: {
    label: "Behind",
    unit: "percentage points",
    explanation: "A row this far or further below its plan is behind.",
  },
  severePoints: {
    label: "Severely behind",
    unit: "percentage points",
    explanation: "A row this far or further below its plan is severely behind.",
  },
  latePerDay: {
    label: "Deduction per late day",
    unit: "points a day",
    explanation: "Each late day is deducted once, in its own quarter.",
  },
  lateCap: {
    label: "Most deducted for lateness",
    unit: "points",
    explanation: "The most that a row loses for lateness in one quarter.",
  },
  floor: {
    label: "Lowest score",
    unit: "points",
    explanation: "0 stops at zero; a negative number such as -1000 lets scores go below it.",
  },
  earlyDays: {
    label: "Days that count as early",
    unit: "days",
    explanation: "A row completed at least this many days before it is due counts as early.",
  },
  earlyBonus: {
    label: "Bonus for early completion",
    unit: "points",
    explanation: "Added for each row completed early; 0 adds nothing.",
  },
  bonusCapRow: {
    label: "Highest bonus of a row",
    unit: "of its points",
    explanation: "A row's bonus is at most this share of its points.",
  },
  bonusCapTotal: {
    label: "Highest bonus in all",
    unit: "points",
    explanation: "The most that a department gains by bonuses in a year.",
  },
  chasePenalty: {
    label: "Deduction per chase",
    unit: "points each",
    explanation: "Taken from the score of the year only; 0 deducts nothing.",
  },
  quarterWeight1: {
    label: "Weight of quarter 1",
    unit: "weight",
    explanation: "Weight of the first quarter in the score of the year.",
  },
  quarterWeight2: {
    label: "Weight of quarter 2",
    unit: "weight",
    explanation: "Weight of the second quarter in the score of the year.",
  },
  quarterWeight3: {
    label: "Weight of quarter 3",
    unit: "weight",
    explanation: "Weight of the third quarter in the score of the year.",
  },
  quarterWeight4: {
    label: "Weight of quarter 4",
    unit: "weight",
    explanation: "Weight of the fourth quarter in the score of the year.",
  },
  ledgerShare: {
    label: "Share of the ledger",
    unit: "weight",
    explanation: "Weight of the ledger score in the total; all of it where there is no appraisal.",
  },
  appraisalShare: {
    label: "Share of the appraisal",
    unit: "weight",
    explanation: "Weight of the appraisal in the total.",
  },
  appraisalSurvey: {
    label: "Survey",
    unit: "weight",
    explanation: "Weight of the public survey in the appraisal.",
  },
  appraisalMass: {
    label: "Public opinion",
    unit: "weight",
    explanation: "Weight of public opinion in the appraisal.",
  },
  appraisalLeader: {
    label: "Leaders' marks",
    unit: "weight",
    explanation: "Weight of the leaders' marks in the appraisal.",
  },
  appraisalPeer: {
    label: "Peer marks",
    unit: "weight",
    explanation: "Weight of the other departments' marks in the appraisal.",
  },
  bandExcellent: {
    label: "Excellent from",
    unit: "points",
    explanation: "A total of this many points is excellent.",
  },
  bandGood: {
    label: "Good from",
    unit: "points",
    explanation: "A total of this many points is good.",
  },
  bandPass: {
    label: "Pass from",
    unit: "points",
    explanation: "A total of this many points is a pass; below it is a fail.",
  },
  quotaExcellent: {
    label: "Quota of excellent",
    unit: "of those rated",
    explanation: "At most this share should be excellent; reported, never enforced.",
  },
  quotaGood: {
    label: "Quota of good",
    unit: "of those rated",
    explanation: "At most this share should be good; reported, never enforced.",
  },
  praiseFrom: {
    label: "Commend from",
    unit: "points",
    explanation:
      "A total of this much, ranked within the quota for excellent, is proposed for commendation.",
  },
  talkBelow: {
    label: "Talk below",
    unit: "points",
    explanation: "A total below this is proposed for a talk.",
  },
  talkOverdue: {
    label: "Overdue tasks for a talk",
    unit: "tasks",
    explanation: "So many overdue tasks are proposed for a talk; 0 = not by number.",
  },
  talkLast: {
    label: "Last places for a talk",
    unit: "places",
    explanation: "So many of the lowest totals are proposed for a talk; 0 = none.",
  },
  immediateDays: {
    label: "Immediate tasks",
    unit: "working days",
    explanation:
      "Working days from the start within which an immediate task is due. Only for deadlines read from now on; dates already filled in stay.",
  },
  earlyMonthDay: {
    label: "Early in a month",
    unit: "day of month",
    explanation:
      "The day meant by 月初 (early in a month). Only for deadlines read from now on; dates already filled in stay.",
  },
  firstTenDay: {
    label: "First ten days",
    unit: "day of month",
    explanation:
      "The day meant by 上旬 (first ten days of a month). Only for deadlines read from now on; dates already filled in stay.",
  },
  middleTenDay: {
    label: "Middle ten days",
    unit: "day of month",
    explanation:
      "The day meant by 中旬 (middle ten days of a month). Only for deadlines read from now on; dates already filled in stay.",
  },
  beforeMonth: {
    label: "Before a month",
    unit: "choice",
    explanation:
      "Which day X月前 (before a month) means; choose with the arrow beside the cell. Only for deadlines read from now on; dates already filled in stay.",
  },
  lightPreset: {
    label: "Meaning of the lights",
    unit: "choice",
    explanation:
      "What the colours stand for: choose with the arrow beside the cell, then colour again. Lights of single statuses are set in the legend beside.",
  },
  fullPercent: {
    label: "Unit of percentages",
    unit: "1 or 100",
    explanation: "Whether 1 or 100 means 100 % in the plan and done columns.",
  },
};
