import { daySerial } from "../../calendar/daySerial";
import { duePoint, endOfMonth, monthPoint } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { fullYear } from "../writtenYear";

const NO_MEASURE = "(?! ?(?:%|[万亿元个百千倍米公平方吨亩]))";

/** 2024.6, 2024/06, 2024-6: due at the end of the month; 2026.3-12 holds a second month of the same year. */
export const numericMonth: DeadlineFormat = {
  id: "numericMonth",
  pattern: new RegExp(
    `(?<!\\d)((?:19|20|21)\\d{2})([./-])(\\d{1,2})(?![\\d/]|\\.\\d)(?:(?:-|~|至|到)(\\d{1,2})(?![\\d./日号月-]))?${NO_MEASURE}`,
    "y"
  ),
  read: (match) => {
    const month = Number(match[3]);
    const last = Number(match[4] ?? month);
    if (month < 1 || month > 12 || last < 1 || last > 12) return undefined;
    const written = fullYear(Number(match[1]));
    const assumed = [{ id: "endOfMonth" as const, params: { month: last } }];
    if (match[4] === undefined || last < month) return monthPoint(written, month, assumed);
    const { year } = written;
    return duePoint(written, daySerial(year, month, 1), endOfMonth(year, last), {
      assumed,
      hasStart: true,
    });
  },
};

/** 06/2026 and 6-2026, as written in English. */
export const monthYear: DeadlineFormat = {
  id: "monthYear",
  pattern: /(?<![\d./-])(\d{1,2})[/-]((?:19|20|21)\d{2})(?![\d./-])/y,
  read: (match) => {
    const month = Number(match[1]);
    if (month < 1 || month > 12) return undefined;
    return monthPoint(fullYear(Number(match[2])), month, [{ id: "endOfMonth", params: { month } }]);
  },
};

/** 202606 as text, where it ends a clause. */
export const compactMonth: DeadlineFormat = {
  id: "compactMonth",
  pattern: /(?<![\d.-])(20\d{2})(0[1-9]|1[0-2])(?=$|[;,。)]|(?:以|之)?前|底|完成)/y,
  read: (match) => {
    const month = Number(match[2]);
    return monthPoint(fullYear(Number(match[1])), month, [{ id: "endOfMonth", params: { month } }]);
  },
};
