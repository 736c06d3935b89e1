import type { CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { isScalar, matrixOf, type Matrix } from "../values/operand";

/**
 * Applies a function of single values to arrays element by element: single values, single rows and
 * single columns repeat, what one array lacks is #N/A
 * (https://support.microsoft.com/office/guidelines-and-examples-of-array-formulas-7d94a64e-3ff3-4686-9372-ecfd5caa57c7).
 */
export function liftValues(
  values: readonly (CalcValue | Matrix)[],
  compute: (values: readonly CalcValue[]) => CalcValue
): CalcValue | Matrix {
  if (values.every(isScalar)) {
    return compute(values as readonly CalcValue[]);
  }
  let rowCount = 1;
  let columnCount = 1;
  for (const value of values) {
    if (!isScalar(value)) {
      rowCount = Math.max(rowCount, value.rows.length);
      columnCount = Math.max(columnCount, value.rows[0]?.length ?? 1);
    }
  }
  const rows: CalcValue[][] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const cells: CalcValue[] = [];
    for (let column = 0; column < columnCount; column += 1) {
      const picked = values.map((value) => elementAt(value, row, column));
      cells.push(
        picked.some((value) => value === undefined)
          ? CALC_ERRORS.notAvailable
          : compute(picked as readonly CalcValue[])
      );
    }
    rows.push(cells);
  }
  return matrixOf(rows);
}

/** `liftValues` for the two sides of an operator, without a list for every element. */
export function liftPair(
  left: CalcValue | Matrix,
  right: CalcValue | Matrix,
  compute: (left: CalcValue, right: CalcValue) => CalcValue
): CalcValue | Matrix {
  if (isScalar(left) && isScalar(right)) {
    return compute(left, right);
  }
  const rowCount = Math.max(heightOf(left), heightOf(right));
  const columnCount = Math.max(widthOf(left), widthOf(right));
  const rows: CalcValue[][] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const cells: CalcValue[] = [];
    for (let column = 0; column < columnCount; column += 1) {
      const a = elementAt(left, row, column);
      const b = elementAt(right, row, column);
      const isMissing = a === undefined || b === undefined;
      cells.push(isMissing ? CALC_ERRORS.notAvailable : compute(a, b));
    }
    rows.push(cells);
  }
  return matrixOf(rows);
}

function heightOf(value: CalcValue | Matrix): number {
  return isScalar(value) ? 1 : value.rows.length;
}

function widthOf(value: CalcValue | Matrix): number {
  return isScalar(value) ? 1 : (value.rows[0]?.length ?? 1);
}

/** Element of an array with single rows and columns repeated; undefined outside it. */
export function elementAt(
  value: CalcValue | Matrix,
  row: number,
  column: number
): CalcValue | undefined {
  if (isScalar(value)) {
    return value;
  }
  const cells = value.rows[value.rows.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column];
}
