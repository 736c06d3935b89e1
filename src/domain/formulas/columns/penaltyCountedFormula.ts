import type { ColumnFormula } from "../columnFormula";

/** 认定扣分 (scoring/penaltyCounted.ts): chases times the penalty of one, not rounded. */
export const penaltyCountedFormula: ColumnFormula = {
  inputs: ["pointsCounted", "chaseCount"],
  build: (row) => {
    const chases = row.numberOr("chaseCount", "0");
    return `IF(${row.cell("pointsCounted")}="","",ChasePenaltyInForce*${chases})`;
  },
};
