import type { CalcError, CalcValue } from "../types";

/** A sheet as formulas see it; `position` is its 0-based place among the tabs. */
export interface SheetIdentity {
  readonly id: string;
  readonly name: string;
  readonly position: number;
}

/** One rectangle of cells; rows and columns are 0-based, counts at least 1. */
export interface Reference {
  readonly kind: "reference";
  readonly sheet: SheetIdentity;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** `(A1:A3,C1)`: several rectangles that functions such as SUM read one after the other. */
export interface Union {
  readonly kind: "union";
  readonly parts: readonly Reference[];
}

/** An array of values, `rows[row][column]`, never empty. */
export interface Matrix {
  readonly kind: "matrix";
  readonly rows: readonly (readonly CalcValue[])[];
}

/** What an expression may give before it is put into a cell. */
export type Operand = CalcValue | Reference | Union | Matrix;

/** Whether a single value is an error value. */
export function isError(value: CalcValue | undefined): value is CalcError {
  return typeof value === "object" && value !== null;
}

/** Whether an operand is one value rather than a reference or an array. */
export function isScalar(operand: Operand): operand is CalcValue {
  return typeof operand !== "object" || operand === null || "error" in operand;
}

/** An array operand of `rows[row][column]`; an empty list becomes one blank. */
export function matrixOf(rows: readonly (readonly CalcValue[])[]): Matrix {
  return { kind: "matrix", rows: rows.length === 0 || rows[0]?.length === 0 ? [[null]] : rows };
}

/** A reference to the rectangle `row, column, rowCount, columnCount` of `sheet`. */
export function referenceTo(
  sheet: SheetIdentity,
  row: number,
  column: number,
  rowCount = 1,
  columnCount = 1
): Reference {
  return { kind: "reference", sheet, row, column, rowCount, columnCount };
}
