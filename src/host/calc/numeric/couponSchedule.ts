import { addMonths, daysBetween, isMonthEnd, type Basis } from "./dayCount";

/** The interest period of a security in which the settlement lies; all dates are whole serials. */
export interface CouponSchedule {
  readonly previous: number;
  readonly next: number;
  /** Coupons from the settlement to the maturity. */
  readonly count: number;
  /** Days from the previous coupon to the settlement, to the next one, and of the whole period. */
  readonly elapsedDays: number;
  readonly remainingDays: number;
  readonly periodDays: number;
}

/**
 * Coupons are counted back from the maturity; the end of a month stays the end of a month
 * (https://support.microsoft.com/office/coupdaybs-function-eb9a8dfb-2fb2-4c61-8e5d-690b320cf872 and its siblings).
 */
export function couponSchedule(
  settlement: number,
  maturity: number,
  frequency: number,
  basis: Basis,
  date1904: boolean
): CouponSchedule {
  const months = 12 / frequency;
  const toEnd = isMonthEnd(maturity, date1904);
  let count = 1;
  while (addMonths(maturity, -months * count, toEnd, date1904) > settlement) {
    count += 1;
  }
  const previous = addMonths(maturity, -months * count, toEnd, date1904);
  const next = addMonths(maturity, -months * (count - 1), toEnd, date1904);
  const elapsedDays = daysBetween(previous, settlement, basis, date1904);
  const periodDays = couponDays(previous, next, frequency, basis);
  // In US 30/360 the two parts of a period always make the whole.
  const remainingDays =
    basis === 0 ? periodDays - elapsedDays : daysBetween(settlement, next, basis, date1904);
  return { previous, next, count, elapsedDays, remainingDays, periodDays };
}

/** Days of a coupon period as the basis counts them. */
export function couponDays(
  previous: number,
  next: number,
  frequency: number,
  basis: Basis
): number {
  return basis === 1 ? next - previous : (basis === 3 ? 365 : 360) / frequency;
}
