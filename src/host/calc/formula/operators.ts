import type { CalcError, CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { toNumber, toText } from "../values/coercion";
import { compareValues } from "../values/compareValues";
import { isError } from "../values/operand";
import { MAXIMUM_TEXT_LENGTH } from "../values/sheetLimits";

export type BinaryOperation = (left: CalcValue, right: CalcValue, date1904: boolean) => CalcValue;

/** The operators between two single values, by their sign (ECMA-376 part 1, 18.17.2.2). */
export const BINARY_OPERATIONS: ReadonlyMap<string, BinaryOperation> = new Map<
  string,
  BinaryOperation
>([
  ["+", arithmetic((a, b) => a + b)],
  ["-", arithmetic((a, b) => a - b)],
  ["*", arithmetic((a, b) => a * b)],
  ["/", arithmetic((a, b) => (b === 0 ? CALC_ERRORS.divisionByZero : a / b))],
  ["^", arithmetic(power)],
  ["&", concatenate],
  ["=", comparison((order) => order === 0)],
  ["<>", comparison((order) => order !== 0)],
  ["<", comparison((order) => order < 0)],
  [">", comparison((order) => order > 0)],
  ["<=", comparison((order) => order <= 0)],
  [">=", comparison((order) => order >= 0)],
]);

/** `a ^ b` as Excel answers it: 0^0 and roots of negative numbers are #NUM!, 0 to a negative power #DIV/0!. */
export function power(base: number, exponent: number): number | CalcError {
  if (base === 0 && exponent <= 0) {
    return exponent === 0 ? CALC_ERRORS.number : CALC_ERRORS.divisionByZero;
  }
  return Math.pow(base, exponent);
}

/** The minus sign before and the percent sign after a value; a plus sign changes nothing, not even text. */
export function applyUnary(operator: string, value: CalcValue, date1904: boolean): CalcValue {
  if (operator === "+") {
    return value;
  }
  const number = toNumber(value, date1904);
  if (typeof number !== "number") {
    return number;
  }
  return operator === "%" ? number / 100 : 0 - number;
}

/**
 * A sum or difference that should have been 0: Excel drops it when it is the formula's last operation
 * (https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result).
 * The bound, 2^-48 of the larger operand, is LibreOffice's (rtl::math::approxSub).
 */
export function snapToZero(result: number, left: number, right: number): number {
  const size = Math.max(Math.abs(left), Math.abs(right));
  return Math.abs(result) < size * 2 ** -48 ? 0 : result;
}

function arithmetic(compute: (a: number, b: number) => number | CalcError): BinaryOperation {
  return (left, right, date1904) => {
    const a = typeof left === "number" ? left : toNumber(left, date1904);
    if (typeof a !== "number") {
      return a;
    }
    const b = typeof right === "number" ? right : toNumber(right, date1904);
    if (typeof b !== "number") {
      return b;
    }
    const result = compute(a, b);
    return typeof result !== "number" || Number.isFinite(result) ? result : CALC_ERRORS.number;
  };
}

function concatenate(left: CalcValue, right: CalcValue): CalcValue {
  const a = toText(left);
  if (typeof a !== "string") {
    return a;
  }
  const b = toText(right);
  if (typeof b !== "string") {
    return b;
  }
  return a.length + b.length > MAXIMUM_TEXT_LENGTH ? CALC_ERRORS.value : a + b;
}

function comparison(holds: (order: number) => boolean): BinaryOperation {
  return (left, right) => {
    if (isError(left)) {
      return left;
    }
    return isError(right) ? right : holds(compareValues(left, right));
  };
}
