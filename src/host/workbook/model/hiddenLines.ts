import type { RangeTarget } from "./rangeTarget";
import { requireUnprotected } from "./protection";
import { usedPart } from "./usedPart";

/** Most rows or columns that are hidden one by one; more would bloat the file (assumption). */
const MAX_LINES = 100_000;

/** True or false where all rows agree, else null. */
export function rowHidden(range: RangeTarget): boolean | null {
  return agreed(range.area.rowIndex, range.area.rowCount, (row) => range.sheet.isRowHidden(row));
}

/** True or false where all columns agree, else null. */
export function columnHidden(range: RangeTarget): boolean | null {
  const { columnIndex, columnCount } = range.area;
  return agreed(columnIndex, columnCount, (column) => range.sheet.isColumnHidden(column));
}

/** Hides or shows whole rows; of a whole-sheet range only those that are in use. */
export function setRowsHidden(range: RangeTarget, hidden: boolean): void {
  requireUnprotected(range.sheet);
  const area = range.area.rowCount > MAX_LINES ? usedPart(range) : range.area;
  if (area === undefined) return;
  for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
    range.sheet.setRowHidden(row, hidden);
  }
}

/** Hides or shows whole columns. */
export function setColumnsHidden(range: RangeTarget, hidden: boolean): void {
  requireUnprotected(range.sheet);
  const { columnIndex, columnCount } = range.area;
  for (let column = columnIndex; column < columnIndex + columnCount; column += 1) {
    range.sheet.setColumnHidden(column, hidden);
  }
}

function agreed(start: number, count: number, read: (line: number) => boolean): boolean | null {
  const first = read(start);
  const checked = Math.min(count, MAX_LINES);
  for (let line = start + 1; line < start + checked; line += 1) {
    if (read(line) !== first) return null;
  }
  return first;
}
