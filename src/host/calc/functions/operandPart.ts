import { rowsOf, sizeOf } from "../formula/derefOperand";
import type { EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { isScalar, matrixOf, referenceTo, type Operand } from "../values/operand";

/** A column, row or cell of an operand by 0-based indices; undefined takes all. #REF! outside. */
export function partOf(
  operand: Operand,
  column: number | undefined,
  row: number | undefined,
  context: EvaluationContext
): Operand {
  const { rowCount, columnCount } = sizeOf(operand);
  if ((row ?? 0) >= rowCount || (column ?? 0) >= columnCount) {
    return CALC_ERRORS.reference;
  }
  if (!isScalar(operand) && operand.kind === "reference") {
    return referenceTo(
      operand.sheet,
      operand.row + (row ?? 0),
      operand.column + (column ?? 0),
      row === undefined ? rowCount : 1,
      column === undefined ? columnCount : 1
    );
  }
  const rows = rowsOf(operand, context);
  const picked = (row === undefined ? rows : [rows[row] ?? []]).map((cells) =>
    column === undefined ? cells : [cells[column] ?? null]
  );
  const isOne = picked.length === 1 && picked[0]?.length === 1;
  return isOne ? (picked[0]?.[0] ?? null) : matrixOf(picked);
}

/** The value at a place of a row or column. */
export function valueAt(operand: Operand, place: number, context: EvaluationContext): Operand {
  const isRow = sizeOf(operand).columnCount > 1;
  return isRow ? partOf(operand, place, 0, context) : partOf(operand, 0, place, context);
}
