import { daySerial, plainDate, type DaySerial } from "../../calendar/daySerial";
import { endOfMonth } from "../periods";
import { MONTHS, periodicPoint, repeatedYear } from "../recurring";
import type { DeadlineFormat } from "../timePoint";

const UNITS = { 月: "month", 季: "quarter", 半年: "half", 年: "year" } as const;
const LENGTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

function unitNamed(name: string): (typeof UNITS)[keyof typeof UNITS] | undefined {
  return name === "月" || name === "季" || name === "半年" || name === "年"
    ? UNITS[name]
    : undefined;
}

/** 每季度结束后10日内, 每季度末5个工作日内, 季后5个工作日内, 年度终了后30日内: so many days after each period. */
export const afterPeriod: DeadlineFormat = {
  id: "afterPeriod",
  pattern:
    /(?<every>每1?个?|按|逐|各)?(?<![\d个本当上下次两几])(?<unit>半年|月|季|年)度?(?:(?:结束|终了)(?:之|以)?后?|(?:之|以)?后|(?<end>[末底]后?(?=\d{1,2}个?(?:工作)?[日天](?:之|以)?内)))的?(?<days>\d{1,2})(?:(?<working>个?工作[日天])|(?<months>个月)|(?!个?月|\d|年|季|周)(?:日|天|号)?)(?:之|以)?内?/y,
  read: ({ groups }, scan) => {
    const unit = unitNamed(groups?.unit ?? "");
    const days = Number(groups?.days);
    if (!unit || (groups?.end && !groups.every)) return undefined;
    const year = repeatedYear(scan);
    const after = (end: DaySerial): DaySerial => {
      if (groups?.working) return scan.context.addWorkingDays(end, days);
      const { year: endYear, month } = plainDate(end);
      return groups?.months ? endOfMonth(endYear, month + days) : end + days;
    };
    const length = LENGTHS[unit];
    const ends = MONTHS.filter((month) => month % length === 0 && month < 12);
    // The period before the year falls due within it; the year's own last one after it.
    const due = [daySerial(year, 1, 0), ...ends.map((month) => endOfMonth(year, month))].map(after);
    const inYear = due.filter((day) => day < daySerial(year + 1, 1, 1));
    // 每季度末5个工作日内 does not say whether before or after the end; reports are due after it.
    const isOpen = groups?.end !== undefined && !groups.end.includes("后");
    const assumed = isOpen ? [{ id: "afterPeriodEnd" as const, params: { unit } }] : [];
    return periodicPoint(unit, 1, inYear, { assumed });
  },
};
