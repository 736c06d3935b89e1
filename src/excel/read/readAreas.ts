import type { Area } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import { officeErrorCode } from "../excelError";
import { payloadBytes } from "../payloadBytes";
import { runExcel } from "../runExcel";
import { blockSizeOf } from "./blockSize";
import { rangeOf } from "./readGrid";

/** A rectangle of a sheet. */
export interface SheetArea {
  readonly sheetName: string;
  readonly area: Area;
}

/** Cells of the first request, as for a sheet of values (readGrid). */
const FIRST_CELLS = 40_000;

/**
 * The values of several rectangles, `[area][row][column]`. Round trips: one for the first 40,000 cells of
 * all areas together, then one a 4 MB; none where there are no areas. A request whose answer is too large for Excel on the web is halved
 * and asked for again.
 */
export function readAreas(
  areas: readonly SheetArea[]
): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  const results: CellValue[][][] = areas.map(() => []);
  if (areas.length === 0) return Promise.resolve(results);
  return runExcel("read the records", async (context) => {
    let size = blockSizeOf(FIRST_CELLS);
    const rest = areas.map(({ area }, at) => ({ at, area }));
    while (rest.length > 0) {
      const batch = nextBatch(rest, size.cells);
      const cells = batch.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
      const values = await readBatch(context, areas, batch);
      if (!values) size = size.refused(cells);
      else {
        size = size.received(cells, payloadBytes(values));
        for (const [index, { at, area }] of batch.entries()) {
          for (const row of values[index] ?? []) results[at]?.push(row);
          taken(rest, at, area.rowCount);
        }
      }
    }
    return results;
  });
}

/** Values of the pieces, in their order; undefined where the answer would be too large and can be halved. */
async function readBatch(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  batch: readonly Piece[]
): Promise<readonly CellValue[][][] | undefined> {
  const ranges = batch.map(({ at, area }) => {
    const sheet = context.workbook.worksheets.getItem(areas[at]?.sheetName ?? "");
    return rangeOf(sheet, area).load("values");
  });
  try {
    await context.sync(); // sync 1: a block of cells
  } catch (error) {
    const isTooLarge = officeErrorCode(error) === "ResponsePayloadSizeLimitExceeded";
    const isOneRow = batch.length === 1 && batch[0]?.area.rowCount === 1;
    if (isTooLarge && !isOneRow) return undefined;
    throw error;
  }
  return ranges.map((range) => range.values as CellValue[][]);
}

interface Piece {
  readonly at: number;
  readonly area: Area;
}

/** Whole rows from the front of what is left, at least one. */
function nextBatch(rest: readonly Piece[], cells: number): readonly Piece[] {
  const batch: Piece[] = [];
  let room = cells;
  for (const { at, area } of rest) {
    const rows = Math.min(area.rowCount, Math.floor(room / area.columnCount));
    const rowCount = batch.length === 0 ? Math.max(1, rows) : rows;
    if (rowCount > 0) batch.push({ at, area: { ...area, rowCount } });
    room -= rowCount * area.columnCount;
    if (rowCount < area.rowCount) break;
  }
  return batch;
}

/** Takes the first rows of an area off what is left to read. */
function taken(rest: Piece[], at: number, rows: number): void {
  const index = rest.findIndex((piece) => piece.at === at);
  const piece = rest[index];
  if (!piece) return;
  const rowCount = piece.area.rowCount - rows;
  if (rowCount === 0) rest.splice(index, 1);
  else {
    const area = { ...piece.area, rowIndex: piece.area.rowIndex + rows, rowCount };
    rest[index] = { at, area };
  }
}
