import { couponDays } from "../numeric/couponSchedule";
import { addMonths, daysBetween, isBasis, isMonthEnd } from "../numeric/dayCount";
import type { CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { contextFunction, type FunctionFamily } from "./definition";
import { finiteOr } from "./distributionResult";
import { wholeDate } from "./securityArguments";

/**
 * Interest accrued from the issue (or, with FALSE, from the last coupon) to the settlement, period by
 * period (https://support.microsoft.com/office/accrint-function-fe45d089-6722-4fb3-9379-e1f911d8dc74).
 */
export const ACCRUED_INTEREST: FunctionFamily = {
  ACCRINT: contextFunction(
    ["number", "number", "number", "number", "number?", "number", "number?", "boolean?"],
    (
      context,
      issue,
      firstInterest,
      settlement,
      rate,
      par = 1000,
      frequency,
      basis = 0,
      fromIssue = true
    ): CalcValue => {
      const dates = [issue, firstInterest, settlement].map((date) => wholeDate(date, context));
      const [start, first, end] = dates;
      const [perYear, counting] = [Math.trunc(frequency), Math.trunc(basis)];
      if (start === undefined || first === undefined || end === undefined || start >= end) {
        return CALC_ERRORS.number;
      }
      if (rate <= 0 || par <= 0 || ![1, 2, 4].includes(perYear) || !isBasis(counting)) {
        return CALC_ERRORS.number;
      }
      const { date1904 } = context.workbook;
      const months = 12 / perYear;
      const toEnd = isMonthEnd(first, date1904);
      let sum = 0;
      let next = first;
      for (let step = 1; next < end; step += 1) {
        next = addMonths(first, months * step, toEnd, date1904);
      }
      while (next > start) {
        const previous = addMonths(next, -months, toEnd, date1904);
        const from = Math.max(previous, start);
        const to = Math.min(next, end);
        if (to > from) {
          sum +=
            daysBetween(from, to, counting, date1904) /
            couponDays(previous, next, perYear, counting);
        }
        next = !fromIssue && previous < end ? start : previous;
      }
      return finiteOr(((par * rate) / perYear) * sum);
    }
  ),
};
