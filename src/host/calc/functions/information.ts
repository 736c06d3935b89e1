import { firstValueOf } from "../formula/derefOperand";
import { CALC_ERRORS } from "../values/calcErrors";
import { isError, isScalar } from "../values/operand";
import { operandFunction, scalarFunction, type FunctionFamily } from "./definition";

const ERROR_NUMBERS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Information functions (https://support.microsoft.com/office/is-functions-0f2d7971-6019-40a0-a171-f2d869135665). */
export const INFORMATION_FUNCTIONS: FunctionFamily = {
  ISBLANK: scalarFunction(["value"], (value) => value === null),
  ISNUMBER: scalarFunction(["value"], (value) => typeof value === "number"),
  ISTEXT: scalarFunction(["value"], (value) => typeof value === "string"),
  ISNONTEXT: scalarFunction(["value"], (value) => typeof value !== "string"),
  ISLOGICAL: scalarFunction(["value"], (value) => typeof value === "boolean"),
  ISERROR: scalarFunction(["value"], (value) => isError(value)),
  ISERR: scalarFunction(["value"], (value) => isError(value) && value.error !== "#N/A"),
  ISNA: scalarFunction(["value"], (value) => isError(value) && value.error === "#N/A"),
  ISEVEN: scalarFunction(["number"], (value) => Math.trunc(value) % 2 === 0),
  ISODD: scalarFunction(["number"], (value) => Math.abs(Math.trunc(value) % 2) === 1),
  ISREF: operandFunction(
    "a",
    1,
    1,
    ([value = null]) => !isScalar(value) && value.kind !== "matrix"
  ),
  ISFORMULA: operandFunction("a", 1, 1, ([value = null], context) =>
    isScalar(value) || value.kind !== "reference"
      ? CALC_ERRORS.value
      : context.workbook.formulaAt(value.sheet, value.row, value.column) !== undefined
  ),
  /** https://support.microsoft.com/office/n-function-a624cad1-3635-4208-b54a-29733d1278c9 */
  N: operandFunction("a", 1, 1, ([operand = null], context) => {
    const value = firstValueOf(operand, context);
    return typeof value === "number" || isError(value) ? value : value === true ? 1 : 0;
  }),
  /** https://support.microsoft.com/office/t-function-fb83aeec-45e7-4924-af95-53e073541228 */
  T: operandFunction("a", 1, 1, ([operand = null], context) => {
    const value = firstValueOf(operand, context);
    return typeof value === "string" || isError(value) ? value : "";
  }),
  NA: scalarFunction([], () => CALC_ERRORS.notAvailable),
  TYPE: operandFunction("a", 1, 1, ([operand = null], context) => {
    if (!isScalar(operand) && operand.kind === "matrix") {
      return 64;
    }
    const value = firstValueOf(operand, context);
    return typeof value === "string" ? 2 : typeof value === "boolean" ? 4 : isError(value) ? 16 : 1;
  }),
  "ERROR.TYPE": scalarFunction(["value"], (value) => {
    const index = isError(value) ? ERROR_NUMBERS.indexOf(value.error) : -1;
    return index < 0 ? CALC_ERRORS.notAvailable : index + 1;
  }),
  SHEET: operandFunction("a", 0, 1, ([operand], context) => {
    if (operand !== undefined && !isScalar(operand) && operand.kind === "reference") {
      return operand.sheet.position + 1;
    }
    return operand === undefined ? context.sheet.position + 1 : CALC_ERRORS.notAvailable;
  }),
  SHEETS: operandFunction("a", 0, 1, ([operand], context) =>
    operand === undefined ? context.workbook.sheets().length : 1
  ),
};
