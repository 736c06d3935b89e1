import { isoDate, plainDate } from "../../../src/domain/calendar/daySerial";
import { lunarFestivalDay } from "../../../src/domain/calendar/lunarFestivals";

const shown = (year: number, month: number, day: number): string | undefined => {
  const serial = lunarFestivalDay(year, month, day);
  return serial === undefined ? undefined : isoDate(serial);
};

test.each([
  [2026, 1, 1, "2026-02-17"],
  [2026, 1, 15, "2026-03-03"],
  [2026, 5, 5, "2026-06-19"],
  [2026, 8, 15, "2026-09-25"],
  [2026, 9, 9, "2026-10-18"],
  // The new moon is four minutes before midnight in Beijing.
  [2027, 1, 1, "2027-02-06"],
  [2030, 1, 1, "2030-02-03"],
  [2033, 1, 1, "2033-01-31"],
  [2051, 1, 1, undefined],
  [2026, 7, 7, undefined],
])("day %d-%d-%d of the lunar year is %s", (year, month, day, expected) => {
  expect(shown(year, month, day)).toBe(expected);
});

// From one new year to the next are 12 or 13 months; from 春节 to 端午, 中秋 and 重阳 3, 7 and 8 or one more.
test("the festivals of every year lie whole months apart", () => {
  const MONTH = 29.53;
  for (let year = 2000; year <= 2050; year += 1) {
    const newYear = lunarFestivalDay(year, 1, 1) ?? NaN;
    const firsts = [5, 8, 9].map((month) => (lunarFestivalDay(year, month, 1) ?? NaN) - newYear);
    for (const days of firsts) {
      const months = Math.round(days / MONTH);
      expect(Math.abs(days - months * MONTH)).toBeLessThan(2);
    }
    expect(plainDate(newYear).month).toBeLessThanOrEqual(2);
  }
});
