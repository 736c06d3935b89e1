import { cellText } from "./readRange";
import type { RangeTarget } from "./rangeTarget";
import { columnWidthPoints, setColumnWidthPoints, setFittedHeightPoints } from "./lineSizes";
import { usedPart } from "./usedPart";

/**
 * Measures of the default font, without a screen to measure on (assumption): a Latin letter one width of
 * 5.25 points, an East Asian one two, padding, and a line of text 1.36 times its size.
 */
const POINTS_PER_LETTER = 5.25;
const PADDING_POINTS = 3.75;
const LINE_HEIGHT_RATIO = 1.36;
/** The size for which a letter's width is given. */
const DEFAULT_FONT_POINTS = 11;

/** Makes each column as wide as its longest text; columns without text stay. */
export function autofitColumns(range: RangeTarget): void {
  const area = usedPart(range);
  if (area === undefined) return;
  const { sheet, model } = range;
  model.settle();
  for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1) {
    let width = 0;
    for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
      width = Math.max(width, textWidth(cellText(model, sheet, row, column)));
    }
    if (width > 0) setColumnWidthPoints(sheet, column, width * POINTS_PER_LETTER + PADDING_POINTS);
  }
}

/**
 * Makes each row as high as its texts ask for, wrapped ones in all their lines; merged cells and those of
 * hidden columns do not count.
 */
export function autofitRows(range: RangeTarget): void {
  const area = usedPart(range);
  if (area === undefined) return;
  const { sheet, model } = range;
  model.settle();
  for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
    let height = 0;
    for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1) {
      height = Math.max(height, neededHeight(range, row, column));
    }
    if (height === 0) continue;
    setFittedHeightPoints(sheet, row, Math.max(sheet.defaultRowHeightPoints, height));
  }
}

/** Height in points that one cell asks for; 0 for a blank one and within a merged area. */
function neededHeight({ sheet, model }: RangeTarget, row: number, column: number): number {
  const value = sheet.isColumnHidden(column) ? null : sheet.value(row, column);
  if (value === null || isMerged(sheet, row, column)) return 0;
  const { font, wrapText } = model.package.format(sheet.styleIndex(row, column));
  const lineHeight = Math.ceil(font.sizePoints * LINE_HEIGHT_RATIO);
  if (!wrapText || typeof value !== "string") return lineHeight;
  const letter = (POINTS_PER_LETTER * font.sizePoints) / DEFAULT_FONT_POINTS;
  const room = Math.max(letter, columnWidthPoints(sheet, column) - PADDING_POINTS);
  const lines = value
    .split("\n")
    .map((line) => Math.max(1, Math.ceil((textWidth(line) * letter) / room)));
  return lineHeight * lines.reduce((sum, count) => sum + count, 0);
}

function isMerged({ merges }: RangeTarget["sheet"], row: number, column: number): boolean {
  return merges.some(
    ({ rowIndex, columnIndex, rowCount, columnCount }) =>
      row >= rowIndex &&
      row < rowIndex + rowCount &&
      column >= columnIndex &&
      column < columnIndex + columnCount
  );
}

/** Width of the longest line in Latin letters. */
function textWidth(text: string): number {
  const widths = text
    .split("\n")
    .map((line) => [...line].reduce((sum, letter) => sum + (letter > "\u2E7F" ? 2 : 1), 0));
  return Math.max(0, ...widths);
}
