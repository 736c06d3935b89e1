import { traceMessages } from "../excelError";
import { BLOCK_BYTES, payloadBytes } from "../payloadBytes";

/** What a write weighs besides its cells: the way to its range and the write itself (assumption). */
const WRITE_BYTES = 1000;
/** The list around the one cell of a row, and the comma behind it. */
const ROW_BYTES = 3;

/** Passed when all but the journal is written. */
export const ALL_WRITTEN_STEP = "allWritten";

/**
 * Writes queued in one `Excel.run`, sent whenever they reach about 4 MB (Excel on the web takes 5 MB a
 * request) and marked with a trace each, so that after a failure it is known how far Excel came.
 */
export class WriteQueue {
  private queuedBytes = 0;
  private queuedSteps: string[] = [];
  private readonly sentSteps: string[] = [];

  constructor(private readonly context: Excel.RequestContext) {}

  /** Marks the end of a step, or of a part of one that is sent in parts. */
  mark(step: string): void {
    this.context.trace(step);
    this.queuedSteps.push(step);
  }

  /** Marks that Excel had passed when it refused something: those of requests before, and of the failed one. */
  reachedSteps(error: unknown): readonly string[] {
    return [...this.sentSteps, ...traceMessages(error)];
  }

  /** Announces a payload in so many writes; sends what is queued first where it would grow too large. */
  async beforeWrite(payload: unknown, writes = 1): Promise<void> {
    const bytes = payloadBytes(payload) + writes * WRITE_BYTES;
    if (this.queuedBytes + bytes > BLOCK_BYTES) await this.send();
    this.queuedBytes += bytes;
  }

  /**
   * Writes a column of cells, one item a row, in as few parts as the requests have room for: `write` gets the
   * 0-based first row of each part and its items.
   */
  async writeRows<Item>(
    items: readonly Item[],
    write: (firstRow: number, part: readonly Item[]) => void
  ): Promise<void> {
    let first = 0;
    let bytes = WRITE_BYTES;
    for (const [row, item] of items.entries()) {
      const itemBytes = payloadBytes(item) + ROW_BYTES;
      if (this.queuedBytes + bytes + itemBytes > BLOCK_BYTES) {
        if (row > first) {
          write(first, items.slice(first, row));
          this.queuedBytes += bytes;
        }
        await this.send();
        first = row;
        bytes = WRITE_BYTES;
      }
      bytes += itemBytes;
    }
    if (first === items.length) return;
    write(first, items.slice(first));
    this.queuedBytes += bytes;
  }

  private async send(): Promise<void> {
    if (this.queuedBytes === 0) return;
    await this.context.sync(); // one sync a 4 MB block
    this.queuedBytes = 0;
    this.sentSteps.push(...this.queuedSteps);
    this.queuedSteps = [];
  }
}
