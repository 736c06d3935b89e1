import { excelRound } from "../../scoring/excelRound";
import { rankingWeights } from "../../ranking/rankingWeights";
import { observeLine } from "../ownLines";
import type { Rule } from "../rule";

/** Weights of 分类排位 that do not add up to 100 count in proportion. */
export const rankWeightsSum: Rule = {
  id: "rankWeightsSum",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Score of a department: a sum other than 100 is a finding",
  check: (_records, { own }) =>
    (own?.rankWeights ?? []).flatMap((lines) => {
      const weights = Object.values(rankingWeights(lines.rows));
      const sum = excelRound(
        weights.reduce((total, weight) => total + weight, 0),
        2
      );
      return sum === 100 ? [] : [observeLine(lines, 0, 1, { sum })];
    }),
};
