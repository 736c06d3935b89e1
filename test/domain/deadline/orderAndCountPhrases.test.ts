import { CONTEXT_2026, shownDeadline } from "./shownDeadline";

describe("A year of two digits at either end: the one nearest the ledger's year", () => {
  test.each([
    ["31/12/26", "dated 2026-12-31 ~ centuryOfYear, yearWrittenLast"],
    ["31-12-26", "dated 2026-12-31 ~ centuryOfYear, yearWrittenLast"],
    ["31.12.26", "dated 2026-12-31 ~ centuryOfYear, yearWrittenLast"],
    ["15/6/26前完成", "dated 2026-06-15 ~ centuryOfYear, yearWrittenLast"],
    ["26/12/31", "dated 2026-12-31 ~ centuryOfYear"],
    ["26/6/30", "dated 2026-06-30 ~ centuryOfYear"],
    ["6/30/26", "dated 2026-06-30 ~ centuryOfYear, monthDayOrder"],
    ["26/2/30", "unclear impossibleDate 2026-02-28"],
    ["1.2.26", "unclear noDate"],
  ])("%s → %s", (text, shown) => {
    expect(shownDeadline(text)).toBe(shown);
  });

  test("the same figures in a ledger of 2031", () => {
    const shown = shownDeadline("31/12/26", { ...CONTEXT_2026, year: 2031 });
    expect(shown).toBe("dated 2031-12-26 ~ centuryOfYear");
  });
});

describe("A month by its place in a named quarter", () => {
  test.each([
    ["四季度首月15日前", "dated 2026-10-15"],
    ["二季度首月底前", "dated 2026-04-30"],
    ["三季度末月20日前", "dated 2026-09-20"],
    ["第一季度第二个月", "dated 2026-02-28 ~ endOfMonth"],
    ["2027年二季度第二个月10日前", "dated 2027-05-10"],
    ["三季度首月月底前", "dated 2026-07-31"],
    ["一季度最后一个月中旬", "dated 2026-03-20 ~ tenDayPeriod"],
    ["上半年最后一个月", "dated 2026-06-30 ~ endOfMonth"],
    ["下半年首月10日前", "dated 2026-07-10"],
    ["四季度次月10日前", "dated 2027-01-10"],
    ["一季度结束后次月15日前", "dated 2026-04-15"],
    ["四季度", "dated 2026-12-31 ~ endOfQuarter"],
  ])("%s → %s", (text, shown) => {
    expect(shownDeadline(text)).toBe(shown);
  });
});

describe("Until a period has ended", () => {
  test.each([
    ["115年度結束前", "dated 2026-12-31 ~ eraYear"],
    ["115年底前", "dated 2026-12-31 ~ eraYear"],
    ["2026年结束前", "dated 2026-12-31"],
    ["2026年度终了前", "dated 2026-12-31"],
    ["年度结束前", "dated 2026-12-31"],
    ["本年度结束前", "dated 2026-12-31"],
    ["上半年结束前", "dated 2026-06-30 ~ endOfHalf"],
    ["三季度结束前", "dated 2026-09-30"],
    ["6月结束前", "dated 2026-06-30"],
    ["2026年结束后", "unclear noDate"],
  ])("%s → %s", (text, shown) => {
    expect(shownDeadline(text)).toBe(shown);
  });
});

describe("Every other weekday", () => {
  test.each([
    [
      "every other Tuesday",
      "periodic 26 days 2026-01-06 2026-01-20 … 2026-12-22 every 2 week ~ cycleWeeks",
    ],
    [
      "every second Friday",
      "periodic 26 days 2026-01-09 2026-01-23 … 2026-12-25 every 2 week ~ cycleWeeks",
    ],
    [
      "every 2 weeks",
      "periodic 26 days 2026-01-09 2026-01-23 … 2026-12-25 every 2 week ~ cycleWeeks, endOfWeek",
    ],
    [
      "every three weeks",
      "periodic 17 days 2026-01-16 2026-02-06 … 2026-12-18 every 3 week ~ cycleWeeks, endOfWeek",
    ],
    ["every Tuesday", "periodic 52 days 2026-01-06 2026-01-13 … 2026-12-29 every 1 week"],
  ])("%s → %s", (text, shown) => {
    expect(shownDeadline(text)).toBe(shown);
  });
});

describe("What a day is called, with about it at the end", () => {
  test.each([
    ["每年4月23日世界读书日前后", "periodic 2026-04-23 every 1 year"],
    ["6月26日国际禁毒日前后", "dated 2026-06-26"],
    ["6月26日评估会召开后", "unclear noDate"],
  ])("%s → %s", (text, shown) => {
    expect(shownDeadline(text)).toBe(shown);
  });
});

describe("Month and day in figures that are no number", () => {
  test.each([
    ["0630前", "dated 2026-06-30 ~ numberAsDate"],
    ["截至1130", "dated 2026-11-30 ~ numberAsDate"],
    ["0930前完成", "dated 2026-09-30 ~ numberAsDate"],
    ["0301-0630", "dated 2026-03-01>2026-06-30 ~ numberAsDate"],
    ["20260301-0630", "dated 2026-03-01>2026-06-30 ~ numberAsDate"],
    ["0755-1130", "unclear noDate"],
    ["6月30日0830-1130", "dated 2026-06-30"],
    ["0630", "unclear noDate"],
    ["0631前", "unclear noDate"],
    ["2026年6月30日0930前", "dated 2026-06-30"],
    ["06.30", "dated 2026-06-30 ~ numberAsDate"],
    ["06/30", "dated 2026-06-30 ~ numberAsDate"],
    ["06.30完成", "dated 2026-06-30 ~ numberAsDate"],
    ["6.05", "unclear looksLikeDate 2026-06-05"],
    [6.3, "unclear looksLikeDate 2026-06-03"],
  ])("%s → %s", (text, shown) => {
    expect(shownDeadline(text)).toBe(shown);
  });
});

describe("So many times within a year", () => {
  test.each([
    [
      "全年不少于4次",
      "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 year ~ evenlySpaced",
    ],
    ["全年开展2次以上", "periodic 2026-06-30 2026-12-31 every 1 year ~ evenlySpaced"],
    ["年内至少2次", "periodic 2026-06-30 2026-12-31 every 1 year ~ evenlySpaced"],
    ["2027年召开2次", "periodic 2027-06-30 2027-12-31 every 1 year ~ evenlySpaced"],
    ["全年2次，5月、10月", "periodic 2026-05-31 2026-10-31 every 1 year ~ endOfMonth"],
    ["每年不得少于2次", "periodic 2026-06-30 2026-12-31 every 1 year ~ evenlySpaced"],
    ["twice in 2026", "periodic 2026-06-30 2026-12-31 every 1 year ~ evenlySpaced"],
    [
      "at least four times a year",
      "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 year ~ evenlySpaced",
    ],
    ["40 times a year", "unclear noDate"],
    ["全年开展1次", "dated 2026-12-31"],
    ["全年", "dated 2026-12-31"],
  ])("%s → %s", (text, shown) => {
    expect(shownDeadline(text)).toBe(shown);
  });
});
