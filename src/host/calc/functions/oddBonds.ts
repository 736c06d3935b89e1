import { couponSchedule } from "../numeric/couponSchedule";
import { invertRising } from "../numeric/findRoot";
import { periodsBetween } from "../numeric/oddPeriods";
import type { CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { contextFunction, type CallDefinition, type FunctionFamily } from "./definition";
import { finiteOr } from "./distributionResult";
import { readTerms, wholeDate, type SecurityTerms } from "./securityArguments";

/** What a security pays per 100 of face value. */
interface Payments {
  readonly rate: number;
  readonly redemption: number;
}

/**
 * Securities whose first or last period of interest is shorter or longer than the others
 * (https://support.microsoft.com/office/oddfprice-function-d7d664a8-34df-4233-8d2b-922bcf6a69e1,
 * https://support.microsoft.com/office/oddlprice-function-fb657749-d200-4902-afaf-ed5445027fc4).
 */
export const ODD_BOND_FUNCTIONS: FunctionFamily = {
  ODDFPRICE: oddFirst((terms, issue, first, payments, yearlyYield) =>
    firstPeriodPrice(terms, issue, first, payments, yearlyYield)
  ),
  ODDFYIELD: oddFirst((terms, issue, first, payments, price) =>
    invertRising(
      (yearlyYield) => -firstPeriodPrice(terms, issue, first, payments, yearlyYield),
      -price,
      -terms.frequency + 1e-9,
      Infinity
    )
  ),
  ODDLPRICE: oddLast((periods, coupon, redemption, perPeriod) => {
    const paid = redemption + periods.whole * coupon;
    return paid / (1 + periods.remaining * perPeriod) - periods.elapsed * coupon;
  }, true),
  ODDLYIELD: oddLast((periods, coupon, redemption, price, frequency) => {
    const growth = (redemption + periods.whole * coupon) / (price + periods.elapsed * coupon) - 1;
    return (growth * frequency) / periods.remaining;
  }, false),
};

function firstPeriodPrice(
  terms: SecurityTerms,
  issue: number,
  first: number,
  { rate, redemption }: Payments,
  yearlyYield: number
): number {
  const { settlement, maturity, frequency, basis, date1904 } = terms;
  const coupon = (100 * rate) / frequency;
  const factor = 1 + yearlyYield / frequency;
  const toFirst = couponSchedule(settlement, first, frequency, basis, date1904);
  // Whole periods to the first coupon, and the part of the one in which the settlement lies.
  const wait = toFirst.count - 1 + toFirst.remainingDays / toFirst.periodDays;
  const later =
    first < maturity ? couponSchedule(first, maturity, frequency, basis, date1904).count : 0;
  let price = (coupon * periodsBetween(issue, first, first, terms)) / factor ** wait;
  for (let index = 1; index <= later; index += 1) {
    price += coupon / factor ** (index + wait);
  }
  return (
    price +
    redemption / factor ** (later + wait) -
    coupon * periodsBetween(issue, settlement, first, terms)
  );
}

function oddFirst(
  compute: (
    terms: SecurityTerms,
    issue: number,
    first: number,
    payments: Payments,
    yieldOrPrice: number
  ) => number
): CallDefinition {
  return contextFunction(
    ["number", "number", "number", "number", "number", "number", "number", "number", "number?"],
    (
      context,
      settlement,
      maturity,
      issue,
      firstCoupon,
      rate,
      yieldOrPrice,
      redemption,
      frequency,
      basis = 0
    ): CalcValue => {
      const { date1904 } = context.workbook;
      const terms = readTerms(settlement, maturity, frequency, basis, date1904);
      const [start, first] = [wholeDate(issue, context), wholeDate(firstCoupon, context)];
      if (terms === undefined || start === undefined || first === undefined) {
        return CALC_ERRORS.number;
      }
      const isOrdered =
        start < terms.settlement && terms.settlement < first && first < terms.maturity;
      return !isOrdered || rate < 0 || yieldOrPrice < 0 || redemption <= 0
        ? CALC_ERRORS.number
        : finiteOr(compute(terms, start, first, { rate, redemption }, yieldOrPrice));
    }
  );
}

interface LastPeriods {
  readonly whole: number;
  readonly elapsed: number;
  readonly remaining: number;
}

function oddLast(
  compute: (
    periods: LastPeriods,
    coupon: number,
    redemption: number,
    yieldOrPrice: number,
    frequency: number
  ) => number,
  takesYield: boolean
): CallDefinition {
  return contextFunction(
    ["number", "number", "number", "number", "number", "number", "number", "number?"],
    (
      context,
      settlement,
      maturity,
      lastCoupon,
      rate,
      yieldOrPrice,
      redemption,
      frequency,
      basis = 0
    ): CalcValue => {
      const { date1904 } = context.workbook;
      const terms = readTerms(settlement, maturity, frequency, basis, date1904);
      const last = wholeDate(lastCoupon, context);
      if (terms === undefined || last === undefined || last >= terms.settlement) {
        return CALC_ERRORS.number;
      }
      if (rate < 0 || yieldOrPrice < 0 || redemption <= 0) {
        return CALC_ERRORS.number;
      }
      const periods = {
        whole: periodsBetween(last, terms.maturity, last, terms),
        elapsed: periodsBetween(last, terms.settlement, last, terms),
        remaining: periodsBetween(terms.settlement, terms.maturity, last, terms),
      };
      const coupon = (100 * rate) / terms.frequency;
      const amount = takesYield ? yieldOrPrice / terms.frequency : yieldOrPrice;
      return finiteOr(compute(periods, coupon, redemption, amount, terms.frequency));
    }
  );
}
