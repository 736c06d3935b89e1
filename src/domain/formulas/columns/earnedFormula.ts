import type { FormulaField } from "../../model/fields";
import type { ColumnFormula } from "../columnFormula";

/**
 * 实得: a figure on the row's scale of 100 in points of the row's weight (scoring/earnedPoints.ts), so that
 * a department's score is a plain SUMIFS over these columns; blank where the figure is.
 */
export function earnedFormula(figure: FormulaField): ColumnFormula {
  return {
    inputs: ["pointsCounted", figure],
    build: (row) => {
      const cell = row.cell(figure);
      return `IF(ISNUMBER(${cell}),${row.cell("pointsCounted")}*${cell}/100,"")`;
    },
  };
}
