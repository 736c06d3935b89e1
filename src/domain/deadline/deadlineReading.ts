import type { DaySerial } from "../calendar/daySerial";
import type { DeadlineKind } from "../model/statuses";

/** A convention that was applied because the words leave something open (LEDGER.md, "Deadlines"). */
export type AssumptionId =
  | "yearFromLedger" // {year}: no year is written
  | "centuryOfYear" // {written, year}: 24年 is 2024
  | "endOfMonth" // {month}
  | "tenDayPeriod" // {day}: 上旬, 中旬
  | "startOfMonth" // {day}: 月初
  | "startOfYear" // {year}: 2027年初
  | "afterPeriodEnd" // {unit}: 每季度末5个工作日内
  | "weekdayDiffers" // {written, date, weekday}: 3月5日（星期三） where it is weekday4
  | "weekdaysOnly" // {year}: working days of a year whose holidays are not known
  | "endOfQuarter" // {quarter}
  | "endOfHalf" // {half}
  | "endOfYear" // {year}
  | "endOfWeek" // {weekday}
  | "beforePeriod" // {reading}: X月前, X年前; "endOfMonth" or "endOfMonthBefore"
  | "crossesYear" // {year}: a range such as 12月—1月
  | "endOfPeriod" // {unit}: 每月, 每季 without a day
  | "anchorReceived" // {date}: counted from the day of receipt
  | "anchorStart" // {date}: counted from the start
  | "monthDayOrder" // {order}: 3/4/2026 read as month, day
  | "yearWrittenLast" // {written, year}: 31/12/26 read as day, month, year
  | "eraYear" // {written, year}: 民国115年, 令和8年
  | "weekOfYear" // {week, start, due}: 第20周 by ISO 8601
  | "weekOfMonth" // {start, due}: 3月第二周
  | "cycleMonths" // {months}: 每两个月 without a first month
  | "cycleYears" // {year}: 每两年 without a first year
  | "halfMonth" // {day}: 上半月
  | "cycleWeeks" // {start}: 每两周 without a first week
  | "cycleDays" // {date}: 每10天 without a first day
  | "evenlySpaced" // {count, unit}: 每年两次
  | "dailyLastDay" // {date}: 每天 has no due days of its own
  | "festival" // {name, date}: 国庆节
  | "festivalBefore" // {name, date}: 国庆节前
  | "planPeriod" // {written, year}: "十五五"期间
  | "numberAsDate" // {written, date}: 6.30前
  | "approximate" // {written}: 6月底左右
  | "hoursAsDays" // {hours, days}: 48小时内
  | "earlierDateReplaced"; // {date}: 原定5月底，延期至8月底

export interface Assumption {
  readonly id: AssumptionId;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Why a deadline is not simply a date. */
export type DeadlineProblemId =
  | "missing"
  | "noDate" // {written}
  | "vague" // {written, word}: 按期, 适时, 待定
  | "impossibleDate" // {written, year, month, day}: 9月31日
  | "needsAnchor" // {amount, unit}: 30个工作日内 without the day it counts from
  | "monthMissing" // {written}: 25日前, 本月底
  | "termMissing" // {written}: 限时办结 without a number of days
  | "openEnded" // {written}: 到2022年或更长时间
  | "looksLikeDate"; // {written}: the number 20240630 or 6.3

export interface DeadlineProblem {
  readonly id: DeadlineProblemId;
  readonly params: Readonly<Record<string, string | number>>;
  /** The real date that is offered instead. */
  readonly nearest?: DaySerial;
  /** Another day it may mean as well: the number 6.3 is 3 June or 30 June. */
  readonly alternative?: DaySerial;
}

/** How often a periodic 周期 deadline returns: `{unit: "month", count: 2}` is 每两个月. */
export interface Recurrence {
  readonly unit: "day" | "week" | "tenDays" | "month" | "quarter" | "half" | "year";
  readonly count: number;
}

/** What one deadline cell says: what was written and what was assumed are kept apart. */
export interface DeadlineReading {
  readonly kind: DeadlineKind;
  /** Every due day, ascending; the last one is the deadline. Empty where none can be told. */
  readonly due: readonly DaySerial[];
  readonly start?: DaySerial;
  readonly every?: Recurrence;
  /** A standing task that ends: 年内持续推进. */
  readonly until?: DaySerial;
  /** What follows the due date: X年底前，并长期坚持. */
  readonly then?: "standing";
  readonly written: string;
  readonly assumed: readonly Assumption[];
  readonly problem?: DeadlineProblem;
}
