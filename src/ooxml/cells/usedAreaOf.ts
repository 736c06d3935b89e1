import type { Area } from "../types";
import type { CellStore } from "./CellStore";

/** The smallest area around all cell elements, or around those with a value or formula. */
export function usedAreaOf(cells: CellStore, valuesOnly: boolean): Area | undefined {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (const slot of cells.orderedSlots()) {
    cells.eachCell(slot, (column, cell) => {
      if (valuesOnly && !cells.hasValue(cell) && !cells.hasFormula(cell)) return;
      top = Math.min(top, slot.row);
      bottom = Math.max(bottom, slot.row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  }
  if (bottom < 0) return undefined;
  return {
    rowIndex: top,
    columnIndex: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  };
}
