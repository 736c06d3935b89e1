import { shownDeadline } from "./shownDeadline";

describe("Days by day of the month, several of them, by order", () => {
  test.each([
    ["每月", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month ~ endOfPeriod"],
    ["每个月", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month ~ endOfPeriod"],
    ["每月底", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month"],
    ["每月末", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month"],
    ["每月月底前", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month"],
    ["每月25日", "periodic 12 days 2026-01-25 2026-02-25 … 2026-12-25 every 1 month"],
    ["每月28号前", "periodic 12 days 2026-01-28 2026-02-28 … 2026-12-28 every 1 month"],
    ["每月10号之前", "periodic 12 days 2026-01-10 2026-02-10 … 2026-12-10 every 1 month"],
    ["每月5日、20日", "periodic 24 days 2026-01-05 2026-01-20 … 2026-12-20 every 1 month"],
    ["每月5、15、25日", "periodic 36 days 2026-01-05 2026-01-15 … 2026-12-25 every 1 month"],
    ["每月1日和15日", "periodic 24 days 2026-01-01 2026-01-15 … 2026-12-15 every 1 month"],
    ["每月1-5日", "periodic 12 days 2026-01-05 2026-02-05 … 2026-12-05 every 1 month"],
    ["每月25日至28日", "periodic 12 days 2026-01-28 2026-02-28 … 2026-12-28 every 1 month"],
    ["每月初", "periodic 12 days 2026-01-05 2026-02-05 … 2026-12-05 every 1 month ~ startOfMonth"],
    [
      "每月上旬",
      "periodic 12 days 2026-01-10 2026-02-10 … 2026-12-10 every 1 month ~ tenDayPeriod",
    ],
    [
      "每月中旬",
      "periodic 12 days 2026-01-20 2026-02-20 … 2026-12-20 every 1 month ~ tenDayPeriod",
    ],
    ["每月下旬", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month"],
    ["每月上半月", "periodic 12 days 2026-01-15 2026-02-15 … 2026-12-15 every 1 month ~ halfMonth"],
    ["每月31日", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month"],
    ["每月第一个工作日", "periodic 12 days 2026-01-01 2026-02-02 … 2026-12-01 every 1 month"],
    ["每月前5个工作日", "periodic 12 days 2026-01-07 2026-02-06 … 2026-12-07 every 1 month"],
    ["每月最后一个工作日", "periodic 12 days 2026-01-30 2026-02-27 … 2026-12-31 every 1 month"],
    ["每月最后一天", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month"],
    ["每月最后一个周五", "periodic 12 days 2026-01-30 2026-02-27 … 2026-12-25 every 1 month"],
    ["每月第二周周三", "periodic 12 days 2026-01-07 2026-02-11 … 2026-12-09 every 1 month"],
    ["每月第一周", "periodic 12 days 2026-01-02 2026-02-06 … 2026-12-04 every 1 month ~ endOfWeek"],
    ["每月一次", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month ~ endOfPeriod"],
    [
      "每月不少于一次",
      "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month ~ endOfPeriod",
    ],
    [
      "每月两次",
      "periodic 24 days 2026-01-15 2026-01-31 … 2026-12-31 every 1 month ~ evenlySpaced",
    ],
    [
      "每月至少召开2次",
      "periodic 24 days 2026-01-15 2026-01-31 … 2026-12-31 every 1 month ~ evenlySpaced",
    ],
    ["每月一次，25日前", "periodic 12 days 2026-01-25 2026-02-25 … 2026-12-25 every 1 month"],
    ["每月5日前报上月情况", "periodic 12 days 2026-01-05 2026-02-05 … 2026-12-05 every 1 month"],
    ["每月结束后5日内", "periodic 12 days 2026-01-05 2026-02-05 … 2026-12-05 every 1 month"],
    ["按月", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month ~ endOfPeriod"],
    ["按月推进", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month ~ endOfPeriod"],
    ["逐月", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month ~ endOfPeriod"],
    ["分月推进", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month ~ endOfPeriod"],
    ["各月25日前", "periodic 12 days 2026-01-25 2026-02-25 … 2026-12-25 every 1 month"],
    [
      "每两个月",
      "periodic 6 days 2026-02-28 2026-04-30 … 2026-12-31 every 2 month ~ cycleMonths, endOfPeriod",
    ],
    [
      "每二个月",
      "periodic 6 days 2026-02-28 2026-04-30 … 2026-12-31 every 2 month ~ cycleMonths, endOfPeriod",
    ],
    [
      "每3个月一次",
      "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 3 month ~ cycleMonths, endOfPeriod",
    ],
    [
      "每四个月",
      "periodic 2026-04-30 2026-08-31 2026-12-31 every 4 month ~ cycleMonths, endOfPeriod",
    ],
    [
      "隔月",
      "periodic 6 days 2026-02-28 2026-04-30 … 2026-12-31 every 2 month ~ cycleMonths, endOfPeriod",
    ],
    [
      "每隔一个月",
      "periodic 6 days 2026-02-28 2026-04-30 … 2026-12-31 every 2 month ~ cycleMonths, endOfPeriod",
    ],
    ["双月底", "periodic 6 days 2026-02-28 2026-04-30 … 2026-12-31 every 2 month"],
    ["单月10日前", "periodic 6 days 2026-01-10 2026-03-10 … 2026-11-10 every 2 month"],
    ["每逢双月", "periodic 6 days 2026-02-28 2026-04-30 … 2026-12-31 every 2 month ~ endOfPeriod"],
    ["每半月", "periodic 24 days 2026-01-15 2026-01-31 … 2026-12-31 every 1 month ~ evenlySpaced"],
    [
      "半月一次",
      "periodic 24 days 2026-01-15 2026-01-31 … 2026-12-31 every 1 month ~ evenlySpaced",
    ],
    ["一月一报", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month ~ endOfPeriod"],
    ["1次/月", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month ~ endOfPeriod"],
    ["3次/月", "periodic 36 days 2026-01-10 2026-01-20 … 2026-12-31 every 1 month ~ evenlySpaced"],
    ["每旬", "periodic 36 days 2026-01-10 2026-01-20 … 2026-12-31 every 1 tenDays ~ endOfPeriod"],
    ["每旬末", "periodic 36 days 2026-01-10 2026-01-20 … 2026-12-31 every 1 tenDays ~ endOfPeriod"],
    ["旬报", "periodic 36 days 2026-01-10 2026-01-20 … 2026-12-31 every 1 tenDays ~ endOfPeriod"],
    ["月报", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month ~ endOfPeriod"],
    ["月清", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month ~ endOfPeriod"],
    ["月度", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month ~ endOfPeriod"],
    ["月度报送", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month ~ endOfPeriod"],
    ["毎月末", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month"],
    ["monthly", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month ~ endOfPeriod"],
    ["Monthly by the 5th", "periodic 12 days 2026-01-05 2026-02-05 … 2026-12-05 every 1 month"],
    ["15th of every month", "periodic 12 days 2026-01-15 2026-02-15 … 2026-12-15 every 1 month"],
    ["last day of each month", "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month"],
    [
      "every 3 months",
      "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 3 month ~ cycleMonths",
    ],
    [
      "every two months",
      "periodic 6 days 2026-02-28 2026-04-30 … 2026-12-31 every 2 month ~ cycleMonths",
    ],
    [
      "twice a month",
      "periodic 24 days 2026-01-15 2026-01-31 … 2026-12-31 every 1 month ~ evenlySpaced",
    ],
  ])("%s", (text, expected) => {
    expect(shownDeadline(text)).toBe(expected);
  });
});

describe("Quarters, halves and years that return", () => {
  test.each([
    ["每季", "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter ~ endOfPeriod"],
    [
      "每季度",
      "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter ~ endOfPeriod",
    ],
    [
      "每个季度",
      "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter ~ endOfPeriod",
    ],
    ["每季度末", "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter"],
    ["每季末月底", "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter"],
    [
      "每季度初",
      "periodic 2026-01-05 2026-04-05 2026-07-05 2026-10-05 every 1 quarter ~ startOfMonth",
    ],
    ["每季度首月10日前", "periodic 2026-01-10 2026-04-10 2026-07-10 2026-10-10 every 1 quarter"],
    [
      "每季度第1个月的20日前",
      "periodic 2026-01-20 2026-04-20 2026-07-20 2026-10-20 every 1 quarter",
    ],
    ["每季度末月25日前", "periodic 2026-03-25 2026-06-25 2026-09-25 2026-12-25 every 1 quarter"],
    ["每季首月5日前", "periodic 2026-01-05 2026-04-05 2026-07-05 2026-10-05 every 1 quarter"],
    ["每季度第三个月", "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter"],
    ["每季度次月5日前", "periodic 2026-01-05 2026-04-05 2026-07-05 2026-10-05 every 1 quarter"],
    ["每季度15日前", "periodic 2026-03-15 2026-06-15 2026-09-15 2026-12-15 every 1 quarter"],
    [
      "每季度最后一个工作日",
      "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter",
    ],
    [
      "每季度第一周",
      "periodic 2026-01-02 2026-04-03 2026-07-03 2026-10-02 every 1 quarter ~ endOfWeek",
    ],
    [
      "每季度不少于1次",
      "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter ~ endOfPeriod",
    ],
    [
      "每季度2次",
      "periodic 8 days 2026-02-15 2026-03-31 … 2026-12-31 every 1 quarter ~ evenlySpaced",
    ],
    ["每季度结束后10日内", "periodic 2026-01-10 2026-04-10 2026-07-10 2026-10-10 every 1 quarter"],
    ["季后10日内", "periodic 2026-01-10 2026-04-10 2026-07-10 2026-10-10 every 1 quarter"],
    ["季后5个工作日内", "periodic 2026-01-07 2026-04-07 2026-07-07 2026-10-07 every 1 quarter"],
    ["按季", "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter ~ endOfPeriod"],
    [
      "按季度报送",
      "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter ~ endOfPeriod",
    ],
    [
      "一季一报",
      "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter ~ endOfPeriod",
    ],
    [
      "一季度一次",
      "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter ~ endOfPeriod",
    ],
    [
      "1次/季度",
      "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter ~ endOfPeriod",
    ],
    ["季报", "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter ~ endOfPeriod"],
    ["季度", "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter ~ endOfPeriod"],
    ["每半年", "periodic 2026-06-30 2026-12-31 every 1 half ~ endOfPeriod"],
    ["每半年一次", "periodic 2026-06-30 2026-12-31 every 1 half ~ endOfPeriod"],
    ["半年一次", "periodic 2026-06-30 2026-12-31 every 1 half ~ endOfPeriod"],
    ["每半年各一次", "periodic 2026-06-30 2026-12-31 every 1 half ~ endOfPeriod"],
    ["半年报", "periodic 2026-06-30 2026-12-31 every 1 half ~ endOfPeriod"],
    ["每年", "periodic 2026-12-31 every 1 year ~ endOfPeriod"],
    ["每年一次", "periodic 2026-12-31 every 1 year ~ endOfPeriod"],
    ["每年两次", "periodic 2026-06-30 2026-12-31 every 1 year ~ evenlySpaced"],
    ["每年至少2次", "periodic 2026-06-30 2026-12-31 every 1 year ~ evenlySpaced"],
    ["每年3次", "periodic 2026-04-30 2026-08-31 2026-12-31 every 1 year ~ evenlySpaced"],
    [
      "每年不少于4次",
      "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 year ~ evenlySpaced",
    ],
    ["一年两次", "periodic 2026-06-30 2026-12-31 every 1 year ~ evenlySpaced"],
    ["2次/年", "periodic 2026-06-30 2026-12-31 every 1 year ~ evenlySpaced"],
    ["每年年底", "periodic 2026-12-31 every 1 year"],
    ["每年6月、12月", "periodic 2026-06-30 2026-12-31 every 1 year ~ endOfMonth"],
    ["每年6月底和12月底", "periodic 2026-06-30 2026-12-31 every 1 year"],
    ["每年3月底前", "periodic 2026-03-31 every 1 year"],
    ["每年4月、10月各一次", "periodic 2026-04-30 2026-10-31 every 1 year ~ endOfMonth"],
    ["每年第四季度", "periodic 2026-12-31 every 1 year ~ endOfQuarter"],
    ["每3、6、9、12月底前", "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 year"],
    ["每两年一次", "periodic 2026-12-31 every 2 year ~ cycleYears, endOfPeriod"],
    ["每三年", "periodic 2026-12-31 every 3 year ~ cycleYears, endOfPeriod"],
    ["年度终了后30日内", "periodic 2026-01-30 every 1 year"],
    ["年报", "periodic 2026-12-31 every 1 year ~ endOfPeriod"],
    [
      "quarterly",
      "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter ~ endOfPeriod",
    ],
    [
      "every quarter",
      "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter ~ endOfPeriod",
    ],
    ["annually", "periodic 2026-12-31 every 1 year ~ endOfPeriod"],
    ["semi-annually", "periodic 2026-06-30 2026-12-31 every 1 half ~ endOfPeriod"],
    ["twice a year", "periodic 2026-06-30 2026-12-31 every 1 half ~ endOfPeriod"],
  ])("%s", (text, expected) => {
    expect(shownDeadline(text)).toBe(expected);
  });
});

describe("Weekdays and days that return; what returns nearly daily has only its last day", () => {
  test.each([
    ["每周", "periodic 52 days 2026-01-02 2026-01-09 … 2026-12-25 every 1 week ~ endOfWeek"],
    ["每周一次", "periodic 52 days 2026-01-02 2026-01-09 … 2026-12-25 every 1 week ~ endOfWeek"],
    ["每周五", "periodic 52 days 2026-01-02 2026-01-09 … 2026-12-25 every 1 week"],
    ["每周五前", "periodic 52 days 2026-01-02 2026-01-09 … 2026-12-25 every 1 week"],
    ["每周五17:00前", "periodic 52 days 2026-01-02 2026-01-09 … 2026-12-25 every 1 week"],
    ["每周一例会", "periodic 52 days 2026-01-05 2026-01-12 … 2026-12-28 every 1 week"],
    ["每周一、周四", "periodic 105 days 2026-01-01 2026-01-05 … 2026-12-31 every 1 week"],
    ["每周一三五", "periodic 156 days 2026-01-02 2026-01-05 … 2026-12-30 every 1 week"],
    ["每周二、四", "periodic 105 days 2026-01-01 2026-01-06 … 2026-12-31 every 1 week"],
    ["每个星期五", "periodic 52 days 2026-01-02 2026-01-09 … 2026-12-25 every 1 week"],
    ["每周2次", "periodic 52 days 2026-01-02 2026-01-09 … 2026-12-25 every 1 week ~ endOfWeek"],
    ["按周", "periodic 52 days 2026-01-02 2026-01-09 … 2026-12-25 every 1 week ~ endOfWeek"],
    ["一周一报", "periodic 52 days 2026-01-02 2026-01-09 … 2026-12-25 every 1 week ~ endOfWeek"],
    ["周报", "periodic 52 days 2026-01-02 2026-01-09 … 2026-12-25 every 1 week ~ endOfWeek"],
    ["周调度", "periodic 52 days 2026-01-02 2026-01-09 … 2026-12-25 every 1 week ~ endOfWeek"],
    [
      "每两周",
      "periodic 26 days 2026-01-09 2026-01-23 … 2026-12-25 every 2 week ~ cycleWeeks, endOfWeek",
    ],
    [
      "每双周",
      "periodic 26 days 2026-01-09 2026-01-23 … 2026-12-25 every 2 week ~ cycleWeeks, endOfWeek",
    ],
    [
      "双周一次",
      "periodic 26 days 2026-01-09 2026-01-23 … 2026-12-25 every 2 week ~ cycleWeeks, endOfWeek",
    ],
    [
      "隔周",
      "periodic 26 days 2026-01-09 2026-01-23 … 2026-12-25 every 2 week ~ cycleWeeks, endOfWeek",
    ],
    ["每周周五", "periodic 52 days 2026-01-02 2026-01-09 … 2026-12-25 every 1 week"],
    ["毎週金曜日", "periodic 52 days 2026-01-02 2026-01-09 … 2026-12-25 every 1 week"],
    ["Weekly", "periodic 52 days 2026-01-02 2026-01-09 … 2026-12-25 every 1 week ~ endOfWeek"],
    ["Every Wednesday", "periodic 52 days 2026-01-07 2026-01-14 … 2026-12-30 every 1 week"],
    ["Weekly on Fridays", "periodic 52 days 2026-01-02 2026-01-09 … 2026-12-25 every 1 week"],
    [
      "every two weeks",
      "periodic 26 days 2026-01-09 2026-01-23 … 2026-12-25 every 2 week ~ cycleWeeks, endOfWeek",
    ],
    ["每日", "periodic 2026-12-31 every 1 day ~ dailyLastDay"],
    ["每天", "periodic 2026-12-31 every 1 day ~ dailyLastDay"],
    ["每天督查", "periodic 2026-12-31 every 1 day ~ dailyLastDay"],
    ["每个工作日", "periodic 2026-12-31 every 1 day ~ dailyLastDay"],
    ["每3天", "periodic 2026-12-31 every 3 day ~ dailyLastDay"],
    ["每10天", "periodic 36 days 2026-01-10 2026-01-20 … 2026-12-26 every 10 day ~ cycleDays"],
    ["每15天", "periodic 24 days 2026-01-15 2026-01-30 … 2026-12-26 every 15 day ~ cycleDays"],
    ["日报", "periodic 2026-12-31 every 1 day ~ dailyLastDay"],
    ["一日一报", "periodic 2026-12-31 every 1 day ~ dailyLastDay"],
    ["daily", "periodic 2026-12-31 every 1 day ~ dailyLastDay"],
  ])("%s", (text, expected) => {
    expect(shownDeadline(text)).toBe(expected);
  });
});

describe("A longer period bounds what returns; a single day is its end", () => {
  test.each([
    [
      "年底前每月一次",
      "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month ~ endOfPeriod",
    ],
    [
      "3-12月每月25日前",
      "periodic 2026-03-01>10 days 2026-03-25 2026-04-25 … 2026-12-25 every 1 month ~ endOfMonth",
    ],
    [
      "3月起每月",
      "periodic 2026-03-01>10 days 2026-03-31 2026-04-30 … 2026-12-31 every 1 month ~ endOfPeriod",
    ],
    [
      "自2026年3月起每月报送",
      "periodic 2026-03-01>10 days 2026-03-31 2026-04-30 … 2026-12-31 every 1 month ~ endOfPeriod",
    ],
    [
      "2027年每季度末",
      "periodic 2027-03-31 2027-06-30 2027-09-30 2027-12-31 every 1 quarter ~ endOfYear",
    ],
    ["每季度末、年底前", "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter"],
    ["每季度末(6月、9月和12月底)", "periodic 2026-06-30 2026-09-30 2026-12-31 every 1 quarter"],
    [
      "每月调度一次，12月底前完成",
      "periodic 12 days 2026-01-31 2026-02-28 … 2026-12-31 every 1 month ~ endOfPeriod",
    ],
    [
      "按季度推进，年底前完成",
      "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter ~ endOfPeriod",
    ],
    ["上半年和年终分两次", "periodic 2026-06-30 2026-12-31 ~ endOfHalf"],
    [
      "全年各季度",
      "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter ~ endOfPeriod",
    ],
  ])("%s", (text, expected) => {
    expect(shownDeadline(text)).toBe(expected);
  });
});
