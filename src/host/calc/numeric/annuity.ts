/** Payments at the end (0) or the beginning (1) of each period. */
export type PaymentTime = 0 | 1;

/** What 1 paid now and 1 paid every period have grown to after so many periods. */
function growth(rate: number, periods: number, due: PaymentTime): readonly [number, number] {
  if (rate === 0) {
    return [1, periods];
  }
  // expm1 keeps small rates exact.
  const grown = Math.expm1(periods * Math.log1p(rate));
  return [grown + 1, (grown / rate) * (1 + rate * due)];
}

/** Future value (https://support.microsoft.com/office/fv-function-2eef9f44-a084-4c61-bdd8-4fe4bb1b71b3). */
export function futureValue(
  rate: number,
  periods: number,
  payment: number,
  present: number,
  due: PaymentTime
): number {
  const [single, every] = growth(rate, periods, due);
  return -(present * single + payment * every);
}

/** Present value. */
export function presentValue(
  rate: number,
  periods: number,
  payment: number,
  future: number,
  due: PaymentTime
): number {
  const [single, every] = growth(rate, periods, due);
  return -(future + payment * every) / single;
}

/** Payment of each period. */
export function paymentOf(
  rate: number,
  periods: number,
  present: number,
  future: number,
  due: PaymentTime
): number {
  const [single, every] = growth(rate, periods, due);
  return -(present * single + future) / every;
}

/** Interest part of the payment in period `period` (from 1). */
export function interestOf(
  rate: number,
  period: number,
  periods: number,
  present: number,
  future: number,
  due: PaymentTime
): number {
  if (period === 1 && due === 1) {
    return 0;
  }
  const payment = paymentOf(rate, periods, present, future, due);
  return due === 1
    ? (futureValue(rate, period - 2, payment, present, 1) - payment) * rate
    : futureValue(rate, period - 1, payment, present, 0) * rate;
}
