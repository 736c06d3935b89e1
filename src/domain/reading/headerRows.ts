import type { Area } from "../model/area";
import { isBlank } from "../model/cellValue";
import { isColumnNumbers } from "./columnNumbers";
import { headingMeanings } from "./headingMeaning";
import { isHeadingHint } from "./headingText";
import type { HeaderSeed } from "./headerSeeds";
import { lastColumnCovered, type SheetGrid } from "./sheetGrid";

/** assumption: no header is higher than this. */
const MOST_HEADER_ROWS = 4;
const LONGEST_SUBHEADING = 24;

/** 填报单位：X, 填报日期：… and the like stand above a table and are no bands. */
const LABEL_LINE = /[:：]/;

interface Rows {
  readonly first: number;
  readonly last: number;
}

function columnsInRun(grid: SheetGrid, row: number, seed: HeaderSeed): readonly number[] {
  return grid
    .filledColumns(row)
    .filter((column) => column >= seed.firstColumn && column <= seed.lastColumn);
}

function mergesOf(grid: SheetGrid, row: number, seed: HeaderSeed): readonly Area[] {
  const found = new Set<Area>();
  for (let column = seed.firstColumn; column <= seed.lastColumn; column += 1) {
    const merge = grid.mergeAt(row, column);
    if (merge && !isBlank(grid.value(merge.rowIndex, merge.columnIndex))) found.add(merge);
  }
  return [...found];
}

const isText = (grid: SheetGrid, row: number, column: number): boolean => {
  const value = grid.value(row, column);
  return typeof value === "string" && value.trim().length <= LONGEST_SUBHEADING;
};

/** Merged headings that reach below `row`: where they end. */
function endOfTallHeadings(grid: SheetGrid, row: number, seed: HeaderSeed): number {
  const ends = mergesOf(grid, row, seed).map((merge) => merge.rowIndex + merge.rowCount - 1);
  return Math.max(row, ...ends.filter((end) => end <= row + MOST_HEADER_ROWS - 1));
}

/** Headings stand one lower where a band lies over them: 计划时间 over 开始, 结束. */
function isUnderBands(grid: SheetGrid, row: number, seed: HeaderSeed): boolean {
  const below = columnsInRun(grid, row + 1, seed);
  if (below.length < 2 || !below.every((column) => isText(grid, row + 1, column))) return false;
  const above = columnsInRun(grid, row, seed);
  const bands = above.filter((column) => lastColumnCovered(grid, row, column) > column);
  const underMerged = below.filter((column) =>
    bands.some((band) => column >= band && column <= lastColumnCovered(grid, row, band))
  );
  if (bands.length > 0) return underMerged.length >= 2 && underMerged.length >= below.length * 0.5;
  // Without merges a band stands at the left of blanks, and the plain headings have blanks below.
  const gaps = below.filter((column) => !above.includes(column));
  const plain = above.filter((column) => !below.includes(column));
  const known = below.filter(
    (column) => headingMeanings(String(grid.value(row + 1, column))).length
  );
  return gaps.length >= 1 && plain.length >= 1 && known.length >= below.length * 0.5;
}

/** A second row that only translates the headings or says what may be typed. */
function isTranslationOrHint(grid: SheetGrid, row: number, seed: HeaderSeed): boolean {
  const above = columnsInRun(grid, row, seed);
  const below = columnsInRun(grid, row + 1, seed);
  if (below.length < 2 || !below.every((column) => isText(grid, row + 1, column))) return false;
  const texts = below.map((column) => String(grid.value(row + 1, column)).trim());
  if (texts.filter((text) => isHeadingHint(text)).length >= below.length * 0.5) return true;
  const translated = below.filter((column) => {
    const [upper] = headingMeanings(String(grid.value(row, column)));
    const lower = headingMeanings(String(grid.value(row + 1, column)));
    return lower.some(({ meaning }) => meaning === upper?.meaning);
  });
  return translated.length >= 2 && translated.length >= above.length * 0.4;
}

function growDown(grid: SheetGrid, seed: HeaderSeed): number {
  let last = endOfTallHeadings(grid, seed.rowIndex, seed);
  while (last - seed.rowIndex < MOST_HEADER_ROWS - 1) {
    const isMore =
      isUnderBands(grid, last, seed) ||
      isTranslationOrHint(grid, last, seed) ||
      isColumnNumbers(grid, last + 1, seed.firstColumn, seed.lastColumn);
    if (!isMore) break;
    last = endOfTallHeadings(grid, last + 1, seed);
  }
  return last;
}

/** The row above belongs to the header where merged texts in it lie over some, not all, of the headings. */
function hasBandsAbove(grid: SheetGrid, row: number, seed: HeaderSeed): boolean {
  const width = seed.lastColumn - seed.firstColumn + 1;
  const merges = mergesOf(grid, row - 1, seed);
  if (merges.some((merge) => merge.rowIndex + merge.rowCount - 1 >= row)) return true;
  const filled = columnsInRun(grid, row - 1, seed);
  if (filled.length < 2 || !filled.every((column) => isText(grid, row - 1, column))) return false;
  if (filled.some((column) => LABEL_LINE.test(String(grid.value(row - 1, column))))) return false;
  // A text over most of the width is a title, and what stands beside it a date or a unit.
  if (merges.some((merge) => merge.columnCount >= width * 0.6)) return false;
  const bands = merges.filter((merge) => merge.columnCount >= 2);
  return bands.length > filled.length * 0.5;
}

function growUp(grid: SheetGrid, seed: HeaderSeed): number {
  let first = seed.rowIndex;
  while (
    first > grid.firstRow &&
    seed.rowIndex - first < MOST_HEADER_ROWS - 1 &&
    hasBandsAbove(grid, first, seed)
  ) {
    first -= 1;
  }
  return first;
}

/** The rows of the header that a seed belongs to: bands above, sub-headings and hints below included. */
export function headerRowsOf(grid: SheetGrid, seed: HeaderSeed): Rows {
  return { first: growUp(grid, seed), last: growDown(grid, seed) };
}
