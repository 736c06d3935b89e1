import { dayPoint, monthPoint } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { writtenYear } from "../writtenYear";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const YEAR = "(?:[\\s,/-]+(?<year>\\d{4}|\\d{2})(?!\\d))?";

const monthNumber = (name: string | undefined): number => MONTHS.indexOf(name ?? "") + 1;

/** 30 June 2024, 9-Nov-07, 13-Sep. */
export const englishDayMonth: DeadlineFormat = {
  id: "englishDayMonth",
  pattern: new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s/-]*${MONTH}${YEAR}`, "y"),
  read: ({ groups }, scan) =>
    dayPoint(writtenYear(groups?.year, scan), monthNumber(groups?.month), Number(groups?.day)),
};

/** June 30, 2024; Jun 30; end of June; June 2024. */
export const englishMonthDay: DeadlineFormat = {
  id: "englishMonthDay",
  pattern: new RegExp(
    `(?<![a-z])${MONTH}(?:[\\s-]+(?<day>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?)?${YEAR}(?![a-z])`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const month = monthNumber(groups?.month);
    const written = writtenYear(groups?.year, scan);
    if (groups?.day) return dayPoint(written, month, Number(groups.day));
    return monthPoint(written, month, [{ id: "endOfMonth", params: { month } }]);
  },
};

/** 3/15/2008 (month first, as in the United States); 15/3/2008 can only be the other way round. */
export const slashedEnglishDate: DeadlineFormat = {
  id: "slashedEnglishDate",
  pattern: /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20|21)\d{2})(?!\d)/y,
  read: (match) => {
    const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const written = { year, isOwn: true, assumed: [] };
    if (first > 12) return dayPoint(written, second, first);
    const order = second > 12 ? [] : [{ id: "monthDayOrder" as const, params: { order: "m/d/y" } }];
    return dayPoint(written, first, second, order);
  },
};
