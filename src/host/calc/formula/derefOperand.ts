import type { CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { isScalar, matrixOf, type Matrix, type Operand, type Reference } from "../values/operand";
import type { EvaluationContext } from "./evaluation";

/**
 * One value of an operand: a reference of several cells gives the one in the formula's own row or
 * column (implicit intersection, https://support.microsoft.com/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34),
 * else #VALUE!; an array gives its first value.
 */
export function scalarOf(operand: Operand, context: EvaluationContext): CalcValue {
  if (isScalar(operand)) {
    return operand;
  }
  switch (operand.kind) {
    case "matrix":
      return operand.rows[0]?.[0] ?? null;
    case "union":
      return CALC_ERRORS.value;
    case "reference":
      return intersect(operand, context);
  }
}

/** The top left value of an operand, for functions such as N and T that take nothing else. */
export function firstValueOf(operand: Operand, context: EvaluationContext): CalcValue {
  if (isScalar(operand)) {
    return operand;
  }
  switch (operand.kind) {
    case "matrix":
      return operand.rows[0]?.[0] ?? null;
    case "union":
      return firstValueOf(operand.parts[0] ?? CALC_ERRORS.value, context);
    case "reference":
      return context.workbook.readCell(operand.sheet, operand.row, operand.column);
  }
}

/** A single value or an array: references of several cells are read, up to the sheet's extent. */
export function arrayOf(operand: Operand, context: EvaluationContext): CalcValue | Matrix {
  if (isScalar(operand)) {
    return operand;
  }
  switch (operand.kind) {
    case "matrix":
      return operand;
    case "union":
      return CALC_ERRORS.value;
    case "reference":
      return operand.rowCount === 1 && operand.columnCount === 1
        ? context.workbook.readCell(operand.sheet, operand.row, operand.column)
        : matrixOfReference(operand, context);
  }
}

/** The operand as rows of values, one value as one row of one. */
export function rowsOf(
  operand: Operand,
  context: EvaluationContext
): readonly (readonly CalcValue[])[] {
  const value = arrayOf(operand, context);
  return isScalar(value) ? [[value]] : value.rows;
}

/** Rows and columns of an operand: of a reference the written ones, not those up to the extent. */
export function sizeOf(operand: Operand): {
  readonly rowCount: number;
  readonly columnCount: number;
} {
  if (isScalar(operand)) {
    return { rowCount: 1, columnCount: 1 };
  }
  switch (operand.kind) {
    case "matrix":
      return { rowCount: operand.rows.length, columnCount: operand.rows[0]?.length ?? 1 };
    case "union":
      return sizeOf(operand.parts[0] ?? null);
    case "reference":
      return operand;
  }
}

function intersect(reference: Reference, context: EvaluationContext): CalcValue {
  const { sheet, row, column, rowCount, columnCount } = reference;
  const ownRow = context.row >= row && context.row < row + rowCount;
  const ownColumn = context.column >= column && context.column < column + columnCount;
  if ((rowCount > 1 && !ownRow) || (columnCount > 1 && !ownColumn)) {
    return CALC_ERRORS.value;
  }
  return context.workbook.readCell(
    sheet,
    rowCount > 1 ? context.row : row,
    columnCount > 1 ? context.column : column
  );
}

function matrixOfReference(reference: Reference, context: EvaluationContext): Matrix {
  const { values, rowCount, columnCount } = context.workbook.readRange(reference);
  // A row or column shorter than the others would make operators answer #N/A: keep the written
  // width, and the height unless it is a whole column.
  const height = rowCount === 0 ? 1 : rowCount;
  const keepHeight = reference.rowCount <= 100_000 ? reference.rowCount : height;
  const keepWidth = reference.columnCount <= 256 ? reference.columnCount : Math.max(1, columnCount);
  const rows: CalcValue[][] = [];
  for (let row = 0; row < keepHeight; row += 1) {
    const start = row * columnCount;
    const cells = row < rowCount ? values.slice(start, start + columnCount) : [];
    while (cells.length < keepWidth) {
      cells.push(null);
    }
    rows.push(cells);
  }
  return matrixOf(rows);
}
