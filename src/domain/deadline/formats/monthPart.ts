import { daySerial } from "../../calendar/daySerial";
import { monthPartDays } from "../monthTail";
import { duePoint, endOfMonth, monthPoint } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { OPTIONAL_YEAR, writtenYear } from "../writtenYear";

/** 6月底, 8月中旬, 3月中下旬, 4月初, 3月, 3月份, 6月前, 9月内. */
export const monthPart: DeadlineFormat = {
  id: "monthPart",
  pattern: new RegExp(
    `${OPTIONAL_YEAR}(?<!\\d)(?<month>\\d{1,2})月(?!\\d{1,2}[日号])份?的?(?<part>(?:[上中下][、,和及]?){1,3}旬末?|[上下前后]半月|月?[底末]|结束(?=时|(?:以|之)?前)|初|中(?!期|心|央|旬))?(?<before>(?:以|之)?前(?!后))?(?<within>之?内)?`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const month = Number(groups?.month);
    if (month < 1 || month > 12) return undefined;
    const written = writtenYear(groups?.year, scan);
    const { year } = written;
    if (groups?.part) {
      const { first, due, assumed } = monthPartDays(groups.part, year, month, scan.context);
      return duePoint(written, first, due[0] ?? first, { assumed });
    }
    if (groups?.before) {
      const reading = scan.context.conventions.beforeMonth;
      const assumed = [{ id: "beforePeriod", params: { reading } }] as const;
      if (reading === "endOfMonth") return monthPoint(written, month, assumed);
      const due = endOfMonth(year, month - 1);
      return duePoint(written, daySerial(year, month - 1, 1), due, { assumed });
    }
    return {
      ...monthPoint(written, month, [{ id: "endOfMonth", params: { month } }]),
      isWithin: groups?.within !== undefined,
    };
  },
};
