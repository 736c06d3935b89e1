import type { DaySerial } from "./daySerial";

/** Public holidays and the weekend days worked instead of them (调休), as the State Council sets them each year. */
export interface Holidays {
  /** Days off, weekends inside a holiday included or not. */
  readonly daysOff: ReadonlySet<DaySerial>;
  /** Weekend days that are worked 补班. */
  readonly makeUpDays: ReadonlySet<DaySerial>;
}

/** No holidays known: Monday to Friday are worked. */
export const WEEKENDS_ONLY: Holidays = { daysOff: new Set(), makeUpDays: new Set() };

/** 1 = Monday … 7 = Sunday. */
export function weekday(serial: DaySerial): number {
  return ((((Math.floor(serial) - 2) % 7) + 7) % 7) + 1;
}

/** Whether a day is worked: make-up days before holidays before weekends. */
export function isWorkingDay(serial: DaySerial, holidays: Holidays): boolean {
  const day = Math.floor(serial);
  if (holidays.makeUpDays.has(day)) return true;
  return !holidays.daysOff.has(day) && weekday(day) <= 5;
}

/**
 * The count-th working day after a day (before it where count is negative); 0 gives the day itself. The
 * first day is not counted (民法典 第二百零一条).
 */
export function addWorkingDays(from: DaySerial, count: number, holidays: Holidays): DaySerial {
  const step = count < 0 ? -1 : 1;
  let day = Math.floor(from);
  for (let left = Math.abs(Math.trunc(count)); left > 0;) {
    day += step;
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and with `to`; negative where `to` is earlier. */
export function workingDaysBetween(from: DaySerial, to: DaySerial, holidays: Holidays): number {
  const [first, last] = from <= to ? [from, to] : [to, from];
  let count = 0;
  for (let day = Math.floor(first) + 1; day <= Math.floor(last); day += 1) {
    if (isWorkingDay(day, holidays)) count += 1;
  }
  return from <= to ? count : -count;
}
