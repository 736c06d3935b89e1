import { CALC_ERRORS } from "../values/calcErrors";
import { isScalar, referenceTo, type Operand, type Reference } from "../values/operand";

/** `A1:INDEX(B:B,3)`: the smallest rectangle around both references; #REF! across sheets, #VALUE! without references. */
export function rangeBetween(left: Operand, right: Operand): Operand {
  const a = referenceOf(left);
  const b = referenceOf(right);
  if (a === undefined || b === undefined) {
    return errorAmong(left, right);
  }
  if (a.sheet.id !== b.sheet.id) {
    return CALC_ERRORS.reference;
  }
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const endRow = Math.max(a.row + a.rowCount, b.row + b.rowCount);
  const endColumn = Math.max(a.column + a.columnCount, b.column + b.columnCount);
  return referenceTo(a.sheet, row, column, endRow - row, endColumn - column);
}

/** `(A1:A3,C1)`: the rectangles one after the other; #VALUE! where a side is no reference. */
export function unionOf(left: Operand, right: Operand): Operand {
  const parts = [left, right].flatMap(partsOf);
  return parts.includes(undefined)
    ? errorAmong(left, right)
    : { kind: "union", parts: parts as readonly Reference[] };
}

/** `A1:C3 B2:D4`: the cells both have; #NULL! when there are none. */
export function intersectionOf(left: Operand, right: Operand): Operand {
  const a = referenceOf(left);
  const b = referenceOf(right);
  if (a === undefined || b === undefined) {
    return errorAmong(left, right);
  }
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return a.sheet.id !== b.sheet.id || rowCount <= 0 || columnCount <= 0
    ? CALC_ERRORS.null
    : referenceTo(a.sheet, row, column, rowCount, columnCount);
}

function referenceOf(operand: Operand): Reference | undefined {
  return !isScalar(operand) && operand.kind === "reference" ? operand : undefined;
}

function partsOf(operand: Operand): readonly (Reference | undefined)[] {
  return !isScalar(operand) && operand.kind === "union" ? operand.parts : [referenceOf(operand)];
}

function errorAmong(left: Operand, right: Operand): Operand {
  const error = [left, right].find((side) => isScalar(side) && typeof side === "object" && side);
  return error ?? CALC_ERRORS.value;
}
