import { invalidOperation } from "./excelErrors";
import type { RangeTarget } from "./rangeTarget";
import { requireUnprotected } from "./protection";

/** Deepest outline level of Excel. */
const MAX_LEVEL = 7;

/** Moves whole columns one outline level down (`change` 1) or up (-1); rows are not grouped by this host. */
export function groupLines(
  range: RangeTarget,
  direction: "ByColumns" | "ByRows",
  change: 1 | -1
): void {
  requireUnprotected(range.sheet);
  if (direction === "ByRows") throw invalidOperation("the local host groups columns only");
  const { columnIndex, columnCount } = range.area;
  for (let column = columnIndex; column < columnIndex + columnCount; column += 1) {
    const level = range.sheet.columnOutlineLevel(column) + change;
    if (level < 0 || level > MAX_LEVEL) throw invalidOperation(`outline level ${level}`);
    range.sheet.setColumnOutlineLevel(column, level);
  }
}
