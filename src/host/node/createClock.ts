import type { CalcClock } from "../calc/types";

export interface ClockOptions {
  /** `YYYY-MM-DD`; noon of that day is now. */
  readonly today?: string;
  /** Local date and time as a serial of the 1900 system; wins over `today`. */
  readonly nowSerial?: number;
}

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);

/** A clock that stands at the given day, or runs with the system's own local time. Throws for a bad date. */
export function createClock({ today, nowSerial }: ClockOptions): CalcClock {
  if (nowSerial !== undefined) return { nowSerial: () => nowSerial };
  if (today !== undefined) {
    const midnight = Date.parse(`${today}T00:00:00Z`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(midnight)) {
      throw new Error(`Not a date (YYYY-MM-DD): ${today}`);
    }
    const serial = (midnight - EPOCH_1900) / MS_PER_DAY + 0.5;
    return { nowSerial: () => serial };
  }
  return {
    nowSerial() {
      const now = new Date();
      const local = now.getTime() - now.getTimezoneOffset() * MS_PER_MINUTE;
      return (local - EPOCH_1900) / MS_PER_DAY;
    },
  };
}
