import {
  futureValue,
  interestOf,
  paymentOf,
  presentValue,
  type PaymentTime,
} from "../numeric/annuity";
import { findNear } from "../numeric/findRoot";
import type { CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { scalarFunction, type CallDefinition, type FunctionFamily } from "./definition";
import { finiteOr, numberWhere } from "./distributionResult";

/** Periods that are added up one by one; beyond them the answer is #NUM! here (assumption). */
const MAXIMUM_PERIODS = 1_000_000;

/** Loans and savings (https://support.microsoft.com/office/financial-functions-reference-5658d81e-6035-4f24-89c1-fbf124c2b1d8). */
export const ANNUITY_FUNCTIONS: FunctionFamily = {
  FV: scalarFunction(
    ["number", "number", "number", "number?", "number?"],
    (rate, periods, payment, present = 0, due = 0) =>
      finiteOr(futureValue(rate, periods, payment, present, timeOf(due)))
  ),
  PV: scalarFunction(
    ["number", "number", "number", "number?", "number?"],
    (rate, periods, payment, future = 0, due = 0) =>
      finiteOr(presentValue(rate, periods, payment, future, timeOf(due)))
  ),
  PMT: scalarFunction(
    ["number", "number", "number", "number?", "number?"],
    (rate, periods, present, future = 0, due = 0) =>
      numberWhere(periods !== 0, () => paymentOf(rate, periods, present, future, timeOf(due)))
  ),
  NPER: scalarFunction(
    ["number", "number", "number", "number?", "number?"],
    (rate, payment, present, future = 0, due = 0) => {
      if (rate === 0) {
        return payment === 0 ? CALC_ERRORS.number : -(present + future) / payment;
      }
      const perRate = (payment * (1 + rate * timeOf(due))) / rate;
      return finiteOr(Math.log((perRate - future) / (perRate + present)) / Math.log1p(rate));
    }
  ),
  /** Tries 20 times, as its page says: https://support.microsoft.com/office/rate-function-9f665657-4a7e-4bb7-a030-83fc59e748ce */
  RATE: scalarFunction(
    ["number", "number", "number", "number?", "number?", "number?"],
    (periods, payment, present, future = 0, due = 0, guess = 0.1) => {
      const missing = (rate: number) =>
        futureValue(rate, periods, payment, present, timeOf(due)) - future;
      const found = findNear(missing, guess, 50, 1e-14);
      return found === undefined || periods <= 0 ? CALC_ERRORS.number : found;
    }
  ),
  IPMT: inPeriod((rate, period, periods, present, future, due) =>
    interestOf(rate, period, periods, present, future, due)
  ),
  PPMT: inPeriod(
    (rate, period, periods, present, future, due) =>
      paymentOf(rate, periods, present, future, due) -
      interestOf(rate, period, periods, present, future, due)
  ),
  ISPMT: scalarFunction(
    ["number", "number", "number", "number"],
    (rate, period, periods, present) => finiteOr(present * rate * (period / periods - 1))
  ),
  CUMIPMT: overPeriods(interestOf),
  CUMPRINC: overPeriods(
    (rate, period, periods, present, future, due) =>
      paymentOf(rate, periods, present, future, due) -
      interestOf(rate, period, periods, present, future, due)
  ),
  EFFECT: scalarFunction(["number", "number"], (nominal, perYear) => {
    const count = Math.trunc(perYear);
    return numberWhere(nominal > 0 && count >= 1, () => (1 + nominal / count) ** count - 1);
  }),
  NOMINAL: scalarFunction(["number", "number"], (effective, perYear) => {
    const count = Math.trunc(perYear);
    return numberWhere(
      effective > 0 && count >= 1,
      () => ((1 + effective) ** (1 / count) - 1) * count
    );
  }),
  RRI: scalarFunction(["number", "number", "number"], (periods, present, future) =>
    numberWhere(periods > 0 && present !== 0, () => (future / present) ** (1 / periods) - 1)
  ),
  PDURATION: scalarFunction(["number", "number", "number"], (rate, present, future) =>
    numberWhere(
      rate > 0 && present > 0 && future > 0,
      () => Math.log(future / present) / Math.log1p(rate)
    )
  ),
  /** https://support.microsoft.com/office/dollarde-function-db85aab0-1677-428a-9dfd-a38476693427 */
  DOLLARDE: inFractions((whole, rest, parts, scale) => whole + (rest * scale) / parts),
  DOLLARFR: inFractions((whole, rest, parts, scale) => whole + (rest * parts) / scale),
};

type PeriodFunction = (
  rate: number,
  period: number,
  periods: number,
  present: number,
  future: number,
  due: PaymentTime
) => number;

function timeOf(due: number): PaymentTime {
  return due === 0 ? 0 : 1;
}

function inPeriod(compute: PeriodFunction): CallDefinition {
  return scalarFunction(
    ["number", "number", "number", "number", "number?", "number?"],
    (rate, period, periods, present, future = 0, due = 0) =>
      numberWhere(period >= 1 && period <= periods, () =>
        compute(rate, period, periods, present, future, timeOf(due))
      )
  );
}

function overPeriods(compute: PeriodFunction): CallDefinition {
  return scalarFunction(
    ["number", "number", "number", "number", "number", "number"],
    (rate, periods, present, first, last, due): CalcValue => {
      const [from, to] = [Math.ceil(first), Math.trunc(last)];
      const isFine =
        rate > 0 && periods > 0 && present > 0 && from >= 1 && to >= from && to <= periods;
      const isLong = to - from > MAXIMUM_PERIODS;
      return numberWhere(isFine && !isLong && (due === 0 || due === 1), () => {
        let sum = 0;
        for (let period = from; period <= to; period += 1) {
          sum += compute(rate, period, periods, present, 0, timeOf(due));
        }
        return sum;
      });
    }
  );
}

function inFractions(
  compute: (whole: number, rest: number, parts: number, scale: number) => number
): CallDefinition {
  return scalarFunction(["number", "number"], (price, fraction) => {
    const parts = Math.trunc(fraction);
    if (parts < 1) {
      return parts < 0 ? CALC_ERRORS.number : CALC_ERRORS.divisionByZero;
    }
    const whole = Math.trunc(price);
    return finiteOr(compute(whole, price - whole, parts, 10 ** Math.ceil(Math.log10(parts))));
  });
}
