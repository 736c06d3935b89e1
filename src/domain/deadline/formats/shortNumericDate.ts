import { daySerial, daysInMonth, isoDate } from "../../calendar/daySerial";
import { closesClause, opensClause } from "../clauses";
import { duePoint, monthPoint } from "../periods";
import type { DeadlineFormat, FormatScan, TimePoint } from "../timePoint";
import { twoDigitYear, writtenYear } from "../writtenYear";

/** What counts or measures: 6.5亿元, 5.1%, 2.0版, 3.5米, 6.1节. */
const MEASURE =
  /^(?: ?(?:%|‰|[万亿元美个百千十倍米公平方吨亩折版级分寸斤升件套台人次项条家户座节章款部]|km|kg|mw|kv|gb?|mb|v))/;
const BY_THEN =
  /^(?:(?:以|之)?前|止|日|号|起|底)|^(?:至|到|-|~)\d{1,2}[./]\d|^[、,;和及]\d{1,2}[./]\d{1,2}(?![\d%万亿元个倍米])/;
const LEADS = /(?:[于至到在自从]|截[至止]到?|期限:?|时限:?|时间:?|日期:?|不晚于|最迟|[-~])$/;

/** The words beside 6.30 that make it a date: 6.30前, 截至6.30, 6.1-6.30, 6.30完成. */
function isSaidToBeDate(text: string, index: number, end: number, scan: FormatScan): boolean {
  const before = text.slice(0, index);
  const after = text.slice(end);
  if (BY_THEN.test(after) || LEADS.test(before)) return true;
  const isBeside = scan.previous !== undefined && /[-~至到、,和;/\s]$/.test(before);
  return (
    isBeside || (opensClause(before) && /^[^\d\s(),;。:、]/.test(after) && closesClause(after))
  );
}

/** A month and a day in figures, taken as a date, which is told. */
export function asDate(written: string, month: number, day: number, scan: FormatScan): TimePoint {
  const year = writtenYear(undefined, scan);
  const due = daySerial(year.year, month, day);
  const id = "numberAsDate" as const;
  return duePoint(year, due, due, { assumed: [{ id, params: { written, date: isoDate(due) } }] });
}

/** assumption: a figure further from the ledger's year than this is no year of two digits. */
const FARTHEST_YEARS = 15;

/** 26.6前, 26.1-26.12: a year of two digits with its month, where the words beside it make it one. */
export const shortYearMonth: DeadlineFormat = {
  id: "shortYearMonth",
  pattern:
    /(?<![\d./-]|\d-)(?<year>[1-9]\d)\.(?<month>\d{1,2})(?![\d/]|\.\d)|(?<=\d-)(?<late>[1-9]\d)\.(?<lateMonth>\d{1,2})(?![\d/]|\.\d)/y,
  read: ({ 0: written, groups, index }, scan) => {
    const short = groups?.year ?? groups?.late ?? "";
    const month = Number(groups?.month ?? groups?.lateMonth);
    const isYear = Math.abs(2000 + Number(short) - scan.context.year) <= FARTHEST_YEARS;
    if (!isYear || Number(short) <= 12 || month < 1 || month > 12) return undefined;
    const end = index + written.length;
    if (MEASURE.test(scan.text.slice(end))) return undefined;
    if (!isSaidToBeDate(scan.text, index, end, scan)) return undefined;
    return monthPoint(twoDigitYear(short), month, [{ id: "endOfMonth", params: { month } }]);
  },
};

/** 6.30 or 6/30 alone in a cell looks like a date but may be a number: it is offered; 6.30前 and 06.30 are dates. */
export const shortNumericDate: DeadlineFormat = {
  id: "shortNumericDate",
  pattern:
    /(?<![\d./]|[a-z])(?:(?<!\d-)(?=\d{1,2}-)|(?=\d{1,2}[./]))(\d{1,2})([./-])(\d{1,2})(?![\d/]|[.-]\d{1,2}(?!\d*[./]))/y,
  read: (match, scan) => {
    const { text, context } = scan;
    const [written] = match;
    const month = Number(match[1]);
    const day = Number(match[3]);
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(context.year, month)) {
      return undefined;
    }
    const end = match.index + written.length;
    if (MEASURE.test(text.slice(end))) return undefined;
    const isDash = match[2] === "-";
    if (
      isSaidToBeDate(text, match.index, end, scan) &&
      !(isDash && /^(?:月|个|日|号)/.test(text.slice(end)))
    ) {
      return asDate(written, month, day, scan);
    }
    const rest = text.slice(0, match.index) + text.slice(end);
    if (!/^[\s();,。完成]*$/.test(rest)) return undefined;
    // A number has no 0 before it: 06.30 was typed as month and day.
    if (/^0\d/.test(written)) return asDate(written, month, day, scan);
    const nearest = daySerial(context.year, month, day);
    return { kind: "problem", problem: { id: "looksLikeDate", params: { written }, nearest } };
  },
};
