import { daySerial, daysInMonth, isoDate } from "../../calendar/daySerial";
import { closesClause, opensClause } from "../clauses";
import { duePoint } from "../periods";
import type { DeadlineFormat, FormatScan, TimePoint } from "../timePoint";
import { writtenYear } from "../writtenYear";

/** What counts or measures: 6.5亿元, 5.1%, 2.0版, 3.5米, 6.1节. */
const MEASURE =
  /^(?: ?(?:%|‰|[万亿元美个百千十倍米公平方吨亩折版级分寸斤升件套台人次项条家户座节章款部]|km|kg|mw|kv|gb?|mb|v))/;
const BY_THEN = /^(?:(?:以|之)?前|止|日|号|起|底)|^(?:至|到|-|~)\d{1,2}[./]\d/;
const LEADS = /(?:[于至到在自从]|截[至止]到?|期限:?|时限:?|时间:?|不晚于|最迟|[-~])$/;

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

function asDate(written: string, month: number, day: number, scan: FormatScan): TimePoint {
  const year = writtenYear(undefined, scan);
  const due = daySerial(year.year, month, day);
  const id = "numberAsDate" as const;
  return duePoint(year, due, due, { assumed: [{ id, params: { written, date: isoDate(due) } }] });
}

/** 6.30 or 6/30 alone in a cell looks like a date but may be a number: it is offered; 6.30前 is a date. */
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
      !(isDash && /^(?:月|个)/.test(text.slice(end)))
    ) {
      return asDate(written, month, day, scan);
    }
    const rest = text.slice(0, match.index) + text.slice(end);
    if (!/^[\s()完成]*$/.test(rest)) return undefined;
    const nearest = daySerial(context.year, month, day);
    return { kind: "problem", problem: { id: "looksLikeDate", params: { written }, nearest } };
  },
};
