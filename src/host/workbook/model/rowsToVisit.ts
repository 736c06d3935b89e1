import type { Area, SheetPart } from "../../../ooxml/types";

/**
 * Rows of an area (0-based, ascending) that work on its cells must visit. Rows that the sheet does not hold
 * are all alike, blank and formatted as their columns: they are left out where `isSkipped` says so of the first
 * of them. One row at the sheet's end then costs nothing.
 */
export function rowsToVisit(
  sheet: SheetPart,
  { rowIndex, rowCount }: Area,
  isSkipped: (row: number) => boolean
): readonly number[] {
  const held = sheet.heldRows(rowIndex, rowCount);
  if (held.length === rowCount) return held;
  const gap = held.findIndex((row, index) => row !== rowIndex + index);
  const firstAbsent = rowIndex + (gap < 0 ? held.length : gap);
  return isSkipped(firstAbsent)
    ? held
    : Array.from({ length: rowCount }, (_unused, index) => rowIndex + index);
}
