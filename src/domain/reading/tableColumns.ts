import { isBlank } from "../model/cellValue";
import { isColumnNumbers } from "./columnNumbers";
import { cleanHeading, isHeadingHint } from "./headingText";
import type { SheetGrid } from "./sheetGrid";

/** One column of a candidate table. */
export interface TableColumn {
  /** 0-based sheet column. */
  readonly columnIndex: number;
  /** Bands and own heading joined with "·"; empty where the column has none. */
  readonly heading: string;
  /** Texts above the own heading, top to bottom. */
  readonly bands: readonly string[];
  readonly ownHeading: string;
}

/** assumption: the mark between a band and what stands under it, as LEDGER.md and DESIGN.md write it. */
export const BAND_SEPARATOR = "·";

/** The column at the left that an unmerged band in this header row stands in, if this cell is under it. */
function unmergedBandText(
  grid: SheetGrid,
  row: number,
  column: number,
  firstColumn: number,
  lastHeaderRow: number
): string {
  const hasOwnBelow = Array.from({ length: lastHeaderRow - row }, (_, index) =>
    grid.value(row + 1 + index, column)
  ).some((value) => !isBlank(value));
  if (!hasOwnBelow) return "";
  for (let left = column - 1; left >= firstColumn; left -= 1) {
    const value = grid.value(row, left);
    if (isBlank(value)) {
      if (grid.mergeAt(row, left)) return "";
      continue;
    }
    const isBand = !isBlank(grid.value(row + 1, left)) && !grid.mergeAt(row, left);
    return isBand ? cleanHeading(value) : "";
  }
  return "";
}

function headingTexts(
  grid: SheetGrid,
  headerRows: readonly number[],
  column: number,
  firstColumn: number
): readonly string[] {
  const lastHeaderRow = headerRows.at(-1) ?? 0;
  const texts: string[] = [];
  for (const row of headerRows) {
    let text = cleanHeading(grid.spreadValue(row, column));
    if (text === "" && row < lastHeaderRow && !grid.mergeAt(row, column)) {
      text = unmergedBandText(grid, row, column, firstColumn, lastHeaderRow);
    }
    const isHint = isHeadingHint(text) && (texts.length > 0 || row < lastHeaderRow);
    if (text !== "" && texts.at(-1) !== text && !isHint) texts.push(text);
  }
  return texts;
}

/** The columns of a header with their headings; merged and unmerged bands are joined to what is below. */
export function readColumns(
  grid: SheetGrid,
  headerRows: readonly number[],
  firstColumn: number,
  lastColumn: number
): readonly TableColumn[] {
  const named = headerRows.filter((row) => !isColumnNumbers(grid, row, firstColumn, lastColumn));
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => {
    const columnIndex = firstColumn + index;
    const texts = headingTexts(grid, named, columnIndex, firstColumn);
    return {
      columnIndex,
      heading: texts.join(BAND_SEPARATOR),
      bands: texts.slice(0, -1),
      ownHeading: texts.at(-1) ?? "",
    };
  });
}
