import { monthTailDays, MONTH_TAIL } from "../monthTail";
import { endOfMonth } from "../periods";
import {
  endOfPeriod,
  evenlySpaced,
  MONTHS,
  periodicPoint,
  repeatedYear,
  TIMES,
} from "../recurring";
import type { DeadlineFormat, FormatScan, TimePoint } from "../timePoint";

/** assumption: more often than this within a month is no plan of days. */
const MOST_TIMES = 4;

interface Cycle {
  readonly count: number;
  readonly months: readonly number[];
  /** 双月 says which months, 每两个月 does not. */
  readonly isStated: boolean;
}

function cycleOf(groups: Readonly<Record<string, string | undefined>>): Cycle {
  if (groups.odd) {
    return { count: 2, months: MONTHS.filter((month) => month % 2 === 1), isStated: true };
  }
  if (groups.even) {
    return { count: 2, months: MONTHS.filter((month) => month % 2 === 0), isStated: true };
  }
  const count = groups.alternate ? 2 : Math.max(1, Number(groups.count ?? 1));
  return { count, months: MONTHS.filter((month) => month % count === 0), isStated: count === 1 };
}

function monthly(
  groups: Readonly<Record<string, string | undefined>>,
  scan: FormatScan
): TimePoint | undefined {
  const year = repeatedYear(scan);
  const { count, months, isStated } = cycleOf(groups);
  if (months.length === 0) return undefined;
  const cycle = isStated
    ? []
    : [{ id: "cycleMonths" as const, params: { months: months.join("、") } }];
  const times = Number(groups.times ?? 1);
  if (count === 1 && times > 1 && times <= MOST_TIMES) return evenlySpaced(year, "month", times);
  const named = months.map((month) => monthTailDays(groups, year, month, scan.context));
  if (named.every((days) => days === undefined)) {
    const ends = months.map((month) => endOfMonth(year, month));
    const assumed = [...cycle, endOfPeriod("month")];
    return periodicPoint("month", count, ends, { assumed, isBare: true });
  }
  const due = named.flatMap((days) => days?.due ?? []);
  // The stretch of a week differs from month to month: it is no sentence for all of them.
  const assumed = (named[0]?.assumed ?? []).filter(({ id }) => id !== "weekOfMonth");
  return periodicPoint("month", count, due, { assumed: [...cycle, ...assumed] });
}

/** 每月28日前, 每月5日、20日, 每月第一个工作日, 按月, 每两个月, 隔月, 双月, 每月两次. */
export const everyMonth: DeadlineFormat = {
  id: "everyMonth",
  pattern: new RegExp(
    `(?:(?:每|按|逐|各|隔)?逢?(?<![订清账名])(?:(?<odd>单)|(?<even>双))月(?!刊)|每(?<count>\\d{1,2})?个?月份?(?:(?:结束|终了)?后?的?(?:次|下1?个?)月)?|(?<alternate>每?隔1?个?月)|(?:按|逐|各|分)月份?)${MONTH_TAIL}(?:以|之)?前?${TIMES}` +
      `|monthly|(?:every|each|per) month|bi-?monthly|every (?:two|2|other) months`,
    "y"
  ),
  read: (match, scan) => {
    const groups = match.groups ?? {};
    return /^(?:bi|every (?:two|2|other))/.test(match[0])
      ? monthly({ ...groups, count: "2" }, scan)
      : monthly(groups, scan);
  },
};

/** 每半月, 每半个月, 半月报: the 15th and the last day. */
export const everyHalfMonth: DeadlineFormat = {
  id: "everyHalfMonth",
  pattern: /(?:每|按|逐)半个?月(?:1次)?|半月(?=报|调度|通报|例会)/y,
  read: (_match, scan) => evenlySpaced(repeatedYear(scan), "month", 2),
};

/** 每旬, 按旬, 旬报: the days that the settings name for 上旬 and 中旬, and the last. */
export const everyTenDays: DeadlineFormat = {
  id: "everyTenDays",
  pattern: /(?:每1?个?|按|逐)旬[末底]?前?|(?<![上中下])旬(?=报|调度|通报)/y,
  read: (_match, scan) => {
    const year = repeatedYear(scan);
    const { firstTenDay, middleTenDay } = scan.context.conventions;
    const due = MONTHS.flatMap((month) => {
      const end = endOfMonth(year, month);
      const before = endOfMonth(year, month - 1);
      return [before + firstTenDay, before + middleTenDay, end];
    });
    return periodicPoint("tenDays", 1, due, { assumed: [endOfPeriod("tenDays")], isBare: true });
  },
};
