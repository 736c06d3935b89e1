import type { ColumnFormula } from "../columnFormula";
import { choose } from "../formulaText";

/** 认定扣分 (scoring/penaltyCounted.ts): chases times the penalty of one, not rounded, none below 0. */
export const penaltyCountedFormula: ColumnFormula = {
  inputs: ["pointsCounted", "chaseCount"],
  build: (row) => {
    const chases = choose(row.isNumber("chaseCount"), `MAX(0,${row.cell("chaseCount")})`, "0");
    return `IF(${row.cell("pointsCounted")}="","",ChasePenaltyInForce*${chases})`;
  },
};
