/** What was not taken back because it was changed since. */
export interface Kept {
  /** Cells as `heading` and 1-based sheet row. */
  readonly cells: { heading: string; rowNumber: number }[];
  readonly columns: string[];
  readonly sheets: string[];
  readonly merges: string[];
  /** Set where the page footer was changed since. */
  footer: boolean;
}

export function nothingKept(): Kept {
  return { cells: [], columns: [], sheets: [], merges: [], footer: false };
}
