import { BLOCK_BYTES } from "../payloadBytes";

/** How many cells to ask for next; learns from what the blocks before weighed. */
export interface BlockSize {
  readonly cells: number;
  /** After a block of so many cells whose answer weighed so many bytes. */
  readonly received: (cells: number, bytes: number) => BlockSize;
  /** After a block that was too large for Excel on the web. */
  readonly refused: (cells: number) => BlockSize;
}

/**
 * A modest first block, then blocks of just under the limit by the weight of the last one; half a block
 * where one was refused.
 */
export function blockSizeOf(cells: number): BlockSize {
  return {
    cells,
    received: (count, bytes) =>
      blockSizeOf(Math.max(1, Math.floor((BLOCK_BYTES * count) / Math.max(1, bytes)))),
    refused: (count) => blockSizeOf(Math.max(1, Math.floor(count / 2))),
  };
}
