import type { CalcClock } from "../../calc/types";

const DAY_MILLISECONDS = 86_400_000;
const MINUTE_MILLISECONDS = 60_000;
/** Excel serial of 1 January 1970 in the 1900 system. */
const UNIX_EPOCH_SERIAL = 25_569;

/**
 * How far the page's day lies from the real one, from the address's `?today=YYYY-MM-DD`; 0 without it.
 * Throws on a text that is no date.
 */
export function clockOffset(today: string | null, now: Date): number {
  if (today === null) return 0;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(today);
  const [year, month, day] = (match ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined)
    throw new Error(`?today=${today} is not YYYY-MM-DD`);
  const shifted = new Date(now);
  shifted.setFullYear(year, month - 1, day);
  return shifted.getTime() - now.getTime();
}

/** The browser's clock moved by an offset in milliseconds. */
export function pageClock(offsetMilliseconds: number): CalcClock {
  return {
    nowSerial() {
      const now = new Date(Date.now() + offsetMilliseconds);
      const local = now.getTime() - now.getTimezoneOffset() * MINUTE_MILLISECONDS;
      return UNIX_EPOCH_SERIAL + local / DAY_MILLISECONDS;
    },
  };
}
