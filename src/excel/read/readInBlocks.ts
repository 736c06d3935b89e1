import { officeErrorCode } from "../excelError";
import { BLOCK_BYTES, payloadBytes } from "../payloadBytes";
import { blockSizeOf } from "./blockSize";

/** Something tall that can be read some rows at a time. */
export interface TallSource<Row> {
  readonly rowCount: number;
  /** As how many plain cells a row weighs. */
  readonly rowCells: number;
  /** Queues the loads of some rows; call the result after the sync, for one item a row. */
  readonly load: (firstRow: number, rowCount: number) => () => readonly Row[];
}

/** Cells of the first request; the next ones follow from its weight (assumption). */
const FIRST_CELLS = 40_000;

/** As how many plain cells one of these weighs on average: what most likely stands there still. */
export function plainCells(values: readonly unknown[]): number {
  const bytes = payloadBytes(values) / Math.max(1, values.length);
  return Math.max(1, Math.ceil((bytes * FIRST_CELLS) / BLOCK_BYTES));
}

/**
 * Reads all rows of several sources, `[source][row]`. Round trips: one for the first 40,000 cells of all
 * together (also where there are none), then one a 4 MB. `queueWithFirst` queues loads that travel with the
 * first request. A request whose answer is too large for Excel on the web is halved and asked for again.
 */
export async function readInBlocks<Row>(
  context: Excel.RequestContext,
  sources: readonly TallSource<Row>[],
  queueWithFirst: () => void = () => undefined
): Promise<readonly (readonly Row[])[]> {
  const results: Row[][] = sources.map(() => []);
  const rowsRead = (at: number): number => results[at]?.length ?? 0;
  let size = blockSizeOf(FIRST_CELLS);
  let isFirst = true;
  for (;;) {
    const batch = nextBatch(sources, rowsRead, size.cells);
    if (batch.length === 0 && !isFirst) return results;
    if (isFirst) queueWithFirst();
    const cells = batch.reduce((sum, piece) => sum + piece.rowCount * piece.rowCells, 0);
    const loaded = batch.map(({ source, rowCount, at }) => source.load(rowsRead(at), rowCount));
    const isSent = await sync(context, batch);
    if (!isSent) {
      size = size.refused(cells);
      continue;
    }
    isFirst = false;
    const pieces = loaded.map((rows) => rows());
    size = size.received(cells, payloadBytes(pieces));
    for (const [index, rows] of pieces.entries()) {
      for (const row of rows) results[batch[index]?.at ?? 0]?.push(row);
    }
  }
}

interface Piece<Row> {
  /** Which source. */
  readonly at: number;
  readonly source: TallSource<Row>;
  readonly rowCount: number;
  readonly rowCells: number;
}

/** Whole rows from the front of what is left, at least one. */
function nextBatch<Row>(
  sources: readonly TallSource<Row>[],
  rowsRead: (at: number) => number,
  cells: number
): readonly Piece<Row>[] {
  const batch: Piece<Row>[] = [];
  let room = cells;
  for (const [at, source] of sources.entries()) {
    const rowCells = Math.max(1, source.rowCells);
    const left = source.rowCount - rowsRead(at);
    const fitting = Math.min(left, Math.floor(room / rowCells));
    const rowCount = batch.length === 0 ? Math.min(left, Math.max(1, fitting)) : fitting;
    if (rowCount > 0) batch.push({ at, source, rowCount, rowCells });
    room -= rowCount * rowCells;
    if (rowCount < left) break;
  }
  return batch;
}

/** False where the answer would be too large and can be halved. */
async function sync<Row>(
  context: Excel.RequestContext,
  batch: readonly Piece<Row>[]
): Promise<boolean> {
  try {
    await context.sync(); // sync 1: a block of rows
    return true;
  } catch (error) {
    const isTooLarge = officeErrorCode(error) === "ResponsePayloadSizeLimitExceeded";
    const rows = batch.reduce((sum, { rowCount }) => sum + rowCount, 0);
    if (isTooLarge && rows > 1) return false;
    throw error;
  }
}
