import { cellText } from "./readRange";
import type { RangeTarget } from "./rangeTarget";
import { setColumnWidthPoints, setRowHeightPoints } from "./lineSizes";
import { usedPart } from "./usedPart";

/**
 * Measures of the default font, without a screen to measure on (assumption): a Latin letter one width of
 * 5.25 points, an East Asian one two, padding, and a line of text 1.36 times its size.
 */
const POINTS_PER_LETTER = 5.25;
const PADDING_POINTS = 3.75;
const LINE_HEIGHT_RATIO = 1.36;

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

/** Makes each row as high as its largest font asks for; wrapped text is not measured. */
export function autofitRows(range: RangeTarget): void {
  const area = usedPart(range);
  if (area === undefined) return;
  const { sheet, model } = range;
  for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
    let size = 0;
    for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1) {
      if (sheet.value(row, column) === null) continue;
      const { font } = model.package.format(sheet.styleIndex(row, column));
      size = Math.max(size, font.sizePoints);
    }
    if (size === 0) continue;
    const height = Math.max(sheet.defaultRowHeightPoints, Math.ceil(size * LINE_HEIGHT_RATIO));
    setRowHeightPoints(sheet, row, height);
  }
}

/** Width of the longest line in Latin letters. */
function textWidth(text: string): number {
  const widths = text
    .split("\n")
    .map((line) => [...line].reduce((sum, letter) => sum + (letter > "\u2E7F" ? 2 : 1), 0));
  return Math.max(0, ...widths);
}
