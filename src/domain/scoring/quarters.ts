/** One value for each quarter of the ledger year, first quarter first. */
export type Quarters<Value> = readonly [Value, Value, Value, Value];

/** 0-based number of a quarter (LEDGER.md counts them from 1). */
export type QuarterIndex = 0 | 1 | 2 | 3;

export const QUARTER_INDEXES: Quarters<QuarterIndex> = [0, 1, 2, 3];

/** A value for every quarter, made from its 0-based number. */
export function forEachQuarter<Value>(make: (quarter: QuarterIndex) => Value): Quarters<Value> {
  return [make(0), make(1), make(2), make(3)];
}
