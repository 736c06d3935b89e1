import type { ColumnFormula } from "../columnFormula";
import { choose } from "../formulaText";
import { DONE, reportOf } from "./doneInForceFormula";

const QUARTERS = [1, 2, 3, 4] as const;

/** 已报进度: all of it once completed by the as-of day, else the last report up to the current quarter. */
export const doneNowFormula: ColumnFormula = {
  inputs: ["doneInForce1", "doneInForce2", "doneInForce3", "completedDate", ...DONE],
  build: (row) => {
    const reports = QUARTERS.map((quarter) => reportOf(row, quarter)).join(",");
    const done = choose(
      row.isCompletedBy("AsOfDay"),
      "HundredPercent",
      `CHOOSE(CurrentQuarter,${reports})`
    );
    return `IF(${row.cell("doneInForce1")}="","",${done})`;
  },
};
