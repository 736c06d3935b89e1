import { POINTS_PER_CHARACTER } from "../../../ooxml/drawings/sheetGeometry";
import type { SheetPart } from "../../../ooxml/types";

/** Digits to which points are given, and at most those of a width in a file. */
const POINTS_DIGITS = 13;
const WIDTH_DIGITS = 12;

/** Width of a column in points, as `format.columnWidth`; 0 for a hidden one. */
export function columnWidthPoints(sheet: SheetPart, column: number): number {
  if (sheet.isColumnHidden(column)) return 0;
  const characters = sheet.columnWidthChars(column) ?? sheet.defaultColumnWidthChars;
  return pointsOf(characters);
}

function pointsOf(characters: number): number {
  return Number((characters * POINTS_PER_CHARACTER).toPrecision(POINTS_DIGITS));
}

/** The shortest width that is shown as these points: what was read from a file comes back as it stood. */
function charactersOf(points: number): number {
  const exact = points / POINTS_PER_CHARACTER;
  const short = Number(exact.toPrecision(WIDTH_DIGITS));
  return pointsOf(short) === points ? short : exact;
}

/** Sets a width in points; what was read gives back the very width of the file. */
export function setColumnWidthPoints(sheet: SheetPart, column: number, points: number): void {
  if (points === 0) {
    sheet.setColumnHidden(column, true);
    return;
  }
  if (sheet.isColumnHidden(column)) sheet.setColumnHidden(column, false);
  if (columnWidthPoints(sheet, column) === points) return;
  const characters = charactersOf(points);
  const isDefault = characters === sheet.defaultColumnWidthChars;
  sheet.setColumnWidthChars(column, isDefault ? undefined : characters);
}

/** Height of a row in points; 0 for a hidden one. */
export function rowHeightPoints(sheet: SheetPart, row: number): number {
  if (sheet.isRowHidden(row)) return 0;
  return sheet.rowHeightPoints(row) ?? sheet.defaultRowHeightPoints;
}

/** Sets a height in points; the sheet's default height takes the row's own away. */
export function setRowHeightPoints(sheet: SheetPart, row: number, points: number): void {
  if (points === 0) {
    sheet.setRowHidden(row, true);
    return;
  }
  if (sheet.isRowHidden(row)) sheet.setRowHidden(row, false);
  if (rowHeightPoints(sheet, row) === points) return;
  const isDefault = points === sheet.defaultRowHeightPoints;
  sheet.setRowHeightPoints(row, isDefault ? undefined : points);
}

/** Gives a row the height that its texts ask for; a hidden row stays hidden. */
export function setFittedHeightPoints(sheet: SheetPart, row: number, points: number): void {
  if (sheet.isRowHidden(row)) return;
  const isDefault = points === sheet.defaultRowHeightPoints;
  sheet.setRowHeightPoints(row, isDefault ? undefined : points, true);
}

/** Width in points of `count` columns from `first` on; hidden ones take none. */
export function widthPointsOf(sheet: SheetPart, first: number, count: number): number {
  let points = 0;
  for (let at = first; at < first + count; at += 1) points += columnWidthPoints(sheet, at);
  return points;
}

/** Height in points of `count` rows from `first` on; hidden ones take none. */
export function heightPointsOf(sheet: SheetPart, first: number, count: number): number {
  const { defaultRowHeightPoints } = sheet;
  // A sheet can have a million rows; all but those that it names are as high as the default.
  const held = sheet.heldRows(first, count);
  return held.reduce(
    (sum, row) => sum + rowHeightPoints(sheet, row) - defaultRowHeightPoints,
    count * defaultRowHeightPoints
  );
}
