import fc from "fast-check";
import { daySerial, isoDate, plainDate } from "../../../src/domain/calendar/daySerial";
import { addWorkingDays, WEEKENDS_ONLY } from "../../../src/domain/calendar/workingDays";
import {
  DEFAULT_CONVENTIONS,
  type DeadlineContext,
} from "../../../src/domain/deadline/deadlineContext";
import { parseDeadline } from "../../../src/domain/deadline/parseDeadline";
import type { CellValue } from "../../../src/domain/model/cellValue";

const CONTEXT: DeadlineContext = {
  year: 2026,
  conventions: DEFAULT_CONVENTIONS,
  addWorkingDays: (from, count) => addWorkingDays(from, count, WEEKENDS_ONLY),
};

/** A reading on one line: `dated 2026-03-01>2026-06-30 then standing`. */
function shown(value: CellValue, context: DeadlineContext = CONTEXT): string {
  const { kind, due, start, every, until, then, problem } = parseDeadline(value, context);
  const span = `${start === undefined ? "" : `${isoDate(start)}>`}${due.map(isoDate).join(" ")}`;
  return [
    kind,
    span,
    every && `every ${every.count} ${every.unit}`,
    until && `until ${isoDate(until)}`,
    then && `then ${then}`,
    problem && `${problem.id}${problem.nearest ? ` ${isoDate(problem.nearest)}` : ""}`,
  ]
    .filter(Boolean)
    .join(" ");
}

