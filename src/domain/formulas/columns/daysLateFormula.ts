import type { ColumnFormula } from "../columnFormula";
import { choose } from "../formulaText";

/** 逾期天数 in calendar days up to the as-of day or the completion; 0 for periodic and standing rows. */
export const daysLateFormula: ColumnFormula = {
  inputs: ["doneNow", "dueDate", "deadlineKind", "completedDate"],
  build: (row) => {
    const days = `MAX(0,${row.lateUntil("AsOfDay")}-${row.cell("dueDate")})`;
    return `IF(${row.cell("doneNow")}="","",${choose(row.canBeLate, days, "0")})`;
  },
};
