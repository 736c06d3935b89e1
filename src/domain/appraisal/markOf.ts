import type { CellValue } from "../model/cellValue";

/** Lowest and highest mark; what lies outside does not count and is a finding. */
export const MARK_RANGE = { lowest: 0, highest: 100 } as const;

/** A mark that counts: a number from 0 to 100; undefined for blanks, text, truth values, errors, other numbers. */
export function markOf(value: CellValue | undefined): number | undefined {
  if (typeof value !== "number") return undefined;
  return value >= MARK_RANGE.lowest && value <= MARK_RANGE.highest ? value : undefined;
}
