import { isBlank } from "../model/cellValue";
import { headingMeanings } from "./headingMeaning";
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
  return runs;
}

function isHeadingLike(grid: SheetGrid, rowIndex: number, columnIndex: number): boolean {
  const value = grid.value(rowIndex, columnIndex);
  if (typeof value !== "string") return grid.isFormula(rowIndex, columnIndex);
  return value.trim().length <= LONGEST_HEADING && !/[:：。；;]\s*$/.test(value);
}

function seedOf(
  grid: SheetGrid,
  rowIndex: number,
  [firstColumn, lastColumn]: readonly [number, number]
): HeaderSeed | undefined {
  const columns = grid
    .filledColumns(rowIndex)
    .filter((column) => column >= firstColumn && column <= lastColumn);
  const texts = columns.filter((column) => isHeadingLike(grid, rowIndex, column));
  if (columns.length < 2 || texts.length < columns.length * 0.7) return undefined;
  const strengths = new Map<string, number>();
  let recognised = 0;
  for (const column of texts) {
    const [best] = headingMeanings(String(grid.value(rowIndex, column)));
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
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    if (grid.filledColumns(row).length < 2 || !mayBeginTable(grid, row)) continue;
    for (const run of columnRuns(grid, row)) {
      const seed = seedOf(grid, row, run);
      if (seed && seed.recognised >= 2 && seed.strength >= 1.3) seeds.push(seed);
    }
  }
  return seeds;
}

/** Where no heading is known: the first row of short texts over rows that are filled alike. */
export function findShapeSeed(grid: SheetGrid): HeaderSeed | undefined {
  for (let row = grid.firstRow; row < grid.lastRow; row += 1) {
    if (!mayBeginTable(grid, row)) continue;
    for (const run of columnRuns(grid, row)) {
      const seed = seedOf(grid, row, run);
      if (!seed || seed.headings < 2) continue;
      const below = grid
        .filledColumns(row + 1)
        .filter((column) => column >= run[0] && column <= run[1]);
      const hasData = below.some((column) => typeof grid.value(row + 1, column) === "number");
      if (below.length >= 2 && (hasData || seed.recognised > 0)) return seed;
    }
  }
  return undefined;
}
