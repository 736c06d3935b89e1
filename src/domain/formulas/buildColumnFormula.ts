import type { FormulaField } from "../model/fields";
import { COLUMN_FORMULAS } from "./columnFormulas";
import type { FormulaContext } from "./formulaContext";
import { rowExpressions } from "./rowExpressions";

/**
 * The formula of a column, the same in every row of the table, beginning with `=` and in the syntax of
 * files (`tblLedger[[#This Row],[任务]]`, which Excel shows as `[@任务]`). It reads this row, the names of
 * derivedNames.ts and tblLights only. Works in Excel 2013 and later, WPS and LibreOffice.
 */
export function buildColumnFormula(field: FormulaField, context: FormulaContext): string {
  return `=${COLUMN_FORMULAS[field].build(rowExpressions(context))}`;
}
