import { isBlank } from "../model/cellValue";
import { calendarCells } from "./calendarCells";
import { headingMeanings } from "./headingMeaning";
import { splitRepeated } from "./repeatedRuns";
import { lastColumnCovered, type SheetGrid } from "./sheetGrid";

/** A row that may be the header of a table, over one run of columns. */
export interface HeaderSeed {
  readonly rowIndex: number;
  readonly firstColumn: number;
  /** Inclusive. */
  readonly lastColumn: number;
  /** Sum of the strengths of the different meanings found; 0 where only the shape speaks for it. */
  readonly strength: number;
  readonly recognised: number;
  readonly headings: number;
}

/** assumption: how far down a column is looked at to see whether a gap in the header is used. */
const LOOK_DOWN_ROWS = 30;
/** assumption: rows at the top of the sheet that are all looked at; further down only after a break. */
const TOP_ROWS = 60;
const LONGEST_HEADING = 40;

function isUsedBelow(grid: SheetGrid, rowIndex: number, columnIndex: number): boolean {
  const end = Math.min(grid.lastRow, rowIndex + LOOK_DOWN_ROWS);
  for (let row = rowIndex + 1; row <= end; row += 1) {
    if (!isBlank(grid.spreadValue(row, columnIndex))) return true;
  }
  return false;
}

/** Runs of columns in one row that belong together: no gap, or only a gap that has data below. */
function columnRuns(grid: SheetGrid, rowIndex: number): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const column of grid.filledColumns(rowIndex)) {
    const last = runs.at(-1);
    const end = lastColumnCovered(grid, rowIndex, column);
    const bridged =
      last !== undefined &&
      Array.from({ length: Math.max(0, column - last[1] - 1) }, (_, index) =>
        isUsedBelow(grid, rowIndex, (last[1] ?? 0) + 1 + index)
      ).every(Boolean);
    if (last && bridged) last[1] = end;
    else runs.push([column, end]);
  }
  return runs.flatMap((run) => splitRepeated(grid, rowIndex, run));
}

function isHeadingLike(grid: SheetGrid, rowIndex: number, columnIndex: number): boolean {
  const value = grid.value(rowIndex, columnIndex);
  if (typeof value !== "string") return grid.isFormula(rowIndex, columnIndex);
  return value.trim().length <= LONGEST_HEADING && !/[:：。；;]\s*$/.test(value);
}

type MeaningsOf = typeof headingMeanings;

/** Looking a text up costs time, and the same words stand in thousands of rows. */
function remembered(meaningsOf: MeaningsOf): MeaningsOf {
  const known = new Map<string, ReturnType<MeaningsOf>>();
  return (heading) => {
    const found = known.get(heading) ?? meaningsOf(heading);
    known.set(heading, found);
    return found;
  };
}

function seedOf(
  grid: SheetGrid,
  rowIndex: number,
  [firstColumn, lastColumn]: readonly [number, number],
  meaningsOf: MeaningsOf
): HeaderSeed | undefined {
  const columns = grid
    .filledColumns(rowIndex)
    .filter((column) => column >= firstColumn && column <= lastColumn);
  // Days and numbers of weeks are headings of a calendar and say nothing for or against the rest.
  const calendar = calendarCells(grid, rowIndex, columns);
  const others = columns.filter((column) => !calendar.has(column));
  const texts = others.filter((column) => isHeadingLike(grid, rowIndex, column));
  if (others.length < 2 || texts.length < others.length * 0.7) return undefined;
  const strengths = new Map<string, number>();
  let recognised = 0;
  for (const column of texts) {
    const [best] = meaningsOf(String(grid.value(rowIndex, column)));
    if (!best) continue;
    recognised += 1;
    strengths.set(best.meaning, Math.max(best.strength, strengths.get(best.meaning) ?? 0));
  }
  const strength = [...strengths.values()].reduce((sum, value) => sum + value, 0);
  return {
    rowIndex,
    firstColumn,
    lastColumn,
    strength,
    recognised,
    headings: columns.length,
  };
}

function mayBeginTable(grid: SheetGrid, rowIndex: number): boolean {
  return rowIndex < grid.firstRow + TOP_ROWS || grid.filledColumns(rowIndex - 1).length <= 2;
}

/**
 * Rows whose cells read like headings, top to bottom. Looked at are the rows at the top and, further down,
 * those that follow a blank or nearly blank row, so the time grows with the number of rows only.
 */
export function findHeaderSeeds(grid: SheetGrid): readonly HeaderSeed[] {
  const seeds: HeaderSeed[] = [];
  const meaningsOf = remembered(headingMeanings);
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    if (grid.filledColumns(row).length < 2 || !mayBeginTable(grid, row)) continue;
    for (const run of columnRuns(grid, row)) {
      const seed = seedOf(grid, row, run, meaningsOf);
      if (seed && seed.recognised >= 2 && seed.strength >= 1.3) seeds.push(seed);
    }
  }
  return seeds;
}

/** assumption: so many blank rows may stand between a header and its first record. */
const BLANK_ROWS_BELOW = 2;

function rowBelow(grid: SheetGrid, rowIndex: number): number {
  let row = rowIndex + 1;
  while (row <= rowIndex + BLANK_ROWS_BELOW && grid.filledColumns(row).length === 0) row += 1;
  return row;
}

/** Where no heading is known: the first row of nothing but short texts over rows that are filled alike. */
export function findShapeSeed(grid: SheetGrid): HeaderSeed | undefined {
  const meaningsOf = remembered(headingMeanings);
  for (let row = grid.firstRow; row < grid.lastRow; row += 1) {
    if (!mayBeginTable(grid, row)) continue;
    for (const run of columnRuns(grid, row)) {
      const seed = seedOf(grid, row, run, meaningsOf);
      if (!seed) continue;
      const isInRun = (column: number): boolean => column >= run[0] && column <= run[1];
      const isTexts = grid
        .filledColumns(row)
        .filter(isInRun)
        .every((column) => typeof grid.value(row, column) === "string");
      const below = rowBelow(grid, row);
      const filled = grid.filledColumns(below).filter(isInRun);
      const hasData = filled.some((column) => typeof grid.value(below, column) === "number");
      if (isTexts && filled.length >= 2 && (hasData || seed.recognised > 0)) return seed;
    }
  }
  return undefined;
}
