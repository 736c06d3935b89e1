import { daysBetween, isBasis, yearFraction, yearLength, type Basis } from "../numeric/dayCount";
import type { CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { contextFunction, type CallDefinition, type FunctionFamily } from "./definition";
import { finiteOr } from "./distributionResult";
import { twoNumberSecurity, wholeDate, type SecurityTerms } from "./securityArguments";

/** Securities without coupons (https://support.microsoft.com/office/disc-function-71fce9f3-3f05-4acf-a5a3-eac6ef4daa53 and its siblings). */
export const DISCOUNT_SECURITIES: FunctionFamily = {
  DISC: twoNumberSecurity((terms, price, redemption) => (1 - price / redemption) / yearsOf(terms)),
  INTRATE: twoNumberSecurity(
    (terms, invested, redemption) => (redemption / invested - 1) / yearsOf(terms)
  ),
  RECEIVED: twoNumberSecurity((terms, invested, discount) => {
    const rest = 1 - discount * yearsOf(terms);
    return rest <= 0 ? NaN : invested / rest;
  }),
  PRICEDISC: twoNumberSecurity(
    (terms, discount, redemption) => redemption * (1 - discount * yearsOf(terms))
  ),
  YIELDDISC: twoNumberSecurity(
    (terms, price, redemption) => (redemption / price - 1) / yearsOf(terms)
  ),
  PRICEMAT: atMaturity((years, rate, yearlyYield) => {
    const value = 1 + years.issueToMaturity * rate;
    return (value / (1 + years.toMaturity * yearlyYield) - years.fromIssue * rate) * 100;
  }),
  YIELDMAT: atMaturity((years, rate, price) => {
    const paid = price / 100 + years.fromIssue * rate;
    return ((1 + years.issueToMaturity * rate) / paid - 1) / years.toMaturity;
  }),
  TBILLEQ: bill((days, discount) => {
    if (days <= 182) {
      return (365 * discount) / (360 - discount * days);
    }
    const price = 1 - (discount * days) / 360;
    const share = days / (days === 366 ? 366 : 365);
    const root = Math.sqrt(share ** 2 - (2 * share - 1) * (1 - 1 / price));
    return (2 * (root - share)) / (2 * share - 1);
  }),
  TBILLPRICE: bill((days, discount) => {
    const price = 100 * (1 - (discount * days) / 360);
    return price < 0 ? NaN : price;
  }),
  TBILLYIELD: bill((days, price) => ((100 - price) / price) * (360 / days)),
  ACCRINTM: contextFunction(
    ["number", "number", "number", "number?", "number?"],
    (context, issue, settlement, rate, par = 1000, basis = 0): CalcValue => {
      const [from, to] = [wholeDate(issue, context), wholeDate(settlement, context)];
      const counting = Math.trunc(basis);
      const isFine = from !== undefined && to !== undefined && from < to && rate > 0 && par > 0;
      return isFine && isBasis(counting)
        ? finiteOr(par * rate * yearFraction(from, to, counting, context.workbook.date1904))
        : CALC_ERRORS.number;
    }
  ),
};

function yearsOf({ settlement, maturity, basis, date1904 }: SecurityTerms): number {
  return yearFraction(settlement, maturity, basis, date1904);
}

interface Years {
  readonly issueToMaturity: number;
  readonly toMaturity: number;
  readonly fromIssue: number;
}

/** `(settlement, maturity, issue, rate, yield or price, [basis])`; a year is as long as the year of issue. */
function atMaturity(
  compute: (years: Years, rate: number, yieldOrPrice: number) => number
): CallDefinition {
  return contextFunction(
    ["number", "number", "number", "number", "number", "number?"],
    (context, settlement, maturity, issue, rate, yieldOrPrice, basis = 0): CalcValue => {
      const { date1904 } = context.workbook;
      const days = [settlement, maturity, issue].map((date) => wholeDate(date, context));
      const [now, end, start] = days;
      const counting = Math.trunc(basis);
      if (now === undefined || end === undefined || start === undefined || !isBasis(counting)) {
        return CALC_ERRORS.number;
      }
      if (now >= end || rate < 0 || yieldOrPrice < 0) {
        return CALC_ERRORS.number;
      }
      const years = (from: number, to: number) =>
        daysBetween(from, to, counting as Basis, date1904) / yearLength(start, counting, date1904);
      const spans = {
        issueToMaturity: years(start, end),
        toMaturity: years(now, end),
        fromIssue: years(start, now),
      };
      return finiteOr(compute(spans, rate, yieldOrPrice));
    }
  );
}

/** Treasury bills run at most a year: https://support.microsoft.com/office/tbillprice-function-eacca992-c29d-425a-9eb8-0513fe6035a2 */
function bill(compute: (days: number, number: number) => number): CallDefinition {
  return contextFunction(
    ["number", "number", "number"],
    (context, settlement, maturity, number): CalcValue => {
      const [from, to] = [wholeDate(settlement, context), wholeDate(maturity, context)];
      return from === undefined || to === undefined || from >= to || to - from > 366 || number <= 0
        ? CALC_ERRORS.number
        : finiteOr(compute(to - from, number));
    }
  );
}
