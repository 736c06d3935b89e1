/** A sheet as offices have them, and where its tables are. */
export interface UglySheet {
  readonly name: string;
  /** See `drawnSheet`. */
  readonly drawing: string;
  /** `A3:F8 header 3-4 data 5-8`, best first; further candidates are not looked at. */
  readonly tables: readonly string[];
  /** Rows of the first table that are no records: `6 section`. */
  readonly skipped?: readonly string[];
}
