import { isoDate, parseIsoDate, plainDate } from "../../../src/domain/calendar/daySerial";
import { OFFICIAL_WORKING_DAYS } from "../../../src/domain/calendar/officialWorkingDays";
import { hasStateHolidays, STATE_HOLIDAYS } from "../../../src/domain/calendar/stateHolidays";
import { isWorkingDay, weekday } from "../../../src/domain/calendar/workingDays";

const { daysOff, makeUpDays } = STATE_HOLIDAYS;
const day = (text: string): number => parseIsoDate(text) ?? NaN;

test("days that are worked instead are Saturdays and Sundays and no holidays", () => {
  for (const serial of makeUpDays) {
    expect(weekday(serial)).toBeGreaterThan(5);
    expect(daysOff.has(serial)).toBe(false);
  }
});

// 248 to 251 by 全国年节及纪念日放假办法: 365 days, 104 or so of weekends, 11 (from 2025: 13) holidays.
test.each([
  [2024, 251],
  [2025, 248],
  [2026, 248],
])("%d has %d working days", (year, count) => {
  let worked = 0;
  for (let serial = day(`${year}-01-01`); plainDate(serial).year === year; serial += 1) {
    if (isWorkingDay(serial, STATE_HOLIDAYS)) worked += 1;
  }
  expect(worked).toBe(count);
  expect(hasStateHolidays(year)).toBe(true);
});

test.each([
  ["2026-02-13", 1, "2026-02-14", "the Saturday before the Spring Festival is worked"],
  ["2026-02-14", 1, "2026-02-24", "the Spring Festival"],
  ["2026-04-30", 3, "2026-05-08", "Labour Day, then Wednesday to Friday"],
  ["2026-05-08", 1, "2026-05-09", "a Saturday that is worked"],
  ["2026-09-30", 2, "2026-10-09", "the National Day"],
  ["2025-09-30", 1, "2025-10-09", "National Day and Mid-Autumn together"],
  ["2024-02-09", 1, "2024-02-18", "a Sunday that is worked"],
  ["2027-09-30", 1, "2027-10-01", "a year without a notice has no holidays"],
])("%s and %d working days is %s: %s", (from, count, expected) => {
  expect(isoDate(OFFICIAL_WORKING_DAYS.addWorkingDays(day(from), count))).toBe(expected);
});

test("a year without a notice is known as such", () => {
  expect(OFFICIAL_WORKING_DAYS.hasHolidays(2027)).toBe(false);
});
