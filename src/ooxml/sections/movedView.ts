import {
  areaAddress,
  areasAddress,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAreas,
} from "../address";
import type { Area } from "../types";
import { movedAreas, type StructureEdit } from "../formulas/StructureEdit";
import type { SheetView } from "./sheetView";

/** A view after rows or columns were put in or taken away: the frozen part grows and shrinks with them. */
export function movedView(view: SheetView, edit: StructureEdit): SheetView {
  const before = parseAreas(view.selection);
  const selected = movedAreas(before, edit);
  // The first cell is what is selected where nothing else was said.
  const isMoved =
    view.selection !== "A1" &&
    selected.length > 0 &&
    areasAddress(selected) !== areasAddress(before);
  const { rows, columns } = view.frozen;
  return {
    ...view,
    selection: isMoved ? writeSelection(selected, view.selection) : view.selection,
    frozen:
      edit.axis === "row"
        ? { rows: movedCount(rows, edit), columns }
        : { rows, columns: movedCount(columns, edit) },
  };
}

function movedCount(count: number, { at, inserted, deleted }: StructureEdit): number {
  if (count === 0 || at >= count) return count;
  return count + inserted - (Math.min(at + deleted, count) - at);
}

/** Whole columns and rows as `A:B` and `1:3` where the text before named them so. */
function writeSelection(areas: readonly Area[], before: string): string {
  const isShort = /(?:^| )(?:[A-Z]+:[A-Z]+|\d+:\d+)(?: |$)/.test(before);
  return isShort ? areas.map(shortAddress).join(" ") : areasAddress(areas);
}

function shortAddress(area: Area): string {
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  if (rowCount === MAX_ROWS) {
    return `${columnLetters(columnIndex)}:${columnLetters(columnIndex + columnCount - 1)}`;
  }
  if (columnCount === MAX_COLUMNS) return `${rowIndex + 1}:${rowIndex + rowCount}`;
  return areaAddress(area);
}
