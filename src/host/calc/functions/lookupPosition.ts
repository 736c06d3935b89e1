import type { CalcValue } from "../types";
import { arrayOf } from "../formula/derefOperand";
import type { EvaluationContext } from "../formula/evaluation";
import { compareTexts, compareValues, isSameNumber, typeRank } from "../values/compareValues";
import { isError, isScalar, type Operand } from "../values/operand";
import { equalityKey } from "./criterion";
import { wildcardPattern } from "./wildcard";

/** A row or column of values to look in; `indexed` answers exact look-ups in a range at once. */
export interface LookupLine {
  readonly values: readonly CalcValue[];
  readonly positionsOf?: (key: string) => readonly number[];
  /** Its written length, blank cells beyond the sheet's extent included. */
  readonly length: number;
}

/** A reference or array of one row or one column as a line; undefined when it has several of both. */
export function lookupLineOf(operand: Operand, context: EvaluationContext): LookupLine | undefined {
  if (!isScalar(operand) && operand.kind === "reference") {
    if (operand.rowCount > 1 && operand.columnCount > 1) {
      return undefined;
    }
    const cells = context.workbook.readRange(operand);
    const length = Math.max(operand.rowCount, operand.columnCount);
    return { values: cells.values, positionsOf: (key) => cells.positionsOf(key), length };
  }
  const value = arrayOf(operand, context);
  const rows = isScalar(value) ? [[value]] : value.rows;
  const width = rows[0]?.length ?? 0;
  if (rows.length > 1 && width > 1) {
    return undefined;
  }
  return { values: rows.flat(), length: Math.max(rows.length, width) };
}

/**
 * 0-based place of the first value equal to `wanted` (text without case, with wildcards where
 * `wildcards`), -1 without one; numbers do not match texts that look like them, unlike in criteria
 * (https://support.microsoft.com/office/match-function-e8dffd45-c762-47d6-bf89-533f4a37673a).
 */
export function findExact(
  wanted: CalcValue,
  line: LookupLine,
  wildcards: boolean,
  date1904: boolean
): number {
  const sought = wanted ?? 0;
  if (wildcards && typeof sought === "string" && /[*?~]/.test(sought)) {
    const pattern = wildcardPattern(sought);
    return line.values.findIndex((value) => typeof value === "string" && pattern.test(value));
  }
  const key = equalityKey(sought, date1904);
  if (line.positionsOf !== undefined && key !== undefined) {
    return line.positionsOf(key).find((place) => isEqual(line.values[place], sought)) ?? -1;
  }
  return line.values.findIndex((value) => isEqual(value, sought));
}

/**
 * 0-based place of the last value that is at most `wanted` in an ascending line (by halving, as Excel
 * does, values of other types passed over), -1 when all are larger.
 */
export function findAscending(wanted: CalcValue, line: LookupLine): number {
  return findSorted(wanted, line, (order) => order <= 0);
}

/** 0-based place of the last value that is at least `wanted` in a descending line, -1 without one. */
export function findDescending(wanted: CalcValue, line: LookupLine): number {
  const sought = wanted ?? 0;
  let found = -1;
  for (let place = 0; place < line.values.length; place += 1) {
    const value = line.values[place] ?? null;
    if (isSameType(value, sought)) {
      const order = orderOf(value, sought);
      if (order < 0) {
        return found;
      }
      found = place;
      if (order === 0) {
        return found;
      }
    }
  }
  return found;
}

function findSorted(
  wanted: CalcValue,
  line: LookupLine,
  isBefore: (order: number) => boolean
): number {
  const sought = wanted ?? 0;
  const { values } = line;
  let low = 0;
  let high = values.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let place = middle;
    while (place <= high && !isSameType(values[place] ?? null, sought)) {
      place += 1;
    }
    if (place > high) {
      high = middle - 1;
    } else if (isBefore(orderOf(values[place] ?? null, sought))) {
      found = place;
      low = place + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}

function isEqual(value: CalcValue | undefined, sought: CalcValue): boolean {
  if (typeof value === "number") {
    return typeof sought === "number" && isSameNumber(value, sought);
  }
  if (typeof value === "string") {
    return typeof sought === "string" && compareTexts(value, sought) === 0;
  }
  return typeof value === "boolean" && value === sought;
}

function isSameType(value: CalcValue, sought: CalcValue): boolean {
  return (
    value !== null &&
    sought !== null &&
    !isError(value) &&
    !isError(sought) &&
    typeRank(value) === typeRank(sought)
  );
}

function orderOf(value: CalcValue, sought: CalcValue): number {
  return isError(value) || isError(sought) ? 1 : compareValues(value, sought);
}
