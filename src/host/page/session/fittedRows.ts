import type { Area, HostWorkbook, SheetPart } from "../../workbook/hostWorkbook";
import { textWidth } from "../grid/textWidth";

const PIXELS_PER_POINT = 4 / 3;
/** Height of a line against the font's size: 18 pixels for 11 points, as 宋体 in Excel. */
const LINE_SHARE = 1.2;
/** Left and right padding of a cell together, in CSS pixels. (assumption) */
const CELL_PADDING = 5;

/** Height in CSS pixels of a row that the file gives none; undefined where the default height does. */
export type FitRow = (row: number, widthOf: (column: number) => number) => number | undefined;

interface Look {
  readonly lineHeight: number;
  readonly wraps: boolean;
  readonly font: Parameters<typeof textWidth>[1];
}

/**
 * Fits rows without a height to their texts as Excel does when it opens a file: wrapped texts and large
 * fonts. Merged cells do not count. What was measured is kept as long as the workbook is open.
 */
export function createRowFitter(
  workbook: HostWorkbook,
  measure: typeof textWidth = textWidth
): (sheet: SheetPart) => FitRow {
  const looks = new Map<number, Look | undefined>();
  const lineCounts = new Map<string, number>();

  /** Undefined for a style whose texts fit into a row of the default height. */
  function lookOf(style: number, defaultPixels: number): Look | undefined {
    if (looks.has(style)) return looks.get(style);
    const { font, wrapText, textRotation } = workbook.package.format(style);
    const lineHeight = Math.round(font.sizePoints * PIXELS_PER_POINT * LINE_SHARE);
    const matters = textRotation === 0 && (wrapText || lineHeight > defaultPixels);
    const look = matters ? { lineHeight, wraps: wrapText, font } : undefined;
    looks.set(style, look);
    return look;
  }

  function linesOf(text: string, width: number, style: number, font: Look["font"]): number {
    const key = `${style} ${width} ${text}`;
    const known =
      lineCounts.get(key) ?? lineCount(text, width - CELL_PADDING, (line) => measure(line, font));
    lineCounts.set(key, known);
    return known;
  }

  return (sheet) => {
    const used = sheet.usedArea(true);
    const merged = mergedCells(sheet.merges);
    const defaultPixels = sheet.defaultRowHeightPoints * PIXELS_PER_POINT;
    return (row, widthOf) => {
      if (used === undefined || row >= used.rowIndex + used.rowCount) return undefined;
      let height = 0;
      for (let offset = 0; offset < used.columnCount; offset += 1) {
        const column = used.columnIndex + offset;
        const style = sheet.styleIndex(row, column);
        const look = lookOf(style, defaultPixels);
        if (look === undefined || merged.has(`${row},${column}`)) continue;
        const value = sheet.value(row, column);
        if (value === null) continue;
        const isWrapped = look.wraps && typeof value === "string";
        const lines = isWrapped ? linesOf(value, widthOf(column), style, look.font) : 1;
        height = Math.max(height, lines * look.lineHeight);
      }
      return height > defaultPixels ? height : undefined;
    };
  };
}

function lineCount(text: string, width: number, measure: (line: string) => number): number {
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(measure(line) / width)), 0);
}

function mergedCells(merges: readonly Area[]): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { rowIndex, columnIndex, rowCount, columnCount } of merges) {
    // A merge over whole columns holds no row to fit.
    const rows = Math.min(rowCount, 1_000);
    const columns = Math.min(columnCount, 1_000);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        cells.add(`${rowIndex + row},${columnIndex + column}`);
      }
    }
  }
  return cells;
}
