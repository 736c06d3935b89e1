import type { ColumnFormula } from "../columnFormula";

const SCORES = ["score1", "score2", "score3", "score4"] as const;

/** 年度得分: quarter-weighted mean with bonus and chases; blank where no quarter is rated. */
export const scoreYearFormula: ColumnFormula = {
  inputs: [...SCORES, "bonusCounted", "penaltyCounted"],
  build: (row) => {
    const cells = SCORES.map((field) => row.cell(field));
    const weight = cells.map((cell, index) => `ISNUMBER(${cell})*QuarterWeight${index + 1}InForce`);
    const points = cells.map((cell, index) => `N(${cell})*QuarterWeight${index + 1}InForce`);
    const mean = `(${points.join("+")})/(${weight.join("+")})`;
    const year = `${mean}+${row.cell("bonusCounted")}-${row.cell("penaltyCounted")}`;
    return `IF(${weight.join("+")}=0,"",MAX(ScoreFloorInForce,ROUND(${year},2)))`;
  },
};
