import type { CalcError, CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";

/** The result of `compute` where `isValid`, else #NUM!; also #NUM! for what is no finite number. */
export function numberWhere(isValid: boolean, compute: () => number): CalcValue {
  return isValid ? finiteOr(compute()) : CALC_ERRORS.number;
}

/** A finite number, else #NUM!. */
export function finiteOr(value: number): number | CalcError {
  return Number.isFinite(value) ? value : CALC_ERRORS.number;
}

/** Whether a number is a probability between, but not at, 0 and 1. */
export function isInnerProbability(value: number): boolean {
  return value > 0 && value < 1;
}
