import { isBlank } from "../model/cellValue";
import { bodyLimit, type HeaderBlock } from "./headerBlocks";
import type { SheetGrid } from "./sheetGrid";

/** assumption: rows looked at, and how many of the table's rows a column without a heading fills. */
const SAMPLE_ROWS = 300;
const FILLED_SHARE = 0.6;
/** assumption: a row with fewer cells says nothing about the table's width. */
const FEWEST_CELLS = 2;

/** The columns and rows in which a header's table stands. */
export interface TableRange {
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Last row that may belong to the table. */
  readonly limit: number;
}

function isFilledBeside(
  grid: SheetGrid,
  block: HeaderBlock,
  range: TableRange,
  column: number
): boolean {
  let rows = 0;
  let filled = 0;
  const end = Math.min(range.limit, block.last + SAMPLE_ROWS);
  for (let row = block.last + 1; row <= end; row += 1) {
    const own = grid
      .filledColumns(row)
      .filter((other) => other >= range.firstColumn && other <= range.lastColumn);
    if (own.length < FEWEST_CELLS) continue;
    rows += 1;
    if (!isBlank(grid.spreadValue(row, column))) filled += 1;
  }
  return rows >= 2 && filled >= rows * FILLED_SHARE;
}

/**
 * A table's columns with those right beside it that have a heading in another of its header rows, and those
 * that have none but are filled like the records: left out, they would stay behind when the table is sorted.
 * A column under another header and a blank one end the table.
 */
export function unheadedBeside(
  grid: SheetGrid,
  block: HeaderBlock,
  blocks: readonly HeaderBlock[]
): TableRange {
  const limit = bodyLimit(grid, block, blocks);
  let range: TableRange = {
    firstColumn: block.seed.firstColumn,
    lastColumn: block.seed.lastColumn,
    limit,
  };
  const isHeaded = (column: number): boolean => {
    for (let row = block.first; row <= block.last; row += 1) {
      if (!isBlank(grid.spreadValue(row, column))) return true;
    }
    return false;
  };
  const isFree = (column: number): boolean =>
    !blocks.some(
      ({ seed, first, last }) =>
        seed !== block.seed &&
        column >= seed.firstColumn &&
        column <= seed.lastColumn &&
        first <= limit &&
        last >= block.first
    );
  const { columnIndex } = grid.sheet.area;
  const belongs = (column: number): boolean =>
    column >= columnIndex &&
    isFree(column) &&
    (isHeaded(column) || isFilledBeside(grid, block, range, column));
  while (belongs(range.firstColumn - 1)) range = { ...range, firstColumn: range.firstColumn - 1 };
  while (belongs(range.lastColumn + 1)) range = { ...range, lastColumn: range.lastColumn + 1 };
  return range;
}
