import { BESSELI, BESSELJ, BESSELK, BESSELY } from "@formulajs/formulajs";
import type { CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { scalarFunction, type CallDefinition, type FunctionFamily } from "./definition";

/**
 * What is taken from @formulajs/formulajs: the functions in which its answers were held against
 * LibreOffice's and found right. Many others of its functions are not (old names of distributions,
 * database functions, bonds, texts of dates), so nothing else of it answers for Excel here.
 */
export const LIBRARY_FUNCTIONS: FunctionFamily = {
  BESSELI: bessel(BESSELI, false),
  BESSELJ: bessel(BESSELJ, false),
  BESSELK: bessel(BESSELK, true),
  BESSELY: bessel(BESSELY, true),
};

/** The recurrence runs once for every order; higher ones are #NUM! here (assumption). */
const MAXIMUM_ORDER = 10_000;

/** https://support.microsoft.com/office/bessely-function-f3a356b3-da89-42c3-8974-2da54d6353a2: K and Y need x > 0. */
function bessel(
  compute: (x: number, order: number) => unknown,
  needsPositive: boolean
): CallDefinition {
  return scalarFunction(["number", "number"], (x, order): CalcValue => {
    const whole = Math.trunc(order);
    if (whole < 0 || whole > MAXIMUM_ORDER || (needsPositive && x <= 0)) {
      return CALC_ERRORS.number;
    }
    const answer = compute(x, whole);
    return typeof answer === "number" && Number.isFinite(answer) ? answer : CALC_ERRORS.number;
  });
}
