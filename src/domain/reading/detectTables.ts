import type { Area } from "../model/area";
import type { SheetSnapshot, TableSnapshot } from "../model/sheetSnapshot";
import { findHeaderSeeds, findShapeSeed, type HeaderSeed } from "./headerSeeds";
import { headerRowsOf } from "./headerRows";
import { meaningsWithBands } from "./headingMeaning";
import { findKeyColumn } from "./keyColumn";
import type { ReadingReason } from "./readingReason";
import { buildGrid, type SheetGrid } from "./sheetGrid";
import { readBody, type TableBody } from "./tableBody";
import { readColumns, type TableColumn } from "./tableColumns";
import { withoutTimeline } from "./timelineColumns";

/** A rectangle of a sheet that reads like a table of tasks. */
export interface TableCandidate extends TableBody {
  /** Printed header and body, from the first header row to `lastDataRow`, in sheet coordinates. */
  readonly area: Area;
  /** 0-based sheet rows, top to bottom. */
  readonly headerRows: readonly number[];
  readonly columns: readonly TableColumn[];
  /** 0–1 for comparing candidates of one sheet; Excel tables come before the rest. */
  readonly score: number;
  readonly reasons: readonly ReadingReason[];
  /** Name of the Excel table that already stands there. */
  readonly tableName?: string;
}

interface HeaderBlock {
  readonly seed: HeaderSeed;
  readonly first: number;
  readonly last: number;
}

const overlaps = (left: HeaderSeed, right: HeaderSeed): boolean =>
  left.firstColumn <= right.lastColumn && right.firstColumn <= left.lastColumn;

function sameHeadings(grid: SheetGrid, left: HeaderSeed, right: HeaderSeed): boolean {
  const texts = (seed: HeaderSeed): string =>
    grid
      .filledColumns(seed.rowIndex)
      .map((column) => `${column}:${String(grid.value(seed.rowIndex, column)).trim()}`)
      .join("|");
  return texts(left) === texts(right);
}

/**
 * Seeds become header blocks, top to bottom. A row that belongs to the header above it, a header repeated
 * by a page break and a weaker row right beside a stronger one are no headers of their own.
 */
function headerBlocks(grid: SheetGrid, seeds: readonly HeaderSeed[]): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const seed of seeds) {
    const above = blocks.filter((block) => overlaps(block.seed, seed)).at(-1);
    const isInHeader = above !== undefined && seed.rowIndex <= above.last;
    const isRepeated =
      above !== undefined &&
      sameHeadings(grid, above.seed, seed) &&
      grid.filledColumns(seed.rowIndex - 1).length > 1;
    const isWeak =
      above !== undefined && (seed.recognised < 3 || seed.strength < above.seed.strength * 0.5);
    const isStronger = above !== undefined && seed.strength > above.seed.strength * 1.5;
    const isBeside = above !== undefined && seed.rowIndex <= above.last + 1;
    if (isInHeader || isRepeated || (isWeak && !isStronger)) continue;
    if (isBeside && !isStronger) continue;
    const rows = headerRowsOf(grid, seed);
    if (isBeside) blocks.splice(blocks.indexOf(above), 1);
    blocks.push({ seed, ...rows });
  }
  return blocks;
}

/** The last row above the next header over the same columns, its title rows left out. */
function bodyLimit(grid: SheetGrid, block: HeaderBlock, blocks: readonly HeaderBlock[]): number {
  const next = blocks.find((other) => other.first > block.last && overlaps(other.seed, block.seed));
  if (!next) return grid.lastRow;
  let limit = next.first - 1;
  while (limit > block.last && grid.filledColumns(limit).length === 1) limit -= 1;
  return limit;
}

function reasonsOf(
  columns: readonly TableColumn[],
  recognised: number,
  body: TableBody,
  headerCount: number,
  timelineCount: number
): readonly ReadingReason[] {
  const total = columns.filter(({ heading }) => heading !== "").length;
  const reasons: ReadingReason[] = [
    recognised > 0
      ? { id: "headingsRecognised", params: { count: recognised, total } }
      : { id: "headingsByShape", params: { total } },
    body.recordCount > 0
      ? { id: "recordsBelow", params: { count: body.recordCount } }
      : { id: "noRecords", params: {} },
  ];
  if (headerCount > 1) reasons.push({ id: "headerRows", params: { count: headerCount } });
  const skipped = body.skippedRows.filter(({ kind }) => kind !== "blank").length;
  if (skipped > 0) reasons.push({ id: "rowsSkipped", params: { count: skipped } });
  if (timelineCount > 0) reasons.push({ id: "timelineLeftOut", params: { count: timelineCount } });
  return reasons;
}

