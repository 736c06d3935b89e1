import type { DaySerial } from "../calendar/daySerial";

/** The settings that say how open words are read (LEDGER.md, "Settings"). */
export interface DeadlineConventions {
  /** Working days for 立行立改. */
  readonly immediateDays: number;
  /** Day of month for 月初. */
  readonly earlyMonthDay: number;
  /** Day of month for 上旬. */
  readonly firstTenDay: number;
  /** Day of month for 中旬. */
  readonly middleTenDay: number;
  /** X月前 by the end of X, or by the end of the month before. */
  readonly beforeMonth: "endOfMonth" | "endOfMonthBefore";
}

/** The defaults of the settings, for callers without a settings table. */
export const DEFAULT_CONVENTIONS: DeadlineConventions = {
  immediateDays: 7,
  earlyMonthDay: 5,
  firstTenDay: 10,
  middleTenDay: 20,
  beforeMonth: "endOfMonth",
};

/** What a deadline is read against. */
export interface DeadlineContext {
  /** Ledger year, for dates without one. */
  readonly year: number;
  readonly conventions: DeadlineConventions;
  /** The row's start, from which 立行立改 counts. */
  readonly startSerial?: DaySerial;
  /** 交办日期, from which 限时办结 counts. */
  readonly receivedSerial?: DaySerial;
  /** The n-th working day after a day; holidays are the caller's. */
  readonly addWorkingDays: (from: DaySerial, count: number) => DaySerial;
  /** Whether `addWorkingDays` knows the holidays of a year; where it does not, that is said. */
  readonly hasHolidays?: (year: number) => boolean;
}
