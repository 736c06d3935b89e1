import { daySerial, daysInMonth, type DaySerial } from "../../calendar/daySerial";
import { weekday } from "../../calendar/workingDays";
import type { Assumption, Recurrence } from "../deadlineReading";
import { endOfMonth } from "../periods";
import type { DeadlineFormat, TimePoint } from "../timePoint";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function periodic(
  unit: Recurrence["unit"],
  count: number,
  due: readonly DaySerial[],
  assumed: readonly Assumption[] = []
): TimePoint {
  return { kind: "periodic", every: { unit, count }, due, isBare: assumed.length > 0, assumed };
}

const endOfPeriod = (unit: string): Assumption => ({ id: "endOfPeriod", params: { unit } });

/** A day of a month; 31日 in a shorter month is its last day. */
const dayIn = (year: number, month: number, day: number): DaySerial =>
  daySerial(year, month, Math.min(day, daysInMonth(year, month)));

/** 每月28日前, 每月底, 每月上旬, 每月, 按月, 逐月, 每两个月. */
export const everyMonth: DeadlineFormat = {
  id: "everyMonth",
  pattern:
    /(?:每(?<count>\d{1,2})?个?|按|逐|各)月份?(?:的)?(?:(?<day>\d{1,2})[日号]|(?<part>[上中下]旬|月?[底末初]))?(?:以?前)?|monthly|every month/y,
  read: ({ groups }, { context: { year, conventions } }) => {
    const count = Number(groups?.count ?? 1);
    const months = MONTHS.filter((month) => month % count === 0);
    const ends = months.map((month) => endOfMonth(year, month));
    const on = (day: number): readonly DaySerial[] =>
      months.map((month) => dayIn(year, month, day));
    if (groups?.day) return periodic("month", count, on(Number(groups.day)));
    switch (groups?.part?.charAt(0)) {
      case "上":
        return periodic("month", count, on(conventions.firstTenDay));
      case "中":
        return periodic("month", count, on(conventions.middleTenDay));
      case "初":
        return periodic("month", count, on(conventions.earlyMonthDay));
      case undefined:
        return periodic("month", count, ends, [endOfPeriod("month")]);
      default:
        return periodic("month", count, ends);
    }
  },
};

/** 每季度末, 每季度首月10日前, 每个季度第1个月的20日前, 每季, 按季度. */
export const everyQuarter: DeadlineFormat = {
  id: "everyQuarter",
  pattern:
    /(?:每1?个?|按|逐|各)季度?(?:的)?(?:(?:第(?<nth>[1-3])个月|(?<first>首月)|(?<last>末月))的?(?:(?<day>\d{1,2})[日号])?|(?<end>[末底]|最后1天))?(?:以?前)?|quarterly|every quarter/y,
  read: ({ groups }, { context: { year } }) => {
    const month = groups?.first ? 1 : Number(groups?.nth ?? 3);
    const months = [0, 3, 6, 9].map((before) => before + month);
    if (groups?.day) {
      return periodic(
        "quarter",
        1,
        months.map((each) => dayIn(year, each, Number(groups.day)))
      );
    }
    const isExact = groups?.end ?? groups?.first ?? groups?.nth ?? groups?.last;
    return periodic(
      "quarter",
      1,
      months.map((each) => endOfMonth(year, each)),
      isExact ? [] : [endOfPeriod("quarter")]
    );
  },
};

/** 每半年, 每年, 每年度, annually: the days that follow say when, else the ends of the periods. */
export const everyYear: DeadlineFormat = {
  id: "everyYear",
  pattern:
    /(?:每1?个?|按)(?<half>半年)[末底]?|(?:每1?|逐)年度?(?<end>年?[末底])?|annually|yearly|every year/y,
  read: ({ groups }, { context: { year } }) => {
    if (groups?.half) {
      const due = [endOfMonth(year, 6), endOfMonth(year, 12)];
      return periodic("half", 1, due, [endOfPeriod("half")]);
    }
    const assumed = groups?.end ? [] : [endOfPeriod("year")];
    return periodic("year", 1, [daySerial(year, 12, 31)], assumed);
  },
};

const WEEKDAYS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  日: 7,
  天: 7,
  末: 7,
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};
/** assumption: a week without a day ends on Friday. */
const END_OF_WEEK = 5;

/** All days of a year that fall on a weekday, 1 = Monday. */
function weekdaysOf(year: number, wanted: number): readonly DaySerial[] {
  const first = daySerial(year, 1, 1);
  const days: DaySerial[] = [];
  const offset = (wanted - weekday(first) + 7) % 7;
  for (let day = first + offset; day <= daySerial(year, 12, 31); day += 7) days.push(day);
  return days;
}

/** 每周五前, 每周, 每个星期, 按周, Every Wednesday. */
export const everyWeek: DeadlineFormat = {
  id: "everyWeek",
  pattern:
    /(?:每1?个?|按|逐)(?:周|星期|礼拜)(?<day>[一二三四五六日天末](?!次|期))?(?:以?前)?|every (?<english>mon|tue|wed|thu|fri|sat|sun)[a-z]*|weekly|every week/y,
  read: ({ groups }, { context: { year } }) => {
    const named = WEEKDAYS[groups?.day ?? groups?.english ?? ""];
    const assumed: readonly Assumption[] =
      named === undefined ? [{ id: "endOfWeek", params: { weekday: END_OF_WEEK } }] : [];
    return periodic("week", 1, weekdaysOf(year, named ?? END_OF_WEEK), assumed);
  },
};

/** 每天, 每日, daily. */
export const everyDay: DeadlineFormat = {
  id: "everyDay",
  pattern: /每1?(?:天|日)|逐日|daily|every day/y,
  read: (_match, { context: { year } }) => {
    const first = daySerial(year, 1, 1);
    const length = daySerial(year, 12, 31) - first + 1;
    return periodic(
      "day",
      1,
      Array.from({ length }, (_, index) => first + index)
    );
  },
};
