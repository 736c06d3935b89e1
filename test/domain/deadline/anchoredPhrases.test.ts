import { daySerial } from "../../../src/domain/calendar/daySerial";
import { CONTEXT_2026, shownDeadline } from "./shownDeadline";

describe("reckoned from the day of receipt, Friday 26 June 2026", () => {
  const context = { ...CONTEXT_2026, receivedSerial: daySerial(2026, 6, 26) };
  test.each([
    ["本月底", "dated 2026-06-30 ~ anchorReceived"],
    ["下月底前", "dated 2026-07-31 ~ anchorReceived"],
    ["次月5日前", "dated 2026-07-05 ~ anchorReceived"],
    ["当月25日", "dated 2026-06-25 ~ anchorReceived"],
    ["25日前", "dated 2026-07-25 ~ anchorReceived"],
    ["28号", "dated 2026-06-28 ~ anchorReceived"],
    ["31日前", "dated 2026-07-31 ~ anchorReceived"],
    ["月内", "dated 2026-06-30 ~ anchorReceived, endOfMonth"],
    ["中旬前", "dated 2026-06-20 ~ anchorReceived, tenDayPeriod"],
    ["上月底", "dated 2026-05-31 ~ anchorReceived"],
    ["季末", "dated 2026-06-30 ~ anchorReceived"],
    ["下季度", "dated 2026-09-30 ~ anchorReceived, endOfQuarter"],
    ["本周五前", "dated 2026-06-26 ~ anchorReceived"],
    ["周五前", "dated 2026-06-26 ~ anchorReceived"],
    ["周三前", "dated 2026-07-01 ~ anchorReceived"],
    ["下周五", "dated 2026-07-03 ~ anchorReceived"],
    ["下周", "dated 2026-07-03 ~ anchorReceived, endOfWeek"],
    ["次日", "dated 2026-06-27 ~ anchorReceived"],
    ["当日办结", "dated 2026-06-26 ~ anchorReceived"],
    ["7天", "dated 2026-07-03 ~ anchorReceived"],
    ["3个工作日", "dated 2026-07-01 ~ anchorReceived"],
    ["半个月", "dated 2026-07-11 ~ anchorReceived"],
    ["一个半月内", "dated 2026-08-10 ~ anchorReceived"],
    ["24小时内", "dated 2026-06-27 ~ anchorReceived, hoursAsDays"],
    ["2小时内", "dated 2026-06-26 ~ anchorReceived, hoursAsDays"],
    ["三年", "dated 2029-06-26 ~ anchorReceived"],
    ["限时办结", "unclear termMissing"],
  ])("%s", (text, expected) => {
    expect(shownDeadline(text, context)).toBe(expected);
  });
});

test("the start serves where there is no day of receipt, the day of receipt goes first", () => {
  const startSerial = daySerial(2026, 12, 10);
  expect(shownDeadline("次月5日前", { ...CONTEXT_2026, startSerial })).toBe(
    "dated 2027-01-05 ~ anchorStart"
  );
  const both = { ...CONTEXT_2026, startSerial, receivedSerial: daySerial(2026, 2, 3) };
  expect(shownDeadline("月底前", both)).toBe("dated 2026-02-28 ~ anchorReceived");
});
