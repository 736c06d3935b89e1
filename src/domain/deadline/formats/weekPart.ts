import { daySerial, plainDate } from "../../calendar/daySerial";
import { opensClause } from "../clauses";
import { endOfMonth, duePoint } from "../periods";
import { monthOrderDays, MONTH_ORDER } from "../monthTail";
import type { DeadlineFormat } from "../timePoint";
import { mondayOfWeek, stretch, weekdayOrEnd } from "../weeks";
import { OPTIONAL_YEAR, writtenYear } from "../writtenYear";

const WEEKDAY = "(?:的?(?:周|星期|礼拜)(?<day>[一二三四五六日天末]))?";

/** 2026年第20周, 第3周周五前, W20, 2026-W20, week 20: the week's Friday, weeks by GB/T 7408 (ISO 8601). */
export const weekOfYear: DeadlineFormat = {
  id: "weekOfYear",
  pattern: new RegExp(
    `${OPTIONAL_YEAR}(?:第(?<week>\\d{1,2})个?(?:周|星期|礼拜)|(?<=年)(?<bare>\\d{1,2})周(?!岁|年)|[ -]?(?:(?<![a-z])w|(?:wk|week|cw) ?)(?<short>\\d{1,2})(?!\\d))${WEEKDAY}`,
    "y"
  ),
  read: ({ groups, index }, scan) => {
    // 开学第一周 is no week of the year.
    if (!groups?.year && !opensClause(scan.text.slice(0, index))) return undefined;
    const week = Number(groups?.week ?? groups?.bare ?? groups?.short);
    const { previous } = scan;
    if (!groups?.year && previous?.isWeekOfMonth) {
      const order = { nthWeek: String(week), weekDay: groups?.day };
      const days = monthOrderDays(order, previous.year, previous.month, scan.context);
      const due = days?.due[0];
      if (!days || due === undefined) return undefined;
      const written = { year: previous.year, isOwn: previous.hasOwnYear, assumed: [] };
      return duePoint(written, days.first, due, { assumed: days.assumed, isWeekOfMonth: true });
    }
    const written = writtenYear(groups?.year, scan);
    const monday = mondayOfWeek(written.year, week);
    if (monday === undefined) return undefined;
    const { day, assumed } = weekdayOrEnd(groups?.day);
    const named = { id: "weekOfYear" as const, params: { week, ...stretch(monday, monday + 6) } };
    return duePoint(written, monday, monday + day - 1, { assumed: [named, ...assumed] });
  },
};

/** 3月第二周, 5月的第一个工作日, 6月最后一个周五, 12月最后一天. */
export const monthOrder: DeadlineFormat = {
  id: "monthOrder",
  pattern: new RegExp(`${OPTIONAL_YEAR}(?<!\\d)(?<month>\\d{1,2})月份?的?,?${MONTH_ORDER}`, "y"),
  read: ({ groups }, scan) => {
    const month = Number(groups?.month);
    if (month < 1 || month > 12) return undefined;
    const written = writtenYear(groups?.year, scan);
    const days = monthOrderDays(groups ?? {}, written.year, month, scan.context);
    const due = days?.due[0];
    // 2月第5周: the month has no such week, and must not be read without it.
    if (!days || due === undefined)
      return { kind: "problem", problem: { id: "noDate", params: {} } };
    const isWeek = groups?.nthWeek !== undefined || groups?.lastWeek !== undefined;
    return duePoint(written, days.first, due, {
      assumed: days.assumed,
      ...(isWeek && { isWeekOfMonth: true as const }),
    });
  },
};

/** The last day or working day of a year: 年底最后一个工作日, 2026年最后一天. */
export const yearOrder: DeadlineFormat = {
  id: "yearOrder",
  pattern: new RegExp(
    `${OPTIONAL_YEAR}(?:年[底末])?(?<=年|底|末|度)的?最后1个?(?<unit>工作日|天|月)`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const written = writtenYear(groups?.year, scan);
    const end = daySerial(written.year, 12, 31);
    const isWorking = groups?.unit === "工作日";
    const due = isWorking ? scan.context.addWorkingDays(end + 1, -1) : end;
    const start = groups?.unit === "月" ? endOfMonth(plainDate(end).year, 11) + 1 : due;
    return duePoint(written, start, due);
  },
};
