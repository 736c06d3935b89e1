import type { ColumnFormula } from "../columnFormula";
import { choose } from "../formulaText";
import { RECORD_TEXT_INPUTS } from "../recordTextInputs";

/** 计分分值 (scoring/pointsCounted.ts): blank weighs 1; 0, negative, text and errors weigh nothing. */
export const pointsCountedFormula: ColumnFormula = {
  inputs: [...RECORD_TEXT_INPUTS, "points"],
  build: (row) => {
    const points = row.cell("points");
    const weight = row.isMapped("points")
      ? `IF(ISNUMBER(${points}),MAX(0,${points}),IF(IFERROR(TRIM(${points})="",FALSE),1,0))`
      : "1";
    return choose(row.isNoRecord, '""', weight);
  },
};