function countRecognised(columns: readonly TableColumn[]): { count: number; strength: number } {
  const strengths = new Map<string, number>();
  for (const { ownHeading, bands } of columns) {
    const [best] = meaningsWithBands(ownHeading, bands);
    if (!best) continue;
    const worth = best.meaning === "other" ? best.strength / 2 : best.strength;
    strengths.set(best.meaning, Math.max(worth, strengths.get(best.meaning) ?? 0));
  }
  return {
    count: strengths.size,
    strength: [...strengths.values()].reduce((sum, value) => sum + value, 0),
  };
}

/** assumption: headings weigh most, then that there are records; a long table wins a tie. */
function scoreOf(strength: number, recordCount: number, isTable: boolean): number {
  const headings = Math.min(1, strength / 5) * 0.55;
  const records = Math.min(1, recordCount / 5) * 0.3;
  const length = Math.min(1, recordCount / 1000) * 0.05;
  return headings + records + length + (isTable ? 0.1 : 0);
}

function candidateAt(
  grid: SheetGrid,
  headerRows: readonly number[],
  range: { readonly firstColumn: number; readonly lastColumn: number; readonly limit: number },
  table?: TableSnapshot
): TableCandidate {
  const headerFirst = headerRows[0] ?? 0;
  const bodyStart = (headerRows.at(-1) ?? 0) + 1;
  const all = readColumns(grid, headerRows, range.firstColumn, range.lastColumn);
  const columns = table ? all : withoutTimeline(grid, all, bodyStart, range.limit);
  const lastColumn = columns.at(-1)?.columnIndex ?? range.lastColumn;
  const key = findKeyColumn(grid, columns, bodyStart, range.limit);
  const context = { grid, columns, key, firstColumn: range.firstColumn, lastColumn };
  const body = readBody(context, bodyStart, range.limit);
  const { count, strength } = countRecognised(columns);
  const reasons = reasonsOf(columns, count, body, headerRows.length, all.length - columns.length);
  const lastRow = table ? range.limit : Math.max(body.lastDataRow, bodyStart - 1);
  return {
    ...body,
    area: {
      rowIndex: headerFirst,
      columnIndex: range.firstColumn,
      rowCount: lastRow - headerFirst + 1,
      columnCount: lastColumn - range.firstColumn + 1,
    },
    headerRows,
    columns,
    score: scoreOf(strength, body.recordCount, table !== undefined),
    reasons: table ? [{ id: "existingTable", params: { name: table.name } }, ...reasons] : reasons,
    ...(table && { tableName: table.name }),
  };
}

function tableCandidate(grid: SheetGrid, table: TableSnapshot): TableCandidate {
  const { area } = table;
  return candidateAt(
    grid,
    [area.rowIndex],
    {
      firstColumn: area.columnIndex,
      lastColumn: area.columnIndex + area.columnCount - 1,
      limit: area.rowIndex + area.rowCount - 1 - (table.showTotals ? 1 : 0),
    },
    table
  );
}

const intersects = (left: Area, right: Area): boolean =>
  left.rowIndex < right.rowIndex + right.rowCount &&
  right.rowIndex < left.rowIndex + left.rowCount &&
  left.columnIndex < right.columnIndex + right.columnCount &&
  right.columnIndex < left.columnIndex + left.columnCount;

/**
 * The tables of a sheet, best first: Excel tables that stand on it and ranges that read like one. Titles
 * above, notes, signatures and totals below are outside. Time grows with the number of cells; an empty list
 * where the sheet has no two headings side by side.
 */
export function detectTables(sheet: SheetSnapshot): readonly TableCandidate[] {
  const grid = buildGrid(sheet);
  const tables = sheet.tables.map((table) => tableCandidate(grid, table));
  const found = findHeaderSeeds(grid);
  const shape = found.length === 0 && tables.length === 0 ? findShapeSeed(grid) : undefined;
  const blocks = headerBlocks(grid, shape ? [shape] : found);
  const ranges = blocks
    .map((block) =>
      candidateAt(
        grid,
        Array.from({ length: block.last - block.first + 1 }, (_, index) => block.first + index),
        {
          firstColumn: block.seed.firstColumn,
          lastColumn: block.seed.lastColumn,
          limit: bodyLimit(grid, block, blocks),
        }
      )
    )
    .filter((candidate) => !tables.some((table) => intersects(table.area, candidate.area)));
  return [...tables, ...ranges].sort((left, right) => right.score - left.score);
}
