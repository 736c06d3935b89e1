import fc from "fast-check";
import { daySerial, isoDate, parseIsoDate } from "../../../src/domain/calendar/daySerial";
import {
  addWorkingDays,
  isWorkingDay,
  weekday,
  WEEKENDS_ONLY,
  workingDaysBetween,
  type Holidays,
} from "../../../src/domain/calendar/workingDays";

const serial = (iso: string): number => parseIsoDate(iso) ?? NaN;

/** A holiday from Thursday 1 to Wednesday 7 October 2026 with Saturday 10 October worked instead. */
const NATIONAL_DAY: Holidays = {
  daysOff: new Set([1, 2, 3, 4, 5, 6, 7].map((day) => daySerial(2026, 10, day))),
  makeUpDays: new Set([daySerial(2026, 10, 10)]),
};

test.each([
  ["2026-11-16", 1],
  ["2026-11-21", 6],
  ["2026-11-22", 7],
  ["2024-02-29", 4],
])("%s is weekday %i", (iso, expected) => {
  expect(weekday(serial(iso))).toBe(expected);
});

test.each([
  ["Friday and one day", "2026-11-20", 1, WEEKENDS_ONLY, "2026-11-23"],
  ["over a weekend", "2026-06-22", 7, WEEKENDS_ONLY, "2026-07-01"],
  ["no day", "2026-11-21", 0, WEEKENDS_ONLY, "2026-11-21"],
  ["back over a weekend", "2026-11-23", -1, WEEKENDS_ONLY, "2026-11-20"],
  ["over a holiday", "2026-09-30", 1, NATIONAL_DAY, "2026-10-08"],
  ["a make-up Saturday counts", "2026-10-09", 1, NATIONAL_DAY, "2026-10-10"],
])("%s", (_name, from, count, holidays, expected) => {
  expect(isoDate(addWorkingDays(serial(from), count, holidays))).toBe(expected);
});

test("adding days and counting them agree", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 36526, max: 60000 }),
      fc.integer({ min: 0, max: 60 }),
      (from, count) => {
        const to = addWorkingDays(from, count, NATIONAL_DAY);
        expect(workingDaysBetween(from, to, NATIONAL_DAY)).toBe(count);
        if (count > 0) expect(isWorkingDay(to, NATIONAL_DAY)).toBe(true);
      }
    )
  );
});
