import type { RankingWords } from "../../domain/model/rankingWords";

/** The words of 分类排位 in a workbook written in English. */
export const rankingWords: RankingWords = {
  sheets: { department: "Ranking", person: "Ranking of people" },
  className: "Class",
  names: { department: "Unit", person: "Name" },
  department: "Department",
  inputs: {
    democracy: "Staff vote",
    performance: "Performance",
    self: "Self-rating",
    inspection: "Inspection",
    leader: "Leader's rating",
    test: "Test",
  },
  weightInForce: "Weight counted",
  total: "Total",
  rank: "Rank in class",
  note: "Remarks",
  nameCriterion: "Name criterion",
  classCriterion: "Class criterion",
  noInputs: "No marks yet",
  missingInputs: "Without {items}; its weight goes to the rest",
  itemSeparator: ", ",
  line: {
    department: "{n} units, {scored} with a total; ranked within their class",
    person: "{n} people, {scored} with a total; ranked within their class",
  },
  weightsTitle: "Weights (yours to change)",
  weightsLine: "Sum: {n}",
  weights: ["Item", "Weight", "Weight in force"],
  promptTitle: "Mark",
  prompt: "0 to 100. Leave empty what there is none of: its weight goes to the rest.",
  alert: "Please enter a number from 0 to 100.",
};
