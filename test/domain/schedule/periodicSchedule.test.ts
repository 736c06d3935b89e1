import { daySerial } from "../../../src/domain/calendar/daySerial";
import { periodicSchedule } from "../../../src/domain/schedule/periodicSchedule";

const months = Array.from({ length: 12 }, (_, index) => index + 1);

test.each([
  ["monthly on the 28th", months.map((month) => daySerial(2026, month, 28)), [25, 50, 75, 100]],
  ["half-yearly", [daySerial(2026, 6, 30), daySerial(2026, 12, 31)], [0, 50, 50, 100]],
  // Due on the quarter's last day counts in that quarter.
  ["quarter ends", [3, 6, 9, 12].map((month) => daySerial(2026, month + 1, 0)), [25, 50, 75, 100]],
  ["other years do not count", [daySerial(2025, 5, 1), daySerial(2026, 8, 1)], [0, 0, 100, 100]],
])("%s", (_, dueDates, expected) => {
  expect(periodicSchedule(dueDates, 2026, 100)).toEqual(expected);
});

test("no due date of the year, no plan", () => {
  expect(periodicSchedule([daySerial(2025, 12, 31)], 2026, 1)).toBeUndefined();
});
