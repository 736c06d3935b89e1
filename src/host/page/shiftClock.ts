/**
 * Moves what `new Date()` and `Date.now()` say in a window by so many milliseconds, so that an add-in
 * that reads the clock lives on the page's day. Dates made from arguments stay what they are.
 */
export function shiftClock(target: Window & typeof globalThis, milliseconds: number): void {
  const RealDate = target.Date;
  const now = (): number => RealDate.now() + milliseconds;
  target.Date = new Proxy(RealDate, {
    construct: (date, args: unknown[], newTarget) =>
      Reflect.construct(date, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (date, key, receiver) =>
      key === "now" ? now : (Reflect.get(date, key, receiver) as unknown),
  });
}
