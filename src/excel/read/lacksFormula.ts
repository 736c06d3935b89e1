import type { OwnTable } from "./bookSnapshot";

/** True for a body cell (0-based row and column) of an own table that holds no formula; false where it was not asked. */
export function lacksFormula(
  { withoutFormula = [] }: Pick<OwnTable, "withoutFormula">,
  row: number,
  column: number
): boolean {
  return withoutFormula.some(
    ({ rowIndex, columnIndex, rowCount, columnCount }) =>
      row >= rowIndex &&
      row < rowIndex + rowCount &&
      column >= columnIndex &&
      column < columnIndex + columnCount
  );
}
