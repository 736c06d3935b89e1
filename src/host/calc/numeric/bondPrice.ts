import type { CouponSchedule } from "./couponSchedule";

/** What a security pays; money per 100 of face value. */
export interface BondPayments {
  /** Yearly interest as a share, 0.05 for 5 %. */
  readonly rate: number;
  readonly redemption: number;
  readonly frequency: number;
}

/** Clean price at a yearly yield (https://support.microsoft.com/office/price-function-3ea9deac-8dfa-436f-a7c8-17ea02c21b0a). */
export function bondPrice(
  schedule: CouponSchedule,
  { rate, redemption, frequency }: BondPayments,
  yearlyYield: number
): number {
  const coupon = (100 * rate) / frequency;
  const { count, elapsedDays, remainingDays, periodDays } = schedule;
  const accrued = (coupon * elapsedDays) / periodDays;
  const wait = remainingDays / periodDays;
  if (count === 1) {
    return (redemption + coupon) / (1 + (wait * yearlyYield) / frequency) - accrued;
  }
  const factor = 1 + yearlyYield / frequency;
  let price = redemption / factor ** (count - 1 + wait) - accrued;
  for (let index = 0; index < count; index += 1) {
    price += coupon / factor ** (index + wait);
  }
  return price;
}

/** Mean time in years to the payments, weighed by their present values (Macaulay). */
export function bondDuration(
  schedule: CouponSchedule,
  { rate, frequency }: BondPayments,
  yearlyYield: number
): number {
  const coupon = (100 * rate) / frequency;
  const factor = 1 + yearlyYield / frequency;
  const wait = schedule.remainingDays / schedule.periodDays;
  let value = 0;
  let weighed = 0;
  for (let index = 0; index < schedule.count; index += 1) {
    const time = index + wait;
    const payment = coupon + (index === schedule.count - 1 ? 100 : 0);
    value += payment / factor ** time;
    weighed += (time * payment) / factor ** time;
  }
  return weighed / value / frequency;
}
