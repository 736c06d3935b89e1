import type { Area } from "../model/area";
import type { SheetSnapshot, TableSnapshot } from "../model/sheetSnapshot";
import { bodyContext } from "./bodyContext";
import { unheadedBeside } from "./unheadedColumns";
import { findHeaderSeeds, findShapeSeed } from "./headerSeeds";
import { headerBlocks } from "./headerBlocks";
import { headerlessLists, type HeaderlessList } from "./headerlessLists";
import { countRecognised, reasonsOf, scoreOf } from "./candidateScore";
import type { ReadingReason } from "./readingReason";
import { buildGrid, type SheetGrid } from "./sheetGrid";
import { readBody, type TableBody } from "./tableBody";
import { readColumns, type TableColumn } from "./tableColumns";
import { rowsOver, withoutTimeline } from "./timelineColumns";

/** A rectangle of a sheet that reads like a table of tasks. */
export interface TableCandidate extends TableBody {
  /** Printed header and body, from the first header row to `lastDataRow`, in sheet coordinates. */
  readonly area: Area;
  /** 0-based sheet rows, top to bottom; empty for a list over which no heading stands. */
  readonly headerRows: readonly number[];
  readonly columns: readonly TableColumn[];
  /** 0–1 for comparing candidates of one sheet; Excel tables come before the rest. */
  readonly score: number;
  readonly reasons: readonly ReadingReason[];
  /** Name of the Excel table that already stands there. */
  readonly tableName?: string;
}

interface CandidateRange {
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Last row that may belong to the table. */
  readonly limit: number;
}

function candidateAt(
  grid: SheetGrid,
  rows: readonly number[],
  range: CandidateRange,
  table?: TableSnapshot
): TableCandidate {
  const bodyStart = (rows.at(-1) ?? 0) + 1;
  const all = readColumns(grid, rows, range.firstColumn, range.lastColumn);
  const columns = table ? all : withoutTimeline(grid, all, bodyStart, range.limit);
  const headerRows = all.length === columns.length ? rows : rowsOver(grid, rows, columns);
  const context = bodyContext(grid, headerRows, columns, bodyStart, range.limit);
  const body = readBody(context, bodyStart, range.limit);
  const { count, strength } = countRecognised(columns);
  const reasons = reasonsOf(columns, count, body, headerRows.length, all.length - columns.length);
  const headerFirst = headerRows[0] ?? 0;
  const lastRow = table ? range.limit : Math.max(body.lastDataRow, bodyStart - 1);
  const lastColumn = columns.at(-1)?.columnIndex ?? range.lastColumn;
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

/** An Excel table can be without a header row: then its first row is data and its names stand nowhere. */
function showsHeadings(grid: SheetGrid, { area, headings }: TableSnapshot): boolean {
  const bare = (text: string): string => text.replace(/\s+/g, "");
  const shown = headings.filter(
    (heading, index) =>
      bare(String(grid.value(area.rowIndex, area.columnIndex + index))) === bare(heading)
  );
  return shown.length >= headings.length / 2;
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

/** assumption: below what any header scores, so that a list without one never comes first. */
const HEADERLESS_SCORE = 0.1;
/** assumption: one or two rows alike are no list. */
const FEWEST_RECORDS = 3;

/** A list without headings: its columns are named by what its values say (`proposeMapping`). */
function headerlessCandidate(grid: SheetGrid, list: HeaderlessList): TableCandidate {
  const { firstRow, lastRow, firstColumn, lastColumn } = list;
  const columns = readColumns(grid, [], firstColumn, lastColumn);
  const body = readBody(bodyContext(grid, [], columns, firstRow, lastRow), firstRow, lastRow);
  const reasons: readonly ReadingReason[] = [
    { id: "headingsAbsent", params: { total: columns.length } },
    { id: "recordsBelow", params: { count: body.recordCount } },
  ];
  return {
    ...body,
    area: {
      rowIndex: body.firstDataRow,
      columnIndex: firstColumn,
      rowCount: body.lastDataRow - body.firstDataRow + 1,
      columnCount: columns.length,
    },
    headerRows: [],
    columns,
    score: HEADERLESS_SCORE * Math.min(1, body.recordCount / 5),
    reasons,
  };
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
  const isHeaded = sheet.tables.map((table) => showsHeadings(grid, table));
  const found = findHeaderSeeds(grid);
  const shape = found.length === 0 && tables.length === 0 ? findShapeSeed(grid) : undefined;
  const blocks = headerBlocks(grid, shape ? [shape] : found);
  const ranges = blocks
    .map((block) => {
      const rows = Array.from(
        { length: block.last - block.first + 1 },
        (_, index) => block.first + index
      );
      return candidateAt(grid, rows, unheadedBeside(grid, block, blocks));
    })
    .filter((candidate) => !tables.some((table) => intersects(table.area, candidate.area)));
  const headed = [...tables.filter((_, index) => isHeaded[index]), ...ranges];
  return [...headed, ...headerlessBeside(grid, [...tables, ...ranges])].sort(
    (left, right) => right.score - left.score
  );
}

/** Lists without headings in the rows in which no table with one stands. */
function headerlessBeside(
  grid: SheetGrid,
  headed: readonly TableCandidate[]
): readonly TableCandidate[] {
  const taken = new Set(
    headed.flatMap(({ area }) =>
      Array.from({ length: area.rowCount }, (_, index) => area.rowIndex + index)
    )
  );
  return headerlessLists(grid, (row) => taken.has(row))
    .map((list) => headerlessCandidate(grid, list))
    .filter(({ recordCount }) => recordCount >= FEWEST_RECORDS);
}
