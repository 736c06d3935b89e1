import { areaAddress, MAX_COLUMNS, MAX_ROWS } from "../address";
import { movedArea, type StructureEdit } from "../formulas/StructureEdit";
import type { WorksheetPart } from "../sheet/WorksheetPart";
import { SheetEditError, type Area } from "../types";

/**
 * Throws SheetEditError for what Excel refuses: putting rows or columns into an array formula or taking
 * some of its cells away, and pushing filled cells off the sheet.
 */
export function requireShiftable(part: WorksheetPart, edit: StructureEdit): void {
  for (const area of part.arrayAreas) {
    const moved = movedArea(area, edit);
    if (moved && !sameSize(moved, area)) {
      throw new SheetEditError(
        "partOfArray",
        `the array formula ${areaAddress(area)} would be cut`
      );
    }
  }
  const used = part.usedArea(true);
  if (!used || edit.inserted === 0) return;
  const isRow = edit.axis === "row";
  const end = isRow ? used.rowIndex + used.rowCount : used.columnIndex + used.columnCount;
  if (edit.at < end && end + edit.inserted > (isRow ? MAX_ROWS : MAX_COLUMNS)) {
    throw new SheetEditError("cellsPushedOff", "filled cells would be pushed off the sheet");
  }
}

function sameSize(left: Area, right: Area): boolean {
  return left.rowCount === right.rowCount && left.columnCount === right.columnCount;
}
