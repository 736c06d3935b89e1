import { dayIn, monthTailDays, MONTH_TAIL, type MonthDays } from "../monthTail";
import { endOfMonth } from "../periods";
import { endOfPeriod, evenlySpaced, periodicPoint, repeatedYear, TIMES } from "../recurring";
import type { DeadlineFormat, TimePoint } from "../timePoint";

/** assumption: more often than this within a quarter is no plan of days. */
const MOST_TIMES = 12;

/** 每季度末, 每季度首月10日前, 每季度第1个月的20日前, 每季度次月5日前, 每季, 按季度, 每季度两次. */
export const everyQuarter: DeadlineFormat = {
  id: "everyQuarter",
  pattern: new RegExp(
    `(?:每1?个?|按|逐|各|分)季度?(?:的)?(?:(?:第(?<nth>[1-3])个月|(?<first>首月)|(?<last>末月|[末底]?的?最后1个月|[末底](?=\\d{1,2}[日号](?!内)))|(?<after>(?:结束后)?的?(?:次|下1?个?)月|结束后(?=\\d))|(?=\\d{1,2}[日号])|(?<begin>(?=第\\d{1,2}个?(?:周|工作|星期)|前\\d))|(?=最后1?个?(?:周|工作|星期)))${MONTH_TAIL}|(?<early>初)|(?<end>月?[末底]|最后1[天日]))?(?:以|之)?前?${TIMES}|quarterly|(?:every|each|per) quarter`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const year = repeatedYear(scan);
    const times = Number(groups?.times ?? 1);
    if (times > 1 && times <= MOST_TIMES) return evenlySpaced(year, "quarter", times);
    // 次月 after the quarter is the first month of the next one: the last of the year before is due first.
    const isFirst = (groups?.first ?? groups?.begin ?? groups?.after) !== undefined;
    const month = isFirst ? 1 : Number(groups?.nth ?? 3);
    const months = [0, 3, 6, 9].map((before) => before + month);
    const named = months.map((each) => monthTailDays(groups ?? {}, year, each, scan.context));
    if (named.some((days) => days !== undefined)) return namedDays(named);
    if (groups?.early) {
      const day = scan.context.conventions.earlyMonthDay;
      const due = [1, 4, 7, 10].map((each) => dayIn(year, each, day));
      return periodicPoint("quarter", 1, due, {
        assumed: [{ id: "startOfMonth", params: { day } }],
      });
    }
    const isExact = groups?.end ?? groups?.first ?? groups?.nth ?? groups?.last ?? groups?.after;
    const ends = months.map((each) => endOfMonth(year, each));
    return isExact
      ? periodicPoint("quarter", 1, ends)
      : periodicPoint("quarter", 1, ends, { assumed: [endOfPeriod("quarter")], isBare: true });
  },
};

function namedDays(named: readonly (MonthDays | undefined)[]): TimePoint {
  return periodicPoint(
    "quarter",
    1,
    named.flatMap((days) => days?.due ?? []),
    { assumed: (named[0]?.assumed ?? []).filter(({ id }) => id !== "weekOfMonth") }
  );
}
