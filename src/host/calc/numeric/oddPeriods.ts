import { couponDays } from "./couponSchedule";
import { addMonths, daysBetween, isMonthEnd } from "./dayCount";
import type { SecurityPeriod } from "./securityPeriod";

/**
 * How many coupon periods lie between two dates, parts counted by their days. Periods are measured off
 * forwards and backwards from `anchor`, a coupon date.
 */
export function periodsBetween(
  from: number,
  to: number,
  anchor: number,
  { frequency, basis, date1904 }: SecurityPeriod
): number {
  const months = 12 / frequency;
  const toEnd = isMonthEnd(anchor, date1904);
  const dateAt = (step: number) => addMonths(anchor, months * step, toEnd, date1904);
  let step = 0;
  while (dateAt(step) < to) {
    step += 1;
  }
  let sum = 0;
  for (; dateAt(step) > from; step -= 1) {
    const [start, end] = [dateAt(step - 1), dateAt(step)];
    const days = daysBetween(Math.max(start, from), Math.min(end, to), basis, date1904);
    sum += days / couponDays(start, end, frequency, basis);
  }
  return sum;
}
