import { OFFICIAL_WORKING_DAYS } from "../../../src/domain/calendar/officialWorkingDays";
import { daySerial } from "../../../src/domain/calendar/daySerial";
import { CONTEXT_2026, shownDeadline } from "./shownDeadline";

describe("A weekday beside a date that is another one is pointed out", () => {
  test.each([
    ["2026年3月5日（星期四）前", "dated 2026-03-05"],
    ["2026年3月5日（星期三）前", "dated 2026-03-05 ~ weekdayDiffers"],
    ["3月5日(周三)", "dated 2026-03-05 ~ weekdayDiffers"],
    ["3月5日周四", "dated 2026-03-05"],
    ["2026.3.5（週三）", "dated 2026-03-05 ~ weekdayDiffers"],
    ["3月5日（周四）、3月6日（周四）", "dated 2026-03-05 2026-03-06 ~ weekdayDiffers"],
    ["6月30日（星期二）17:00前", "dated 2026-06-30"],
    ["6月底（星期三）", "dated 2026-06-30"],
  ])("%s", (text, expected) => {
    expect(shownDeadline(text)).toBe(expected);
  });
});

describe("Working days of a year without known holidays are Monday to Friday, and that is said", () => {
  const context = {
    ...CONTEXT_2026,
    ...OFFICIAL_WORKING_DAYS,
    receivedSerial: daySerial(2026, 12, 25),
  };
  test.each([
    ["3个工作日内", "dated 2026-12-30 ~ anchorReceived"],
    ["10个工作日内", "dated 2027-01-08 ~ anchorReceived, weekdaysOnly"],
    ["2027年10月第一个工作日", "dated 2027-10-01 ~ weekdaysOnly"],
    ["2026年10月第一个工作日", "dated 2026-10-08"],
    [
      "每季度末5个工作日内",
      "periodic 2026-01-08 2026-04-08 2026-07-07 2026-10-13 every 1 quarter ~ afterPeriodEnd",
    ],
    ["10日内", "dated 2027-01-04 ~ anchorReceived"],
  ])("%s", (text, expected) => {
    expect(shownDeadline(text, context)).toBe(expected);
  });
});
