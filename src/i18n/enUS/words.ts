import type { WorkbookWords } from "../../domain/model/workbookWords";
import { headings } from "./headings";
import { settingLabels } from "./settingLabels";

/** The words that a ledger written in English holds. */
export const words: WorkbookWords = {
  headings,
  statuses: {
    doneLate: "Done late",
    doneOnTime: "Done on time",
    unclear: "Unclear",
    overdue: "Overdue",
    severelyBehind: "Severely behind",
    behind: "Behind",
    dueSoon: "Due soon",
    notStarted: "Not started",
    onCourse: "On course",
  },
  lights: {
    red: "Red",
    orange: "Orange",
    yellow: "Yellow",
    green: "Green",
    blue: "Blue",
    grey: "Grey",
  },
  deadlineKinds: {
    dated: "Dated",
    periodic: "Periodic",
    standing: "Standing",
    immediate: "Immediate",
    unclear: "Unclear",
  },
  quarters: ["Q1", "Q2", "Q3", "Q4"],
  unrated: "not rated",
  notReported: "not reported",
  bands: { excellent: "Excellent", good: "Good", pass: "Pass", fail: "Fail" },
  sheets: { settings: "Settings", roster: "Roster", scores: "Scores" },
  // {done} and {plan} are bare percentages (40), {points} and {n} bare numbers: signs and units stand here.
  scoreNote: {
    score: ": {points} points",
    late: "{n} days late, minus {points}",
    behind: "{done}% done of {plan}% planned",
    bonus: "plus {points} in the year",
    chase: "chased {n} times, minus {points}",
    separator: "; ",
  },
  settingLabels,
  tables: {
    settings: ["Id", "Setting", "Value", "Unit", "Explanation"],
    fields: ["Ledger", "Field", "Name", "Heading", "Reason"],
    lights: ["Status", "Light", "Meaning"],
    roster: ["Name", "Department", "Post", "Leader", "Backup", "Other names", "Active"],
    scores: [
      "Department",
      "Tasks",
      "Rated",
      "Points",
      "Done",
      "Done late",
      "Overdue",
      "Q1",
      "Q2",
      "Q3",
      "Q4",
      "Ledger score",
      "Bonus",
      "Penalty",
      "Total",
      "Band",
      "Rank",
    ],
  },
};
