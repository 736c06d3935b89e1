import { daySerial, isoDate, plainDate, type DaySerial } from "../calendar/daySerial";
import { weekday } from "../calendar/workingDays";
import type { Assumption } from "./deadlineReading";
import { endOfMonth } from "./periods";

/** assumption: a week without a day ends on Friday. */
export const END_OF_WEEK = 5;

const WEEKDAYS: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7, 末: 7 },
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

/** 1 = Monday … 7 = Sunday for 一…日, 天, 末 (周末) and mon…sun; undefined for other text. */
export function weekdayNamed(name: string | undefined): number | undefined {
  return name === undefined ? undefined : WEEKDAYS[name];
}

/** Friday where no weekday is written, which is then assumed. */
export function weekdayOrEnd(name: string | undefined): {
  readonly day: number;
  readonly assumed: readonly Assumption[];
} {
  const named = weekdayNamed(name);
  if (named !== undefined) return { day: named, assumed: [] };
  return {
    day: END_OF_WEEK,
    assumed: [{ id: "endOfWeek", params: { weekday: END_OF_WEEK } }],
  };
}

/** Monday of the week that a day lies in. */
export function mondayOf(serial: DaySerial): DaySerial {
  return serial - weekday(serial) + 1;
}

/**
 * Monday of week 1–53 of a year: week 1 holds 4 January (GB/T 7408, ISO 8601); undefined where the year has
 * no such week.
 */
export function mondayOfWeek(year: number, week: number): DaySerial | undefined {
  const monday = mondayOf(daySerial(year, 1, 4)) + (week - 1) * 7;
  // A week belongs to the year of its Thursday.
  return week >= 1 && plainDate(monday + 3).year === year ? monday : undefined;
}

/** First and last day of a week, inside its month. */
export interface WeekSpan {
  readonly monday: DaySerial;
  readonly first: DaySerial;
  readonly last: DaySerial;
}

/**
 * Week n of a month, clipped to the month; undefined where it has none. assumption: the first week is the
 * one in which the month's first day from Monday to Friday lies. Week 0 is the last one.
 */
export function weekOfMonth(year: number, month: number, week: number): WeekSpan | undefined {
  const first = daySerial(year, month, 1);
  const last = endOfMonth(year, month);
  const firstWorked = first + (weekday(first) > END_OF_WEEK ? 8 - weekday(first) : 0);
  const monday = week === 0 ? mondayOf(last) : mondayOf(firstWorked) + (week - 1) * 7;
  if (monday > last) return undefined;
  return { monday, first: Math.max(monday, first), last: Math.min(monday + 6, last) };
}

/** All days of a year that fall on a weekday, 1 = Monday. */
export function weekdaysOf(year: number, wanted: number): readonly DaySerial[] {
  const first = daySerial(year, 1, 1);
  const days: DaySerial[] = [];
  const offset = (wanted - weekday(first) + 7) % 7;
  for (let day = first + offset; day <= daySerial(year, 12, 31); day += 7) days.push(day);
  return days;
}

/** The words of an assumption that names a stretch of days. */
export const stretch = (start: DaySerial, due: DaySerial): Readonly<Record<string, string>> => ({
  start: isoDate(start),
  due: isoDate(due),
});
