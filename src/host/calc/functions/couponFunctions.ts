import { couponSchedule, type CouponSchedule } from "../numeric/couponSchedule";
import { days360, isBasis, yearFraction } from "../numeric/dayCount";
import { CALC_ERRORS } from "../values/calcErrors";
import { contextFunction, type CallDefinition, type FunctionFamily } from "./definition";
import { finiteOr } from "./distributionResult";
import { readTerms, wholeDate } from "./securityArguments";

/**
 * Days and dates of interest
 * (https://support.microsoft.com/office/coupnum-function-a90af57b-de53-4969-9c99-dd6139db2522 and its siblings,
 * https://support.microsoft.com/office/yearfrac-function-3844141e-c76d-4143-82b6-208454ddc6a8).
 */
export const COUPON_FUNCTIONS: FunctionFamily = {
  COUPDAYBS: ofSchedule(({ elapsedDays }) => elapsedDays),
  COUPDAYS: ofSchedule(({ periodDays }) => periodDays),
  COUPDAYSNC: ofSchedule(({ remainingDays }) => remainingDays),
  COUPNCD: ofSchedule(({ next }) => next),
  COUPNUM: ofSchedule(({ count }) => count),
  COUPPCD: ofSchedule(({ previous }) => previous),
  DAYS360: contextFunction(["number", "number", "boolean?"], (context, start, end, method) => {
    const [from, to] = [wholeDate(start, context), wholeDate(end, context)];
    return from === undefined || to === undefined
      ? CALC_ERRORS.number
      : days360(from, to, method ?? false, context.workbook.date1904);
  }),
  YEARFRAC: contextFunction(["number", "number", "number?"], (context, start, end, basis = 0) => {
    const [from, to] = [wholeDate(start, context), wholeDate(end, context)];
    const counting = Math.trunc(basis);
    if (from === undefined || to === undefined || !isBasis(counting)) {
      return CALC_ERRORS.number;
    }
    return finiteOr(
      yearFraction(Math.min(from, to), Math.max(from, to), counting, context.workbook.date1904)
    );
  }),
};

function ofSchedule(pick: (schedule: CouponSchedule) => number): CallDefinition {
  return contextFunction(
    ["number", "number", "number", "number?"],
    ({ workbook }, settlement, maturity, frequency, basis = 0) => {
      const terms = readTerms(settlement, maturity, frequency, basis, workbook.date1904);
      return terms === undefined
        ? CALC_ERRORS.number
        : pick(
            couponSchedule(
              terms.settlement,
              terms.maturity,
              terms.frequency,
              terms.basis,
              terms.date1904
            )
          );
    }
  );
}
