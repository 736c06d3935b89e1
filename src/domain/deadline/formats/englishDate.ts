import { daySerial } from "../../calendar/daySerial";
import { dayPoint, duePoint, monthPoint } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { fullYear, twoDigitYear, writtenYear } from "../writtenYear";
import { ENGLISH_MONTH, LATER_YEAR, monthNumber } from "./englishMonth";

/** 30 June 2024, 9-Nov-07, 13-Sep. */
export const englishDayMonth: DeadlineFormat = {
  id: "englishDayMonth",
  pattern: new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s/-]*${ENGLISH_MONTH}${LATER_YEAR}`,
    "y"
  ),
  read: ({ groups }, scan) =>
    dayPoint(writtenYear(groups?.year, scan), monthNumber(groups?.month), Number(groups?.day)),
};

/** assumption: Excel shows a month as Jun-26; a figure within this many years of the ledger's is a year. */
const NEAR_YEARS = 5;

/** Jun-26, Jun '26 and Jun-2026: a month with its year. */
export const englishMonthYear: DeadlineFormat = {
  id: "englishMonthYear",
  pattern: new RegExp(`(?<![a-z])${ENGLISH_MONTH}(?:-|[ -]?')(?<short>\\d{2})(?![\\d,])`, "y"),
  read: ({ 0: written, groups }, { context }) => {
    const short = groups?.short ?? "";
    const isNear = Math.abs(2000 + Number(short) - context.year) <= NEAR_YEARS;
    if (!isNear && !written.includes("'")) return undefined;
    const month = monthNumber(groups?.month);
    return monthPoint(twoDigitYear(short), month, [{ id: "endOfMonth", params: { month } }]);
  },
};

/** mid-June, early June, late June: the days of 中旬, 月初 and the month's end. */
export const englishMonthPart: DeadlineFormat = {
  id: "englishMonthPart",
  pattern: new RegExp(
    `(?:(?<part>early|mid|middle of|late|beginning of|end of|end)[ -](?:in )?)${ENGLISH_MONTH}${LATER_YEAR}(?![a-z])`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const month = monthNumber(groups?.month);
    const written = writtenYear(groups?.year, scan);
    if (/^(?:late|end)/.test(groups?.part ?? "")) return monthPoint(written, month, []);
    const isMiddle = /mid/.test(groups?.part ?? "");
    const { earlyMonthDay, middleTenDay } = scan.context.conventions;
    const day = isMiddle ? middleTenDay : earlyMonthDay;
    const start = daySerial(written.year, month, isMiddle ? 11 : 1);
    const id = isMiddle ? "tenDayPeriod" : "startOfMonth";
    return duePoint(written, start, daySerial(written.year, month, day), {
      assumed: [{ id, params: { day } }],
    });
  },
};

/** June 30, 2024; Jun 30; end of June; June 2024. */
export const englishMonthDay: DeadlineFormat = {
  id: "englishMonthDay",
  pattern: new RegExp(
    `(?<![a-z])${ENGLISH_MONTH}(?:[\\s-]+(?<day>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?)?${LATER_YEAR}(?![a-z])`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const month = monthNumber(groups?.month);
    const written = writtenYear(groups?.year, scan);
    if (groups?.day) return dayPoint(written, month, Number(groups.day));
    return monthPoint(written, month, [{ id: "endOfMonth", params: { month } }]);
  },
};

/** 3/15/2008 (month first, as in the United States); 15/3/2008 and 30-06-2026 can only be the other way round. */
export const slashedEnglishDate: DeadlineFormat = {
  id: "slashedEnglishDate",
  pattern: /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20|21)\d{2})(?!\d)/y,
  read: (match) => {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const written = fullYear(year);
    if (first > 12) return dayPoint(written, second, first);
    const order = second > 12 ? [] : [{ id: "monthDayOrder" as const, params: { order: "m/d/y" } }];
    return dayPoint(written, first, second, order);
  },
};
