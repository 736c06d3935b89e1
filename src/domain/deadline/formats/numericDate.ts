import type { Assumption } from "../deadlineReading";
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

/** How a date of three figures of one or two digits may be read. */
interface ShortDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly assumed: readonly Assumption[];
}

/** 6/30/26 and 31/12/26: the year at the end; with points only where the first figure can be no month. */
function yearLast(first: string, sign: string, second: string, year: string): ShortDate[] {
  if (Number(first) > 12) {
    const written = `${first}${sign}${second}${sign}${year}`;
    const order = {
      id: "yearWrittenLast" as const,
      params: { written, year: 2000 + Number(year) },
    };
    return [{ year, month: second, day: first, assumed: [order] }];
  }
  const order = { id: "monthDayOrder" as const, params: { order: "m/d/y" } };
  return sign === "." ? [] : [{ year, month: first, day: second, assumed: [order] }];
}

/** 26.6.30, 26/6/30, 6/30/26, 31/12/26: of two possible years of two digits the one nearest the ledger's. */
export const shortYearDate: DeadlineFormat = {
  id: "shortYearDate",
  pattern: /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{1,2})(?![\d]|[./-]\d)/y,
  read: (match, { context: { year } }) => {
    const [, first = "", sign = "", second = "", third = ""] = match;
    const away = (short: ShortDate): number => Math.abs(2000 + Number(short.year) - year);
    const yearFirst = { year: first, month: second, day: third, assumed: [] };
    // The sort is stable: of two years as near the one written first counts.
    const [best] = [yearFirst, ...yearLast(first, sign, second, third)]
      .filter((short) => short.year.length === 2 && away(short) <= FARTHEST_YEARS)
      .filter(({ month, day }) => Number(month) <= 12 && Number(day) <= 31)
      .sort((left, right) => away(left) - away(right));
    if (!best) return undefined;
    return dayPoint(twoDigitYear(best.year), Number(best.month), Number(best.day), best.assumed);
  },
};

/** 115.6.30, 115/06/30: years of 民国 as Taiwan writes them. */
export const eraDate: DeadlineFormat = {
  id: "eraDate",
  pattern: /(?<![\d./-])(?<era>1[0-4]\d)([./-])(\d{1,2})\2(\d{1,2})(?![\d]|[./-]\d)/y,
  read: (match, scan) => dayPoint(writtenYear(match[1], scan), Number(match[3]), Number(match[4])),
};