describe("dates", () => {
  test.each([
    ["2021年2月3日前", "dated 2021-02-03"],
    ["2021.10.20", "dated 2021-10-20"],
    ["2024/6/30", "dated 2024-06-30"],
    ["2024-06-30", "dated 2024-06-30"],
    ["20240630", "dated 2024-06-30"],
    ["2024.6", "dated 2024-06-30"],
    ["24年6月", "dated 2024-06-30"],
    ["6月30日前", "dated 2026-06-30"],
    ["６月３０日", "dated 2026-06-30"],
    ["十二月三十一日前", "dated 2026-12-31"],
    ["二〇二四年六月底", "dated 2024-06-30"],
    ["2024年2月29日", "dated 2024-02-29"],
    ["次年1月31日前", "dated 2027-01-31"],
    ["6月15日18:00前", "dated 2026-06-15"],
    ["30 June 2024", "dated 2024-06-30"],
    ["9-Nov-07", "dated 2007-11-09"],
    ["June 30, 2024", "dated 2024-06-30"],
  ])("%s is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("months, ten-day periods, quarters, halves, years", () => {
  test.each([
    ["3月", "dated 2026-03-31"],
    ["4月底前", "dated 2026-04-30"],
    ["2月底", "dated 2026-02-28"],
    ["4月初", "dated 2026-04-05"],
    ["8月上旬", "dated 2026-08-10"],
    ["8月中旬", "dated 2026-08-20"],
    ["4月下旬", "dated 2026-04-30"],
    ["三季度", "dated 2026-09-30"],
    ["第四季度（11月份）", "dated 2026-11-30"],
    ["2024Q3", "dated 2024-09-30"],
    ["上半年", "dated 2026-06-30"],
    ["下半年", "dated 2026-12-31"],
    ["年内", "dated 2026-12-31"],
    ["2022年年底前", "dated 2022-12-31"],
    ["到2027年", "dated 2027-12-31"],
    ["次年第一季度", "dated 2027-03-31"],
  ])("%s is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("ranges and several days", () => {
  test.each([
    ["3-4月", "dated 2026-03-01>2026-04-30"],
    ["3月——12月，", "dated 2026-03-01>2026-12-31"],
    ["12-1月", "dated 2026-12-01>2027-01-31"],
    ["2018—2020年", "dated 2018-01-01>2020-12-31"],
    ["4月20日至30日", "dated 2026-04-20>2026-04-30"],
    ["2月下旬—3月上旬", "dated 2026-02-21>2026-03-10"],
    ["4月~6月/9月~11月", "dated 2026-04-01>2026-06-30 2026-11-30"],
    ["5月/10月", "dated 2026-05-31 2026-10-31"],
    ["3、6、9月底", "dated 2026-03-31 2026-06-30 2026-09-30"],
    ["2023年3月底前启动，12月底前完成", "dated 2023-03-31 2023-12-31"],
    ["即日起至6月30日", "dated 2026-06-30"],
  ])("%s is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("what repeats, goes on or is at once", () => {
  test.each([
    ["每季度末", "periodic 2026-03-31 2026-06-30 2026-09-30 2026-12-31 every 1 quarter"],
    ["每季度首月10日前", "periodic 2026-01-10 2026-04-10 2026-07-10 2026-10-10 every 1 quarter"],
    ["每半年", "periodic 2026-06-30 2026-12-31 every 1 half"],
    ["每年6月底前", "periodic 2026-06-30 every 1 year"],
    ["每四个月", "periodic 2026-04-30 2026-08-31 2026-12-31 every 4 month"],
    ["上半年和年终分两次", "periodic 2026-06-30 2026-12-31"],
    ["长期坚持", "standing"],
    ["年内持续推进", "standing until 2026-12-31"],
    ["2024年底前，并长期坚持", "dated 2024-12-31 then standing"],
    ["立行立改", "immediate"],
    ["立行立改，长期坚持", "immediate then standing"],
  ])("%s is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test("每月28日前 has twelve days, 每月31日 the last of each month", () => {
    const days = (text: string): readonly string[] => parseDeadline(text, CONTEXT).due.map(isoDate);
    expect(days("每月28日前")).toHaveLength(12);
    expect(days("每月31日").slice(0, 3)).toEqual(["2026-01-31", "2026-02-28", "2026-03-31"]);
  });

  test("每周五 has all Fridays of the year", () => {
    const { due } = parseDeadline("每周五前", CONTEXT);
    expect(due).toHaveLength(52);
    expect(isoDate(due[0] ?? 0)).toBe("2026-01-02");
  });
});

describe("what cannot be told", () => {
  test.each([
    ["", "unclear missing"],
    ["9月31日", "unclear impossibleDate 2026-09-30"],
    ["2月29日", "unclear impossibleDate 2026-02-28"],
    ["按期完成", "unclear vague"],
    ["不定期", "unclear vague"],
    ["30个工作日内", "unclear needsAnchor"],
    ["会后7日内", "unclear needsAnchor"],
    ["24日", "unclear monthMissing"],
    ["到2022年或更长时间", "unclear openEnded 2022-12-31"],
    ["6.30", "unclear looksLikeDate 2026-06-30"],
    [20240630, "unclear looksLikeDate 2024-06-30"],
    [2024.6, "unclear looksLikeDate 2024-06-30"],
    [12, "unclear noDate"],
    [true, "unclear noDate"],
    ["配合县教育局", "unclear noDate"],
  ])("%s is %s", (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  test("a serial is its day without the time", () => {
    expect(shown(daySerial(2026, 3, 1) + 0.75)).toBe("dated 2026-03-01");
  });
});

describe("with the row's own dates", () => {
  const received: DeadlineContext = { ...CONTEXT, receivedSerial: daySerial(2026, 6, 22) };
  const started: DeadlineContext = { ...CONTEXT, startSerial: daySerial(2026, 6, 22) };

  test.each([
    ["收到之日起10个工作日", received, "dated 2026-07-06"],
    ["7日内", received, "dated 2026-06-29"],
    ["三个月内", received, "dated 2026-09-22"],
    ["立项后3个月内", started, "dated 2026-09-22"],
    ["收到之日起10个工作日", started, "unclear needsAnchor"],
    ["立行立改", started, "immediate 2026-07-01"],
  ])("%s", (text, context, expected) => {
    expect(shown(text, context)).toBe(expected);
  });
});

describe("conventions", () => {
  test("X月前 follows the setting, and is an assumption", () => {
    const before: DeadlineContext = {
      ...CONTEXT,
      conventions: { ...DEFAULT_CONVENTIONS, beforeMonth: "endOfMonthBefore" },
    };
    expect(shown("6月前")).toBe("dated 2026-06-30");
    expect(shown("6月前", before)).toBe("dated 2026-05-31");
    expect(shown("1月前", before)).toBe("dated 2025-12-31");
    expect(parseDeadline("6月前", before).assumed).toContainEqual({
      id: "beforePeriod",
      params: { reading: "endOfMonthBefore" },
    });
  });

  test("what was written and what was assumed stay apart", () => {
    const reading = parseDeadline(" 8月中旬 ", CONTEXT);
    expect(reading.written).toBe("8月中旬");
    expect(reading.assumed).toEqual([
      { id: "yearFromLedger", params: { year: 2026 } },
      { id: "tenDayPeriod", params: { day: 20 } },
    ]);
    expect(parseDeadline("2024年6月30日", CONTEXT).assumed).toEqual([]);
  });
});

describe("properties", () => {
  test("no string makes it throw; due days ascend", () => {
    const fragment = fc.constantFrom(
      "年",
      "月",
      "日",
      "底",
      "前",
      "每",
      "季度",
      "12",
      "3",
      "2024",
      "-",
      "至",
      "旬",
      "上",
      "长期",
      "（",
      "）",
      "、",
      "半",
      "周五",
      "工作日",
      "内"
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(""))
    );
    fc.assert(
      fc.property(text, (written) => {
        const { due, kind, problem } = parseDeadline(written, CONTEXT);
        expect([...due].sort((left, right) => left - right)).toEqual(due);
        expect(new Set(due).size).toBe(due.length);
        if (kind === "unclear") expect(problem).toBeDefined();
        if (kind === "dated") expect(due.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 }
    );
  });

  test("every real day is read back from each way of writing it", () => {
    const someDay = fc.integer({ min: daySerial(2000, 1, 1), max: daySerial(2099, 12, 31) });
    const ways = fc.constantFrom(
      (y: number, m: number, d: number) => `${y}年${m}月${d}日前`,
      (y: number, m: number, d: number) => `${y}.${m}.${d}`,
      (y: number, m: number, d: number) =>
        `于${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}完成`,
      (y: number, m: number, d: number) =>
        `${y}${String(m).padStart(2, "0")}${String(d).padStart(2, "0")}`
    );
    fc.assert(
      fc.property(someDay, ways, (serial, write) => {
        const { year, month, day } = plainDate(serial);
        expect(parseDeadline(write(year, month, day), CONTEXT).due).toEqual([serial]);
      })
    );
  });
});
