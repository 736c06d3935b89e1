import type { CalcError, CalcValue } from "../types";
import { SIGNIFICANT_DIGITS } from "./roundDecimal";

type Comparable = Exclude<CalcValue, CalcError | null>;

/**
 * Order of two values that are no errors, negative, 0 or positive: numbers before text before
 * FALSE before TRUE, text without regard to case, numbers on 15 significant digits; a blank counts
 * as 0, "" or FALSE, whatever the other is
 * (https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654).
 */
export function compareValues(
  left: Exclude<CalcValue, CalcError>,
  right: Exclude<CalcValue, CalcError>
): number {
  const a = left ?? blankAs(right);
  const b = right ?? blankAs(left);
  if (typeof a === "number" && typeof b === "number") {
    return compareNumbers(a, b);
  }
  if (typeof a === "string" && typeof b === "string") {
    return compareTexts(a, b);
  }
  return typeof a === typeof b ? Number(a) - Number(b) : typeRank(a) - typeRank(b);
}

/** Whether two numbers are the same in their first 15 significant digits. */
export function isSameNumber(a: number, b: number): boolean {
  return compareNumbers(a, b) === 0;
}

/** Case-insensitive order of two texts by their code points (assumption: no linguistic collation). */
export function compareTexts(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  const lowerA = a.toLowerCase();
  const lowerB = b.toLowerCase();
  return lowerA < lowerB ? -1 : lowerA > lowerB ? 1 : 0;
}

/** Rank of a value's type in Excel's order: numbers, texts, logical values. */
export function typeRank(value: Comparable): number {
  return typeof value === "number" ? 1 : typeof value === "string" ? 2 : 3;
}

function compareNumbers(a: number, b: number): number {
  const difference = a - b;
  if (difference === 0) {
    return 0;
  }
  const mayAgree = Math.abs(difference) <= 1e-14 * Math.abs(a);
  return mayAgree && a.toPrecision(SIGNIFICANT_DIGITS) === b.toPrecision(SIGNIFICANT_DIGITS)
    ? 0
    : difference;
}

function blankAs(other: Exclude<CalcValue, CalcError>): Comparable {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}
