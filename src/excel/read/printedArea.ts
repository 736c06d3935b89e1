import type { Area } from "../../domain/model/area";
import type { BookSnapshot } from "./bookSnapshot";

/** What decides what a sheet prints where no print area is set. */
export type PrintedExtent = Pick<BookSnapshot, "usedArea" | "formattedArea" | "drawnAreas">;

/** Rows far below the last value that are only formatted are not taken for the sheet (assumption). */
const FORMATTED_ROWS_BEYOND = 200;

/**
 * The area that Excel prints where no print area is set: from A1, blank rows and columns before the first
 * value too, over values, formats and what is drawn over them, without far-off formats.
 */
export function printedArea({
  usedArea,
  formattedArea,
  drawnAreas,
}: PrintedExtent): Area | undefined {
  if (!usedArea) return undefined;
  const isFarOff = endRow(formattedArea ?? usedArea) > endRow(usedArea) + FORMATTED_ROWS_BEYOND;
  const areas = [isFarOff ? usedArea : (formattedArea ?? usedArea), ...drawnAreas];
  return {
    rowIndex: 0,
    columnIndex: 0,
    rowCount: Math.max(...areas.map(endRow)),
    columnCount: Math.max(...areas.map(endColumn)),
  };
}

function endRow({ rowIndex, rowCount }: Area): number {
  return rowIndex + rowCount;
}

function endColumn({ columnIndex, columnCount }: Area): number {
  return columnIndex + columnCount;
}
