import type { CalcValue } from "../types";
import { compareTexts, isSameNumber } from "../values/compareValues";
import { numberToText, textToNumber } from "../values/numberText";
import { wildcardPattern } from "./wildcard";

/** A condition of COUNTIF, SUMIFS … made ready for many cells. */
export interface Criterion {
  matches(value: CalcValue): boolean;
  /** Where only equality is asked: the key under which the matching cells stand in a range's index. */
  readonly equalityKey?: string;
  /** Where only an order of numbers is asked. */
  readonly bound?: { readonly operator: NumberOrder; readonly number: number };
  /** Whether a blank cell matches, so that cells beyond the sheet's extent count. */
  readonly matchesBlank: boolean;
}

export type NumberOrder = ">" | "<" | ">=" | "<=";

const OPERATOR = /^(<>|>=|<=|=|>|<)([\s\S]*)$/;

/**
 * Reads a criterion as COUNTIF does: a blank one is 0, an operator may stand first, numbers and dates
 * written as text match numbers, `*` and `?` match texts (`~` takes their meaning away), case does
 * not matter (https://support.microsoft.com/office/countif-function-e0de10c6-f885-4e71-abb4-1f464816df34,
 * https://support.microsoft.com/office/countifs-function-dda3dc6e-f74e-4aee-88bc-aa8c2a866842).
 */
export function readCriterion(value: CalcValue, date1904: boolean): Criterion {
  if (typeof value !== "string") {
    return equalTo(value ?? 0, date1904);
  }
  const match = OPERATOR.exec(value);
  const operator = match?.[1] ?? "";
  const operand = match?.[2] ?? value;
  if (operator === "" || operator === "=" || operator === "<>") {
    const equal = equalToText(operand, operator, date1904);
    return operator === "<>" ? not(equal) : equal;
  }
  return ordered(operator, operand, date1904);
}

/** Key under which cells that are equal for criteria and exact look-ups stand together; blank and errors have none. */
export function equalityKey(value: CalcValue, date1904: boolean): string | undefined {
  switch (typeof value) {
    case "number":
      return numberKey(value);
    case "boolean":
      return value ? "bTRUE" : "bFALSE";
    case "string": {
      const number = textToNumber(value, date1904);
      return number === undefined ? `s${value.toLowerCase()}` : numberKey(number);
    }
    default:
      return value === null ? undefined : `e${value.error}`;
  }
}

function numberKey(value: number): string {
  return `n${Number.isInteger(value) ? value : numberToText(value)}`;
}

function equalTo(value: CalcValue, date1904: boolean): Criterion {
  const key = equalityKey(value, date1904) ?? "";
  return {
    equalityKey: key,
    matchesBlank: false,
    matches: (cell) => matchesEqually(cell, value, key, date1904),
  };
}

function matchesEqually(
  cell: CalcValue,
  value: CalcValue,
  key: string,
  date1904: boolean
): boolean {
  if (cell === null) {
    return false;
  }
  if (typeof cell === "number") {
    return typeof value === "number" && isSameNumber(cell, value);
  }
  if (cell === value) {
    return true;
  }
  return equalityKey(cell, date1904) === key;
}

function equalToText(operand: string, operator: string, date1904: boolean): Criterion {
  if (operand === "") {
    // `""` counts blanks and empty texts, `"="` only blanks; `"<>"` is the opposite of `"="`.
    return operator === ""
      ? { matchesBlank: true, matches: (cell) => cell === null || cell === "" }
      : { matchesBlank: true, matches: (cell) => cell === null };
  }
  const upper = operand.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") {
    return equalTo(upper === "TRUE", date1904);
  }
  const number = textToNumber(operand, date1904);
  if (number !== undefined) {
    return equalTo(number, date1904);
  }
  if (/^#[A-Z/0!?]+$/i.test(operand)) {
    return equalTo({ error: upper }, date1904);
  }
  if (/[*?~]/.test(operand)) {
    const pattern = wildcardPattern(operand);
    return {
      matchesBlank: false,
      matches: (cell) => typeof cell === "string" && pattern.test(cell),
    };
  }
  return equalTo(operand, date1904);
}

function not(criterion: Criterion): Criterion {
  return {
    matchesBlank: !criterion.matchesBlank,
    matches: (cell) => !criterion.matches(cell),
  };
}

function ordered(operator: string, operand: string, date1904: boolean): Criterion {
  const holds = ORDERS[operator] as (order: number) => boolean;
  const number = textToNumber(operand, date1904);
  if (number !== undefined) {
    return {
      matchesBlank: false,
      bound: { operator: operator as NumberOrder, number },
      matches: (cell) =>
        typeof cell === "number" && holds(isSameNumber(cell, number) ? 0 : cell - number),
    };
  }
  return {
    matchesBlank: false,
    matches: (cell) => typeof cell === "string" && holds(compareTexts(cell, operand)),
  };
}

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  ">": (order) => order > 0,
  "<": (order) => order < 0,
  ">=": (order) => order >= 0,
  "<=": (order) => order <= 0,
};
