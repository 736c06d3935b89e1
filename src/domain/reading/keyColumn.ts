import { isBlank, type CellValue } from "../model/cellValue";
import { meaningsWithBands } from "./headingMeaning";
import type { HeadingMeaningId } from "./headingWords";
import type { SheetGrid } from "./sheetGrid";
import type { TableColumn } from "./tableColumns";

/** The column whose text makes a row a record, as far as one can tell before the mapping. */
export interface KeyColumn {
  readonly columnIndex: number;
  /** Its cells are texts: a number in it is no record. */
  readonly isText: boolean;
  /** Its heading says that it is the task, and nothing more general. */
  readonly isTask: boolean;
}

/** assumption: rows looked at to see what a column holds. */
const SAMPLE_ROWS = 300;
/** A column that names what is to be done, best first. */
const KEY_MEANINGS: readonly HeadingMeaningId[] = ["task", "project", "target", "measures"];

const PLACEHOLDER = /^[\s\-—–―－/\\.·○〇…]*$/;

/** Blank, or a dash that stands for blank. */
export function isPlaceholder(value: CellValue): boolean {
  return isBlank(value) || (typeof value === "string" && PLACEHOLDER.test(value));
}

interface Sample {
  readonly texts: number;
  readonly filled: number;
  readonly averageLength: number;
}

function sampleOf(grid: SheetGrid, column: number, firstRow: number, lastRow: number): Sample {
  let texts = 0;
  let filled = 0;
  let length = 0;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE_ROWS); row += 1) {
    const value = grid.value(row, column);
    if (isPlaceholder(value)) continue;
    filled += 1;
    if (typeof value !== "string") continue;
    texts += 1;
    length += Math.min(60, value.trim().length);
  }
  return { texts, filled, averageLength: texts === 0 ? 0 : length / texts };
}

function strengthAs(column: TableColumn, meaning: HeadingMeaningId): number {
  const found = meaningsWithBands(column.ownHeading, column.bands).find(
    (candidate) => candidate.meaning === meaning
  );
  return found?.strength ?? 0;
}

/**
 * Finds the key column: the heading that reads like a task and has texts below it, else the column with the
 * longest texts; undefined where nothing is written below the header.
 */
export function findKeyColumn(
  grid: SheetGrid,
  columns: readonly TableColumn[],
  firstRow: number,
  lastRow: number
): KeyColumn | undefined {
  const samples = columns.map((column) => ({
    column,
    sample: sampleOf(grid, column.columnIndex, firstRow, lastRow),
  }));
  for (const meaning of KEY_MEANINGS) {
    const [best] = samples
      .map((entry) => ({ ...entry, strength: strengthAs(entry.column, meaning) }))
      .filter(({ strength, sample }) => strength >= 0.6 && sample.texts > 0)
      .sort((left, right) => right.strength - left.strength);
    if (best) {
      const { texts, filled } = best.sample;
      const isTask = meaning === "task";
      return { columnIndex: best.column.columnIndex, isText: texts >= filled * 0.6, isTask };
    }
  }
  const [longest] = samples
    .filter(({ sample, column }) => sample.texts > 0 && strengthAs(column, "id") < 0.6)
    .sort(
      (left, right) =>
        right.sample.averageLength * Math.sqrt(right.sample.texts) -
        left.sample.averageLength * Math.sqrt(left.sample.texts)
    );
  return longest && { columnIndex: longest.column.columnIndex, isText: true, isTask: false };
}
