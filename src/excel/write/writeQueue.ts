/**
 * Writes queued in one `Excel.run`, sent whenever they reach about 4 MB (Excel on the web takes 5 MB a
 * request) and marked with a trace each, so that after a failure it is known how far Excel came.
 */
export class WriteQueue {
  private queuedCharacters = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Marks the end of a step; `reachedSteps` of a failure tells which marks were passed. */
  mark(step: string): void {
    this.context.trace(step);
  }

  /** Announces a write of this payload; sends what is queued first where it would grow too large. */
  async beforeWrite(payload: unknown): Promise<void> {
    const characters = JSON.stringify(payload)?.length ?? 0;
    if (this.queuedCharacters > 0 && this.queuedCharacters + characters > BATCH_CHARACTERS) {
      await this.context.sync(); // one sync a 4 MB block
      this.queuedCharacters = 0;
    }
    this.queuedCharacters += characters;
  }
}

/** Passed when all but the journal is written. */
export const ALL_WRITTEN_STEP = "allWritten";

/** Characters of one request: below 5 MB even where every third is a Chinese one of three bytes. */
const BATCH_CHARACTERS = 1_800_000;
