import { daySerial } from "../../calendar/daySerial";
import { opensClause } from "../clauses";
import { endOfMonth } from "../periods";
import { endOfPeriod, lastDayOnly, MONTHS, periodicPoint, repeatedYear } from "../recurring";
import type { DeadlineFormat, FormatScan, TimePoint } from "../timePoint";
import { END_OF_WEEK, weekdaysOf } from "../weeks";

function repetition(unit: string, scan: FormatScan): TimePoint {
  const year = repeatedYear(scan);
  switch (unit.replace(/度$/, "")) {
    case "日":
      return lastDayOnly(year, { unit: "day", count: 1 });
    case "周":
      return periodicPoint("week", 1, weekdaysOf(year, END_OF_WEEK), {
        assumed: [{ id: "endOfWeek", params: { weekday: END_OF_WEEK } }],
        isBare: true,
      });
    case "月": {
      const due = MONTHS.map((month) => endOfMonth(year, month));
      return periodicPoint("month", 1, due, { assumed: [endOfPeriod("month")], isBare: true });
    }
    case "季": {
      const due = [3, 6, 9, 12].map((month) => endOfMonth(year, month));
      return periodicPoint("quarter", 1, due, { assumed: [endOfPeriod("quarter")], isBare: true });
    }
    case "半年": {
      const due = [6, 12].map((month) => endOfMonth(year, month));
      return periodicPoint("half", 1, due, { assumed: [endOfPeriod("half")], isBare: true });
    }
    default:
      return periodicPoint("year", 1, [daySerial(year, 12, 31)], {
        assumed: [endOfPeriod("year")],
        isBare: true,
      });
  }
}

/** 坚持周例会制度, 实行月调度: what leads to a repetition that is a rule. */
const LEADS = /(?:坚持|实行|建立|执行|落实|实施|推行|严格|健全|完善|以)$/;

/** 月报, 季报, 周调度, 日清; 月度 and 季度 by themselves: what is named by its period repeats. */
export const reportWord: DeadlineFormat = {
  id: "reportWord",
  pattern:
    /(?<unit>半年|[日周月季年])(?:报(?!到|名|道|复|批|警|考|废|销)|调度|通报|例会|小结|点评|清(?=[月,;。)]|完成|$)|结(?=$|[,;。)]))|(?<period>月度|季度|半年度)(?=$|[,;。)]|完成|1次|报|考核|检查|调度|通报|小结|总结|评)/y,
  read: ({ groups, index }, scan) => {
    const before = scan.text.slice(0, index);
    return (opensClause(before) || LEADS.test(before)) && !/[前后]$/.test(before)
      ? repetition(groups?.period ?? groups?.unit ?? "", scan)
      : undefined;
  },
};
