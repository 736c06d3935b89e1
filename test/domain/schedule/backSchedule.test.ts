import * as fc from "fast-check";
import { daySerial } from "../../../src/domain/calendar/daySerial";
import { backSchedule } from "../../../src/domain/schedule/backSchedule";

const day = (month: number, date: number, year = 2026) => daySerial(year, month, date);

test.each([
  // 89/272 = 32.7, 180/272 = 66.2
  ["from 1 January", undefined, day(9, 30), [35, 65, 100, 100]],
  // 89/364 = 24.5, 180/364 = 49.5, 272/364 = 74.7
  ["the whole year", undefined, day(12, 31), [25, 50, 75, 100]],
  // Starts on the quarter's last day: 0 days; 91/184 = 49.5
  ["from 31 March", day(3, 31), day(10, 1), [0, 50, 100, 100]],
  ["starts after two quarter ends", day(8, 1), day(10, 31), [0, 0, 65, 100]],
  ["due on a quarter's last day", day(3, 1), day(3, 31), [100, 100, 100, 100]],
  ["due last year", undefined, day(11, 30, 2025), [100, 100, 100, 100]],
  // 89/454 = 19.6, 180/454 = 39.6, 272/454 = 59.9, 364/454 = 80.2
  ["due next year: never all", undefined, day(3, 31, 2027), [20, 40, 60, 80]],
  ["start on the due day", day(5, 20), day(5, 20), [0, 100, 100, 100]],
  ["start after the due day", day(12, 1), day(5, 20), [0, 100, 100, 100]],
])("%s", (_, start, due, expected) => {
  expect(backSchedule({ start, due, year: 2026, fullPercent: 100 })).toEqual(expected);
});

test("in the unit where 1 is all", () => {
  const plan = backSchedule({ due: day(9, 30), year: 2026, fullPercent: 1 });
  expect(plan).toEqual([0.35, 0.65, 1, 1]);
});

test("never falls, lies between 0 and 100, is a multiple of 5, and is all from the due quarter on", () => {
  const anyDay = fc.integer({ min: day(1, 1, 2025), max: day(12, 31, 2027) });
  fc.assert(
    fc.property(fc.option(anyDay, { nil: undefined }), anyDay, (start, due) => {
      const plan = backSchedule({ start, due, year: 2026, fullPercent: 100 });
      expect([...plan].sort((a, b) => a - b)).toEqual(plan);
      expect(plan.every((points) => points >= 0 && points <= 100 && points % 5 === 0)).toBe(true);
      const ends = [day(3, 31), day(6, 30), day(9, 30), day(12, 31)];
      expect(plan.filter((_, index) => due <= ends[index]!).every((points) => points === 100)).toBe(
        true
      );
    })
  );
});
