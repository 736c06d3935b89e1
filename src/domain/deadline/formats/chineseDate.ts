import { daySerial, daysInMonth } from "../../calendar/daySerial";
import { dayPoint, duePoint } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { OPTIONAL_YEAR, writtenYear } from "../writtenYear";

/** A day whose 日 comes at the end of a list or range: the 5 of 3月5、20日, the 1 of 3月1-31日. */
const LISTED = "(?=(?:[、,和及/]\\d{1,2})*(?:至|到|-|~|、|,|和|及|/)\\d{1,2}[日号](?!内))";

/** 2021年2月3日, 6月30日, 次年1月31日, 6月30 (日 left out); the year may stand apart (2026年,6月30日). */
export const chineseDate: DeadlineFormat = {
  id: "chineseDate",
  pattern: new RegExp(
    `${OPTIONAL_YEAR}(?<!\\d)(?<month>\\d{1,2})月份?的?(?<day>\\d{1,2})(?:[日号]|${LISTED}|(?=(?:以|之)?前|$|[,;。)]|完成|办结|止))`,
    "y"
  ),
  read: ({ groups }, scan) =>
    dayPoint(writtenYear(groups?.year, scan), Number(groups?.month), Number(groups?.day)),
};

/** 3月1日-31日, 3月1-31日: both days in one month. */
export const dayRange: DeadlineFormat = {
  id: "dayRange",
  pattern: new RegExp(
    `${OPTIONAL_YEAR}(?<!\\d)(?<month>\\d{1,2})月份?(?<from>\\d{1,2})[日号]?(?:-|~|至|到)(?<to>\\d{1,2})[日号](?!内)`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const written = writtenYear(groups?.year, scan);
    const [month, from, to] = [groups?.month, groups?.from, groups?.to].map(Number);
    if (month === undefined || from === undefined || to === undefined) return undefined;
    if (month < 1 || month > 12 || from < 1 || from > to) return undefined;
    if (to > daysInMonth(written.year, month)) return dayPoint(written, month, to);
    return duePoint(
      written,
      daySerial(written.year, month, from),
      daySerial(written.year, month, to),
      {
        hasStart: true,
      }
    );
  },
};
