import { daySerial, daysInMonth, plainDate, type DaySerial } from "../calendar/daySerial";
import type { Assumption } from "./deadlineReading";
import type { DuePoint, TimePoint } from "./timePoint";
import type { WrittenYear } from "./writtenYear";

/** A due point from the first to the last day of a period. */
export function duePoint(
  written: WrittenYear,
  start: DaySerial,
  due: DaySerial,
  more: Partial<Pick<DuePoint, "assumed" | "isWithin" | "hasStart" | "isWeekOfMonth">> = {}
): DuePoint {
  return {
    kind: "due",
    start,
    due,
    year: written.year,
    month: plainDate(due).month,
    hasOwnYear: written.isOwn,
    isWithin: false,
    ...more,
    assumed: [...written.assumed, ...(more.assumed ?? [])],
  };
}

/** Last day of a month; month 0 is December of the year before. */
export function endOfMonth(year: number, month: number): DaySerial {
  return daySerial(year, month + 1, 0);
}

/** A month by itself, due on its last day. */
export function monthPoint(
  written: WrittenYear,
  month: number,
  assumed: readonly Assumption[]
): DuePoint {
  const { year } = written;
  return duePoint(written, daySerial(year, month, 1), endOfMonth(year, month), { assumed });
}

/**
 * A single day; a day that does not exist (9月31日) is a problem with the nearest real day, a month above
 * 12 is no date at all (undefined).
 */
export function dayPoint(
  written: WrittenYear,
  month: number,
  day: number,
  assumed: readonly Assumption[] = []
): TimePoint | undefined {
  const { year } = written;
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const last = daysInMonth(year, month);
  if (day > last) {
    const nearest = daySerial(year, month, last);
    return {
      kind: "problem",
      problem: { id: "impossibleDate", params: { year, month, day }, nearest },
    };
  }
  const serial = daySerial(year, month, day);
  return duePoint(written, serial, serial, { assumed });
}
