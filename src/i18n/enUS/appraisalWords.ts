import type { AppraisalWords } from "../../domain/model/appraisalWords";

/** The words of the appraisal in a workbook written in English. */
export const appraisalWords: AppraisalWords = {
  sheet: "Appraisal",
  items: {
    survey: "Public survey",
    mass: "Staff rating",
    leader: "Leaders' rating",
    peer: "Peer rating",
  },
  unit: "Unit",
  raters: { survey: "Survey {n}", mass: "Staff {n}", leader: "Leader {n}" },
  score: "Appraisal score",
  note: "Remarks",
  criterion: "Criterion",
  count: "Marks",
  highest: "Highest",
  lowest: "Lowest",
  mean: "Mean",
  own: "Own mark (not counted)",
  noMarks: "No marks yet",
  missingItems: "Without {items}; its weight goes to the rest",
  itemSeparator: ", ",
  line: "{n} units, {scored} with an appraisal score",
  itemLine:
    "A line a unit, a column a rater, 0 to 100 in each cell; from {n} marks on, one highest and one lowest are dropped",
  peerLine:
    "A line for the unit that is rated, a column for the unit that rates, 0 to 100; grey cells stay empty; from {n} marks on, one highest and one lowest are dropped",
  promptTitle: "Mark",
  prompt: "0 to 100. For more raters, insert a column between two columns of marks.",
  peerPrompt: "0 to 100. In a grey cell a unit would rate itself: leave it empty.",
  alert: "Please enter a number from 0 to 100.",
};
