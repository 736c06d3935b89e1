import type { CalcError, CalcValue } from "../types";
import { rowsOf, sizeOf } from "../formula/derefOperand";
import type { EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { toBoolean, toText } from "../values/coercion";
import {
  isError,
  isScalar,
  matrixOf,
  referenceTo,
  type Operand,
  type Reference,
} from "../values/operand";
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../values/sheetLimits";
import { columnNameOf } from "./columnName";
import { numberArgument, operandFunction, scalarFunction, type FunctionFamily } from "./definition";
import { partOf } from "./operandPart";

/** Reference functions (https://support.microsoft.com/office/lookup-and-reference-functions-reference-8aa21a3a-b56a-4055-8257-3ec89df2b23e). */
export const REFERENCE_FUNCTIONS: FunctionFamily = {
  INDEX: operandFunction("asss", 1, 4, index),
  OFFSET: operandFunction("assss", 3, 5, offset),
  INDIRECT: operandFunction("ss", 1, 2, ([text = null, style], context) => {
    const written = toText(text as CalcValue);
    const a1Style = style === undefined ? true : toBoolean(style as CalcValue);
    if (typeof written !== "string" || isError(a1Style)) {
      return typeof written === "string" ? a1Style : written;
    }
    const operand = context.workbook.resolveText(written, a1Style, context);
    if (operand === undefined) {
      return CALC_ERRORS.reference;
    }
    if (!isScalar(operand) && operand.kind === "reference") {
      context.workbook.noteDynamic(operand);
    }
    return operand;
  }),
  ROW: operandFunction("a", 0, 1, ([operand], context) => positions(operand, context, "row")),
  COLUMN: operandFunction("a", 0, 1, ([operand], context) => positions(operand, context, "column")),
  ROWS: operandFunction("a", 1, 1, ([operand = null]) => ofSize(operand, "rowCount")),
  COLUMNS: operandFunction("a", 1, 1, ([operand = null]) => ofSize(operand, "columnCount")),
  AREAS: operandFunction("a", 1, 1, ([operand = null]) =>
    isScalar(operand) ? CALC_ERRORS.value : operand.kind === "union" ? operand.parts.length : 1
  ),
  TRANSPOSE: operandFunction("a", 1, 1, ([operand = null], context) => {
    const rows = rowsOf(operand, context);
    const width = rows[0]?.length ?? 0;
    return matrixOf(
      Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null))
    );
  }),
  ADDRESS: scalarFunction(
    ["number", "number", "number?", "boolean?", "text?"],
    (row, column, kind = 1, a1Style = true, sheet = "") => {
      if (row < 1 || row > MAXIMUM_ROWS || column < 1 || column > MAXIMUM_COLUMNS) {
        return CALC_ERRORS.value;
      }
      const dollarColumn = kind === 1 || kind === 3 ? "$" : "";
      const dollarRow = kind === 1 || kind === 2 ? "$" : "";
      const prefix =
        sheet === ""
          ? ""
          : `${/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`}!`;
      if (!a1Style) {
        const [rowPart, columnPart] = [Math.trunc(row), Math.trunc(column)];
        return `${prefix}R${dollarRow ? rowPart : `[${rowPart}]`}C${dollarColumn ? columnPart : `[${columnPart}]`}`;
      }
      return `${prefix}${dollarColumn}${columnNameOf(column - 1)}${dollarRow}${Math.trunc(row)}`;
    }
  ),
  HYPERLINK: scalarFunction(["value", "value?"], (address, label) =>
    label === undefined ? address : label
  ),
  FORMULATEXT: operandFunction("a", 1, 1, ([operand = null], context) => {
    const formula =
      isScalar(operand) || operand.kind !== "reference"
        ? undefined
        : context.workbook.formulaAt(operand.sheet, operand.row, operand.column);
    return formula === undefined ? CALC_ERRORS.notAvailable : `=${formula}`;
  }),
};

/** https://support.microsoft.com/office/index-function-a5dcf0dd-996d-40a4-a822-b56b061328bd */
function index(operands: readonly Operand[], context: EvaluationContext): Operand {
  const [area = null, row, column, whichPart] = operands;
  if (isScalar(area) && isError(area)) {
    return area;
  }
  const partNumber = numberArgument(whichPart, 1, context);
  const source = pickPart(area, partNumber);
  const { rowCount, columnCount } = sizeOf(source);
  let rowNumber = numberArgument(row, 0, context);
  let columnNumber = numberArgument(column, 0, context);
  if (typeof rowNumber !== "number" || typeof columnNumber !== "number") {
    return typeof rowNumber === "number" ? columnNumber : rowNumber;
  }
  if (column === undefined && rowCount === 1 && columnCount > 1) {
    columnNumber = rowNumber;
    rowNumber = 0;
  }
  if (rowNumber < 0 || columnNumber < 0) {
    return CALC_ERRORS.value;
  }
  const rowIndex = Math.trunc(rowNumber) - 1;
  const columnIndex = Math.trunc(columnNumber) - 1;
  return partOf(
    source,
    columnIndex < 0 ? undefined : columnIndex,
    rowIndex < 0 ? undefined : rowIndex,
    context
  );
}

function pickPart(area: Operand, partNumber: number | CalcError): Operand {
  if (isScalar(area) || area.kind !== "union" || typeof partNumber !== "number") {
    return area;
  }
  return area.parts[Math.trunc(partNumber) - 1] ?? CALC_ERRORS.reference;
}

/** https://support.microsoft.com/office/offset-function-c8de19ae-dd79-4b9b-a14e-b4d906d11b66 */
function offset(operands: readonly Operand[], context: EvaluationContext): Operand {
  const [start = null, ...rest] = operands;
  if (isScalar(start) || start.kind !== "reference") {
    return isScalar(start) && isError(start) ? start : CALC_ERRORS.value;
  }
  const fallbacks = [0, 0, start.rowCount, start.columnCount];
  const numbers: number[] = [];
  for (const [place, fallback] of fallbacks.entries()) {
    const given = rest[place];
    const number = numberArgument(
      place >= 2 && given === null ? undefined : given,
      fallback,
      context
    );
    if (typeof number !== "number") {
      return number;
    }
    numbers.push(Math.trunc(number));
  }
  const [down = 0, right = 0, height = 1, width = 1] = numbers;
  const row = start.row + down + (height < 0 ? height + 1 : 0);
  const column = start.column + right + (width < 0 ? width + 1 : 0);
  const rowCount = Math.abs(height);
  const columnCount = Math.abs(width);
  const isInside =
    row >= 0 &&
    column >= 0 &&
    rowCount > 0 &&
    columnCount > 0 &&
    row + rowCount <= MAXIMUM_ROWS &&
    column + columnCount <= MAXIMUM_COLUMNS;
  if (!isInside) {
    return CALC_ERRORS.reference;
  }
  const moved: Reference = referenceTo(start.sheet, row, column, rowCount, columnCount);
  context.workbook.noteDynamic(moved);
  return moved;
}

function positions(
  operand: Operand | undefined,
  context: EvaluationContext,
  axis: "row" | "column"
): Operand {
  if (operand === undefined) {
    return context[axis] + 1;
  }
  if (isScalar(operand) || operand.kind !== "reference") {
    return isScalar(operand) && isError(operand) ? operand : CALC_ERRORS.value;
  }
  const count = axis === "row" ? operand.rowCount : operand.columnCount;
  if (count === 1) {
    return operand[axis] + 1;
  }
  const numbers = Array.from({ length: count }, (_, place) => operand[axis] + place + 1);
  return matrixOf(axis === "row" ? numbers.map((number) => [number]) : [numbers]);
}

function ofSize(operand: Operand, side: "rowCount" | "columnCount"): Operand {
  return isScalar(operand) && isError(operand) ? operand : sizeOf(operand)[side];
}
