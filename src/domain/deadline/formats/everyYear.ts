import { daySerial } from "../../calendar/daySerial";
import { endOfMonth } from "../periods";
import { endOfPeriod, evenlySpaced, periodicPoint, repeatedYear, TIMES } from "../recurring";
import type { DeadlineFormat } from "../timePoint";

/** assumption: more often than monthly within a year is no plan of days. */
const MOST_TIMES = 12;

/** 每半年, 每年, 每年度, 每年两次, annually: the days that follow say when, else the ends of the periods. */
export const everyYear: DeadlineFormat = {
  id: "everyYear",
  pattern: new RegExp(
    `(?:(?:每1?个?|按|逐|分)(?<half>半年)度?[末底]?|每(?<count>[2-9]|[1-9]\\d)个?年度?|(?:每1?|逐|按)年度?(?!年?初)(?<end>年?[末底])?前?)(?:以|之)?前?${TIMES}|(?<english>(?:twice|2 times) (?:a|per) year|(?:semi-?annual|half-?year|bi-?annual)(?:ly)?|every (?:six|6) months)|annual(?:ly)?|yearly|(?:every|each|per) year`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const year = repeatedYear(scan);
    const unit = (groups?.half ?? groups?.english) ? "half" : "year";
    const times = Number(groups?.times ?? 1);
    if (times > 1 && times <= MOST_TIMES && !groups?.end) return evenlySpaced(year, unit, times);
    if (unit === "half") {
      const due = [endOfMonth(year, 6), endOfMonth(year, 12)];
      return periodicPoint("half", 1, due, { assumed: [endOfPeriod("half")], isBare: true });
    }
    const due = [daySerial(year, 12, 31)];
    if (groups?.count) {
      const assumed = [{ id: "cycleYears" as const, params: { year } }, endOfPeriod("year")];
      return periodicPoint("year", Number(groups.count), due, { assumed, isBare: true });
    }
    if (groups?.end) return periodicPoint("year", 1, due);
    return periodicPoint("year", 1, due, { assumed: [endOfPeriod("year")], isBare: true });
  },
};
