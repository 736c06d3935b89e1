import type { CalcValue } from "../types";
import type { EvaluationContext } from "../formula/evaluation";
import { UnknownFunction } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { toText } from "../values/coercion";
import { isError, isScalar, referenceTo, type Operand } from "../values/operand";
import { columnNameOf } from "./columnName";
import { contextFunction, operandFunction, type FunctionFamily } from "./definition";

/**
 * CELL and INFO as far as they do not ask for formats, columns' widths, the file or the computer: for
 * those the cell keeps the value it was saved with and is reported
 * (https://support.microsoft.com/office/cell-function-51bd39a5-f338-4dbe-a33f-955d67c2b2cf,
 * https://support.microsoft.com/office/info-function-725f259a-0e4b-49b3-8b52-58815c69acae).
 */
export const CELL_INFORMATION: FunctionFamily = {
  CELL: operandFunction("sa", 1, 2, ([kind = null, operand], context) => {
    const word = toText(kind as CalcValue);
    if (typeof word !== "string") {
      return word;
    }
    const target = operand ?? referenceTo(context.sheet, context.row, context.column);
    if (isScalar(target) || target.kind !== "reference") {
      return isScalar(target) && isError(target) ? target : CALC_ERRORS.value;
    }
    return cellFact(word.toLowerCase(), target, context);
  }),
  INFO: contextFunction(["text"], ({ workbook }, kind) => {
    switch (kind.toLowerCase()) {
      case "numfile":
        return workbook.sheets().length;
      case "recalc":
        return "自动";
      default:
        throw new UnknownFunction(`INFO("${kind}")`);
    }
  }),
  PHONETIC: operandFunction("a", 1, 1, ([operand = null], context) =>
    isScalar(operand) ? CALC_ERRORS.value : phonetic(operand, context)
  ),
};

/**
 * Phonetic guides 拼音 are not kept with the values: without them the text itself is the answer. Of a range
 * it is that of the first cell; areas that do not adjoin give #N/A
 * (https://support.microsoft.com/office/phonetic-function-9a329dac-0c0f-42f8-9a55-639086988554).
 */
function phonetic(operand: Exclude<Operand, CalcValue>, context: EvaluationContext): CalcValue {
  if (operand.kind !== "reference") {
    return operand.kind === "union" ? CALC_ERRORS.notAvailable : "";
  }
  const value = context.workbook.readCell(operand.sheet, operand.row, operand.column);
  return typeof value === "string" ? value : "";
}

function cellFact(
  kind: string,
  target: Extract<Operand, { kind: "reference" }>,
  { workbook, sheet: own }: EvaluationContext
): CalcValue {
  const { sheet, row, column } = target;
  const value = workbook.readCell(sheet, row, column);
  switch (kind) {
    case "address":
      if (sheet.id !== own.id) {
        // Excel puts the file's name before the sheet's.
        throw new UnknownFunction(`CELL("${kind}")`);
      }
      return `$${columnNameOf(column)}$${row + 1}`;
    case "row":
      return row + 1;
    case "col":
      return column + 1;
    case "contents":
      return value ?? 0;
    case "type":
      return value === null ? "b" : typeof value === "string" ? "l" : "v";
    default:
      throw new UnknownFunction(`CELL("${kind}")`);
  }
}
