import { dayPoint } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { fullYear, twoDigitYear, writtenYear } from "../writtenYear";

/** 2021.10.20, 2024/6/30, 2024-06-30. */
export const numericDate: DeadlineFormat = {
  id: "numericDate",
  pattern: /(?<!\d)((?:19|20|21)\d{2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?!\d)/y,
  read: (match) => dayPoint(fullYear(Number(match[1])), Number(match[3]), Number(match[4])),
};

/** assumption: a figure further from the ledger's year than this is no year of two digits. */
const FARTHEST_YEARS = 15;

/** 26.6.30, 26/6/30 with a year of two digits; 6/30/26 where only that can be. */
export const shortYearDate: DeadlineFormat = {
  id: "shortYearDate",
  pattern: /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{1,2})(?![\d]|[./-]\d)/y,
  read: (match, { context: { year } }) => {
    const [first = "", second = "", third = ""] = [match[1], match[3], match[4]];
    const isYear = (text: string): boolean =>
      text.length === 2 && Math.abs(2000 + Number(text) - year) <= FARTHEST_YEARS;
    if (isYear(first) && Number(second) <= 12) {
      return dayPoint(twoDigitYear(first), Number(second), Number(third));
    }
    if (!isYear(third) || match[2] === ".") return undefined;
    const [month, day] = Number(first) > 12 ? [second, first] : [first, second];
    const order = { id: "monthDayOrder" as const, params: { order: "m/d/y" } };
    return dayPoint(twoDigitYear(third), Number(month), Number(day), [order]);
  },
};

/** 115.6.30, 115/06/30: years of 民国 as Taiwan writes them. */
export const eraDate: DeadlineFormat = {
  id: "eraDate",
  pattern: /(?<![\d./-])(?<era>1[0-4]\d)([./-])(\d{1,2})\2(\d{1,2})(?![\d]|[./-]\d)/y,
  read: (match, scan) => dayPoint(writtenYear(match[1], scan), Number(match[3]), Number(match[4])),
};
