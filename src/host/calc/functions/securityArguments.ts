import { isBasis } from "../numeric/dayCount";
import type { SecurityPeriod } from "../numeric/securityPeriod";
import type { EvaluationContext } from "../formula/evaluation";
import type { CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { datePartsOf } from "../values/dateSystem";
import { contextFunction, type CallDefinition } from "./definition";
import { finiteOr } from "./distributionResult";

/** A security's dates as whole serials and its way of counting. */
export interface SecurityTerms extends SecurityPeriod {
  readonly settlement: number;
  readonly maturity: number;
}

/** Terms checked as the pages demand: real dates in order, frequency 1, 2 or 4, basis 0 to 4; undefined means #NUM!. */
export function readTerms(
  settlement: number,
  maturity: number,
  frequency: number,
  basis: number,
  date1904: boolean
): SecurityTerms | undefined {
  const [from, to] = [Math.floor(settlement), Math.floor(maturity)];
  const [perYear, counting] = [Math.trunc(frequency), Math.trunc(basis)];
  const areDates = [from, to].every((day) => datePartsOf(day, date1904) !== undefined);
  return areDates && from < to && [1, 2, 4].includes(perYear) && isBasis(counting)
    ? { settlement: from, maturity: to, frequency: perYear, basis: counting, date1904 }
    : undefined;
}

/** A function `(settlement, maturity, number, number, [basis])`; both numbers must be above 0 where `positive`. */
export function twoNumberSecurity(
  compute: (terms: SecurityTerms, first: number, second: number) => number
): CallDefinition {
  return contextFunction(
    ["number", "number", "number", "number", "number?"],
    ({ workbook }, settlement, maturity, first, second, basis = 0): CalcValue => {
      const terms = readTerms(settlement, maturity, 1, basis, workbook.date1904);
      return terms === undefined || first <= 0 || second <= 0
        ? CALC_ERRORS.number
        : finiteOr(compute(terms, first, second));
    }
  );
}

/** Whole serial of a date argument, undefined where it is none. */
export function wholeDate(serial: number, { workbook }: EvaluationContext): number | undefined {
  const day = Math.floor(serial);
  return datePartsOf(day, workbook.date1904) === undefined ? undefined : day;
}
