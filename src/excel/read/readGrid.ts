import type { Area } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import { officeErrorCode } from "../excelError";

export interface Grid {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly numberFormats: string[][];
  readonly merges: Area[];
}

export interface GridRequest {
  readonly area: Area;
  /** Formulas, number formats and merges too; a ledger table needs its values only. */
  readonly full: boolean;
  /** Loads that travel with the first block; called again where that block was refused as too large. */
  readonly queueWithFirst?: () => void;
}

/** Cells asked for in one request: with text in a third of them about 4 MB (assumption). */
const CELLS_PER_BLOCK = 60_000;
/** With formulas and number formats a cell takes about twice as much (assumption). */
const FULL_CELLS_PER_BLOCK = 30_000;
/** getMergedAreasOrNullObject fails above 512 areas (officejs-pitfalls.md): ask for few rows at a time. */
const MERGE_ROWS = 64;

/**
 * Reads a rectangle in blocks of whole rows. Round trips: one a block of 60,000 cells (30,000 with formulas); a block whose
 * answer is too large for Excel on the web is halved and asked for again.
 */
export async function readGrid(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  request: GridRequest
): Promise<Grid> {
  const grid: Grid = { values: [], formulas: [], numberFormats: [], merges: [] };
  const { area } = request;
  const cells = request.full ? FULL_CELLS_PER_BLOCK : CELLS_PER_BLOCK;
  let rowsPerBlock = Math.max(1, Math.floor(cells / area.columnCount));
  let done = 0;
  while (done < area.rowCount) {
    const rowCount = Math.min(rowsPerBlock, area.rowCount - done);
    const block: Area = { ...area, rowIndex: area.rowIndex + done, rowCount };
    if (done === 0) request.queueWithFirst?.();
    try {
      await readBlock(context, sheet, block, request.full, grid);
      done += rowCount;
    } catch (error) {
      if (officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded" || rowCount === 1)
        throw error;
      rowsPerBlock = Math.max(1, Math.floor(rowCount / 2));
    }
  }
  return grid;
}

async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Area,
  full: boolean,
  grid: Grid
): Promise<void> {
  const range = rangeOf(sheet, block);
  range.load(full ? "values,formulas,numberFormat" : "values");
  const merged = full ? mergedAreas(sheet, block) : [];
  await context.sync(); // sync 1 a block: values (formulas, formats, merges)
  append(grid.values, range.values as CellValue[][]);
  if (!full) return;
  append(grid.formulas, range.formulas as CellValue[][]);
  append(grid.numberFormats, range.numberFormat as string[][]);
  for (const areas of merged) {
    if (areas.isNullObject) continue;
    for (const item of areas.areas.items) grid.merges.push(plainArea(item));
  }
}

function append<Item>(target: Item[], items: readonly Item[]): void {
  for (const item of items) target.push(item);
}

function mergedAreas(sheet: Excel.Worksheet, block: Area): Excel.RangeAreas[] {
  const result: Excel.RangeAreas[] = [];
  for (let row = 0; row < block.rowCount; row += MERGE_ROWS) {
    const part: Area = {
      ...block,
      rowIndex: block.rowIndex + row,
      rowCount: Math.min(MERGE_ROWS, block.rowCount - row),
    };
    const areas = rangeOf(sheet, part).getMergedAreasOrNullObject();
    areas.load(
      "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount"
    );
    result.push(areas);
  }
  return result;
}

/** The range object of an area. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.rowIndex, area.columnIndex, area.rowCount, area.columnCount);
}

/** What `load(AREA_PROPERTIES)` brought, as plain data. */
export const AREA_PROPERTIES = "rowIndex,columnIndex,rowCount,columnCount";

export function plainArea(range: Excel.Range): Area {
  return {
    rowIndex: range.rowIndex,
    columnIndex: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
}
