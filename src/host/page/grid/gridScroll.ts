import type { GridArea, GridSheet } from "./gridTypes";

/** The rows and columns in sight, frozen ones apart. */
interface SeenRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Rows or columns that stay in sight before a cell that is scrolled to. (assumption) */
const CONTEXT_LINES = 2;

/** Where to scroll so that the area's first cell is seen; undefined where it is seen already. */
export function offScreen(
  { rowIndex, columnIndex }: GridArea,
  sheet: GridSheet | undefined,
  seen: SeenRange | null | undefined
): { readonly row: number; readonly column: number } | undefined {
  if (!seen || sheet === undefined) return undefined;
  const isRowSeen =
    rowIndex < sheet.frozenRows || (rowIndex >= seen.startRow && rowIndex < seen.endRow);
  const isColumnSeen =
    columnIndex < sheet.frozenColumns ||
    (columnIndex >= seen.startColumn && columnIndex < seen.endColumn);
  if (isRowSeen && isColumnSeen) return undefined;
  return {
    row: isRowSeen ? seen.startRow : Math.max(0, rowIndex - CONTEXT_LINES),
    column: isColumnSeen ? seen.startColumn : Math.max(0, columnIndex - CONTEXT_LINES),
  };
}

/** True for the same cells. */
export function isSameArea(one: GridArea, other: GridArea): boolean {
  return (
    one.rowIndex === other.rowIndex &&
    one.columnIndex === other.columnIndex &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}
