import { daySerial, isoDate } from "../../calendar/daySerial";
import { lastDayOnly, periodicPoint, repeatedYear } from "../recurring";
import type { DeadlineFormat } from "../timePoint";

/** assumption: what returns within less than this is not listed day by day. */
const SHORTEST_LISTED = 7;

/** 每天, 每日, 每个工作日, 每10天, daily. */
export const everyDay: DeadlineFormat = {
  id: "everyDay",
  pattern:
    /每(?<count>\d{1,3})?个?(?:天|日(?!常)|工作日|工作天)(?:1次)?|逐[日天]|按[日天](?!期|程)|daily|(?:every |each )?weekdays?(?![a-z])|every day|each day/y,
  read: ({ groups }, scan) => {
    const year = repeatedYear(scan);
    const count = Math.max(1, Number(groups?.count ?? 1));
    if (count < SHORTEST_LISTED) return lastDayOnly(year, { unit: "day", count });
    const last = daySerial(year, 12, 31);
    const first = daySerial(year, 1, 0) + count;
    const due = [];
    for (let day = first; day <= last; day += count) due.push(day);
    if (due.length === 0) return lastDayOnly(year, { unit: "day", count });
    const assumed = [{ id: "cycleDays" as const, params: { date: isoDate(first) } }];
    return periodicPoint("day", count, due, { assumed, isBare: true });
  },
};
