import { daySerial } from "../../calendar/daySerial";
import { duePoint, endOfMonth, monthPoint } from "../periods";
import type { DeadlineFormat, DuePoint, FormatScan } from "../timePoint";
import { OPTIONAL_YEAR, writtenYear, type WrittenYear } from "../writtenYear";

/** 上旬, 中旬 and 月初 end on the days that the settings name. */
function tenDays(
  written: WrittenYear,
  month: number,
  part: string,
  { context: { conventions } }: FormatScan
): DuePoint {
  const { year } = written;
  const at = (day: number): number => daySerial(year, month, day);
  switch (part.charAt(0)) {
    case "初": {
      const day = conventions.earlyMonthDay;
      return duePoint(written, at(1), at(day), {
        assumed: [{ id: "startOfMonth", params: { day } }],
      });
    }
    case "上": {
      const day = conventions.firstTenDay;
      return duePoint(written, at(1), at(day), {
        assumed: [{ id: "tenDayPeriod", params: { day } }],
      });
    }
    case "中": {
      const day = conventions.middleTenDay;
      return duePoint(written, at(11), at(day), {
        assumed: [{ id: "tenDayPeriod", params: { day } }],
      });
    }
    case "下":
      return duePoint(written, at(21), endOfMonth(year, month));
    default:
      return monthPoint(written, month, []);
  }
}

/** 6月底, 8月中旬, 4月初, 3月, 3月份, 6月前, 9月内, 月底 is the month's last day. */
export const monthPart: DeadlineFormat = {
  id: "monthPart",
  pattern: new RegExp(
    `${OPTIONAL_YEAR}(?<!\\d)(?<month>\\d{1,2})月份?(?<part>[上中下]旬|月?[底末]|初|中(?!期|心|央|旬))?(?<before>(?:以|之)?前)?(?<within>之?内)?`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const month = Number(groups?.month);
    if (month < 1 || month > 12) return undefined;
    const written = writtenYear(groups?.year, scan);
    if (groups?.part) return tenDays(written, month, groups.part, scan);
    if (groups?.before) {
      const reading = scan.context.conventions.beforeMonth;
      const assumed = [{ id: "beforePeriod", params: { reading } }] as const;
      if (reading === "endOfMonth") return monthPoint(written, month, assumed);
      const due = endOfMonth(written.year, month - 1);
      return duePoint(written, daySerial(written.year, month - 1, 1), due, { assumed });
    }
    return {
      ...monthPoint(written, month, [{ id: "endOfMonth", params: { month } }]),
      isWithin: groups?.within !== undefined,
    };
  },
};
