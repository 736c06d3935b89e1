import { daySerial, daysInMonth, type DaySerial } from "../calendar/daySerial";
import { weekday } from "../calendar/workingDays";
import type { DeadlineContext } from "./deadlineContext";
import type { Assumption } from "./deadlineReading";
import { endOfMonth } from "./periods";
import { stretch, weekdayNamed, weekdayOrEnd, weekOfMonth } from "./weeks";

/** assumption: the first half of a month ends on its 15th day. */
const HALF_MONTH = 15;

const DAY_LIST =
  "\\d{1,2}[日号]?(?:(?:[、,和及/]|-|~|至|到)\\d{1,2}[日号]?)*[日号](?!内|之内|以内)";
const LAST = "(?:最后|最末|倒数第)";

/** Source of a pattern for days by their order in a month, with groups that begin with `nth` and `last`. */
export const MONTH_ORDER =
  `(?:第(?<nthWorking>\\d{1,2})个?工作[日天]|前(?<firstWorking>\\d{1,2})个?工作[日天]|${LAST}(?<lastWorking>\\d{1,2})个?工作[日天]` +
  `|(?:第(?<nthWeekday>[1-5])|(?<lastWeekday>${LAST}1))个(?:周|星期|礼拜)(?<weekdayOf>[一二三四五六日天])` +
  `|(?:第(?<nthWeek>[1-6])|(?<lastWeek>${LAST}1))个?(?:周|星期|礼拜)的?(?:(?:周|星期|礼拜)?(?<weekDay>[一二三四五六日天末])(?!次))?` +
  `|(?<lastDay>${LAST}1[天日]))`;

/** Source of a pattern for what may follow a month of which the number is not written: 底, 5日、20日, 中旬. */
export const MONTH_TAIL = `(?:的|份)?(?:(?<part>(?:[上中下][、,和及]?){1,3}旬|[上下前后]半月|(?:\\d{1,2}[日号]?(?:至|到|-|~))?月?[底末]|初|中(?!期|心|央))|(?<days>${DAY_LIST})|${MONTH_ORDER})?`;

/** Days of one month: `first` is where their stretch begins. */
export interface MonthDays {
  readonly first: DaySerial;
  readonly due: readonly DaySerial[];
  readonly assumed: readonly Assumption[];
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A day of a month; 31日 in a shorter month is its last day. */
export function dayIn(year: number, month: number, day: number): DaySerial {
  return daySerial(year, month, Math.min(day, daysInMonth(year, month)));
}

/** 上旬, 中旬, 月初 and 月中 end on the days that the settings name; 中下旬 ends with its later part. */
export function monthPartDays(
  part: string,
  year: number,
  month: number,
  { conventions }: Pick<DeadlineContext, "conventions">
): MonthDays {
  const first = daySerial(year, month, 1);
  const end = endOfMonth(year, month);
  if (part === "初") {
    const day = conventions.earlyMonthDay;
    return {
      first,
      due: [dayIn(year, month, day)],
      assumed: [{ id: "startOfMonth", params: { day } }],
    };
  }
  if (/[上前]半月/.test(part)) {
    const day = HALF_MONTH;
    return { first, due: [first + day - 1], assumed: [{ id: "halfMonth", params: { day } }] };
  }
  if (/半月/.test(part)) return { first: first + HALF_MONTH, due: [end], assumed: [] };
  if (part.includes("下")) {
    return { first: first + (/[上中]/.test(part) ? 10 : 20), due: [end], assumed: [] };
  }
  if (/[上中]/.test(part)) {
    const isMiddle = part.includes("中");
    const day = isMiddle ? conventions.middleTenDay : conventions.firstTenDay;
    const begin = isMiddle && !part.includes("上") ? first + 10 : first;
    return {
      first: begin,
      due: [dayIn(year, month, day)],
      assumed: [{ id: "tenDayPeriod", params: { day } }],
    };
  }
  return { first, due: [end], assumed: [] };
}

/** The days that a match of `MONTH_ORDER` names in a month; undefined where it names none there. */
export function monthOrderDays(
  groups: Groups,
  year: number,
  month: number,
  { addWorkingDays }: Pick<DeadlineContext, "addWorkingDays">
): MonthDays | undefined {
  const first = daySerial(year, month, 1);
  const end = endOfMonth(year, month);
  const exact = (day: DaySerial): MonthDays | undefined =>
    day < first || day > end ? undefined : { first, due: [day], assumed: [] };
  if (groups.lastDay) return exact(end);
  if (groups.lastWorking) return exact(addWorkingDays(end + 1, -Number(groups.lastWorking)));
  const working = groups.nthWorking ?? groups.firstWorking;
  if (working) return exact(addWorkingDays(first - 1, Number(working)));
  const wanted = weekdayNamed(groups.weekdayOf);
  if (wanted !== undefined) {
    return groups.lastWeekday
      ? exact(end - ((weekday(end) - wanted + 7) % 7))
      : exact(first + ((wanted - weekday(first) + 7) % 7) + (Number(groups.nthWeekday) - 1) * 7);
  }
  if (!groups.nthWeek && !groups.lastWeek) return undefined;
  return weekDays(groups, year, month);
}

function weekDays(groups: Groups, year: number, month: number): MonthDays | undefined {
  const span = weekOfMonth(year, month, Number(groups.nthWeek ?? 0));
  if (!span) return undefined;
  const { day, assumed } = weekdayOrEnd(groups.weekDay);
  const due = Math.min(Math.max(span.monday + day - 1, span.first), span.last);
  return {
    first: span.first,
    due: [due],
    assumed: [{ id: "weekOfMonth", params: stretch(span.first, span.last) }, ...assumed],
  };
}

/** The days that a match of `MONTH_TAIL` names in a month; undefined where nothing follows the month. */
export function monthTailDays(
  groups: Groups,
  year: number,
  month: number,
  context: DeadlineContext
): MonthDays | undefined {
  if (groups.days) {
    // Of 1-5日 only the last day is due.
    const days = (groups.days.match(/\d+(?![\d日号]*[-~至到])/g) ?? [])
      .map(Number)
      .filter((day) => day >= 1 && day <= 31);
    const due = days.map((day) => dayIn(year, month, day));
    return { first: daySerial(year, month, 1), due, assumed: [] };
  }
  if (groups.part) return monthPartDays(groups.part, year, month, context);
  return monthOrderDays(groups, year, month, context);
}
