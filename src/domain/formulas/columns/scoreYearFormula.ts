import type { ColumnFormula } from "../columnFormula";
import { weightedQuarters } from "../weightedQuarters";

const SCORES = ["score1", "score2", "score3", "score4"] as const;

/** 年度得分: quarter-weighted mean with bonus and chases; blank where no quarter is rated. */
export const scoreYearFormula: ColumnFormula = {
  inputs: [...SCORES, "bonusCounted", "penaltyCounted"],
  build: (row) => {
    const { points, weight } = weightedQuarters(SCORES.map((field) => row.cell(field)));
    const year = `(${points})/(${weight})+${row.cell("bonusCounted")}-${row.cell("penaltyCounted")}`;
    return `IF(${weight}=0,"",MAX(ScoreFloorInForce,ROUND(${year},2)))`;
  },
};
