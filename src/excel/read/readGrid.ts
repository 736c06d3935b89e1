import type { Area } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import { CANCELLED, ExcelError, officeErrorCode } from "../excelError";
import { payloadBytes } from "../payloadBytes";
import { blockSizeOf } from "./blockSize";

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
  readonly watch?: ReadWatch;
}

/** Looked at before each block of rows. */
export interface ReadWatch {
  /** Stops before the next block: an ExcelError `CANCELLED` is thrown. */
  readonly signal?: AbortSignal;
  /** Rows read so far and in all. */
  readonly onRows?: (done: number, total: number) => void;
}

/** Cells of the first block; the next ones follow from its weight (assumption). */
const FIRST_CELLS = 40_000;
/** With formulas and number formats a cell takes about twice as much (assumption). */
const FIRST_FULL_CELLS = 20_000;
/** `{"rowIndex":…,"columnIndex":…,"rowCount":…,"columnCount":…}` with what is around it (assumption). */
const MERGED_AREA_BYTES = 150;
/** The answer to one question for merged areas (assumption). */
const MERGE_STRIP_BYTES = 120;
/**
 * getMergedAreasOrNullObject fails above 512 areas (officejs-pitfalls.md), so that it is asked for few rows
 * at a time; a sheet with more merged cells is asked again in smaller strips. The last can hold 500 at most.
 */
const MERGE_STRIPS = [
  { rows: 64, columns: Infinity },
  { rows: 8, columns: Infinity },
  { rows: 1, columns: 1000 },
] as const;
type MergeStrip = (typeof MERGE_STRIPS)[number];

/**
 * Reads a rectangle in blocks of whole rows. Round trips: one for the first 40,000 cells (20,000 with formulas),
 * then one a block of 4 MB, sized by what the block before weighed. A block whose answer is too large for
 * Excel on the web is halved and asked for again, one with too many merged areas in smaller strips. Throws
 * ExcelError `CANCELLED` between blocks once the watch's signal is aborted.
 */
export async function readGrid(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  request: GridRequest
): Promise<Grid> {
  const grid: Grid = { values: [], formulas: [], numberFormats: [], merges: [] };
  const { area } = request;
  let size = blockSizeOf(request.full ? FIRST_FULL_CELLS : FIRST_CELLS);
  let strips = 0;
  let done = 0;
  while (done < area.rowCount) {
    if (request.watch?.signal?.aborted) throw new ExcelError(CANCELLED, "read cells", undefined);
    request.watch?.onRows?.(done, area.rowCount);
    const rowsPerBlock = Math.max(1, Math.floor(size.cells / area.columnCount));
    const rowCount = Math.min(rowsPerBlock, area.rowCount - done);
    const cells = rowCount * area.columnCount;
    const block: Area = { ...area, rowIndex: area.rowIndex + done, rowCount };
    if (done === 0) request.queueWithFirst?.();
    try {
      const strip = request.full ? MERGE_STRIPS[strips] : undefined;
      const bytes = await readBlock(context, sheet, block, strip, grid);
      size = size.received(cells, bytes);
      done += rowCount;
    } catch (error) {
      const code = officeErrorCode(error);
      if (code === "ResponsePayloadSizeLimitExceeded" && rowCount > 1) {
        size = size.refused(cells);
      } else if (code === "UnsupportedOperation" && strips + 1 < MERGE_STRIPS.length) {
        strips += 1;
      } else throw error;
    }
  }
  return grid;
}

/** Adds a block to the grid; about how many bytes its answer weighed. */
async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Area,
  strip: MergeStrip | undefined,
  grid: Grid
): Promise<number> {
  const range = rangeOf(sheet, block);
  range.load(strip ? "values,formulas,numberFormat" : "values");
  const merged = strip ? mergedAreas(sheet, block, strip) : [];
  await context.sync(); // sync 1 a block: values (formulas, formats, merges)
  append(grid.values, range.values as CellValue[][]);
  const bytes = payloadBytes(range.values);
  if (!strip) return bytes;
  append(grid.formulas, range.formulas as CellValue[][]);
  append(grid.numberFormats, range.numberFormat as string[][]);
  const found = merged.flatMap((areas) => (areas.isNullObject ? [] : areas.areas.items));
  append(grid.merges, found.map(plainArea));
  return (
    bytes +
    payloadBytes(range.formulas) +
    payloadBytes(range.numberFormat) +
    merged.length * MERGE_STRIP_BYTES +
    found.length * MERGED_AREA_BYTES
  );
}

function append<Item>(target: Item[], items: readonly Item[]): void {
  for (const item of items) target.push(item);
}

function mergedAreas(sheet: Excel.Worksheet, block: Area, strip: MergeStrip): Excel.RangeAreas[] {
  const result: Excel.RangeAreas[] = [];
  for (let row = 0; row < block.rowCount; row += strip.rows) {
    for (let column = 0; column < block.columnCount; column += strip.columns) {
      const areas = rangeOf(sheet, {
        rowIndex: block.rowIndex + row,
        columnIndex: block.columnIndex + column,
        rowCount: Math.min(strip.rows, block.rowCount - row),
        columnCount: Math.min(strip.columns, block.columnCount - column),
      }).getMergedAreasOrNullObject();
      areas.load(
        "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount"
      );
      result.push(areas);
    }
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
