import { daySerial, plainDate, type DaySerial } from "../calendar/daySerial";
import { countedDates, type PlacedDue } from "./countedDates";
import type { Assumption } from "./deadlineReading";
import type { PlacedPoint } from "./timePoint";

/** One deadline: a day, with its start where a range was written. */
export interface DueSpan {
  readonly due: DaySerial;
  readonly start?: DaySerial;
  /** First day of the period that was named (1 June of 6月), whether or not it is a start. */
  readonly from: DaySerial;
  readonly isWithin: boolean;
  readonly assumed: readonly Assumption[];
  /** Where it stands in the text. */
  readonly index: number;
  readonly end: number;
}

/** A span that only begins: 自4月中旬开始, 12月-. */
export interface OpenStart {
  readonly start: DaySerial;
  readonly assumed: readonly Assumption[];
}

export interface JoinedSpans {
  readonly spans: readonly DueSpan[];
  readonly openStart?: OpenStart;
}

const RANGE_MARK = /^\)?(?:起|开始|\(含\))?,?(?:-|~|至|到|to|until|through)\(?$/;

/** 12月-1月 without a second year ends in the next one. */
function rangeOf(text: string, from: PlacedDue, to: PlacedDue): DueSpan {
  // 3月底至6月底 begins at the end of March.
  const isFromEnd = /[底末]前?$/.test(text.slice(from.index, from.end));
  const start = isFromEnd ? from.point.due : from.point.start;
  let due = to.point.due;
  const assumed = [
    ...from.point.assumed.filter(({ id }) => !to.point.assumed.some((other) => other.id === id)),
    ...to.point.assumed,
  ].filter(({ id }, at, all) => !PERIOD_ENDS.has(id) || all.length - at <= to.point.assumed.length);
  if (due < start) {
    const { year, month, day } = plainDate(due);
    // Day 0 of the month after keeps the end of February right.
    const isMonthEnd = plainDate(due + 1).day === 1;
    due = isMonthEnd ? daySerial(year + 1, month + 1, 0) : daySerial(year + 1, month, day);
    assumed.push({ id: "crossesYear", params: { year: year + 1 } });
  }
  return { due, start, from: start, isWithin: false, assumed, index: from.index, end: to.end };
}

/** Of a range's beginning its first day counts: how the end of its period is read is not told. */
const PERIOD_ENDS: ReadonlySet<string> = new Set([
  "endOfMonth",
  "endOfQuarter",
  "endOfHalf",
  "endOfYear",
  "endOfWeek",
  "tenDayPeriod",
  "startOfMonth",
]);

function spanOf({ point, index, end }: PlacedDue): DueSpan {
  const { due, start, isWithin, assumed, hasStart } = point;
  return { due, from: start, isWithin, assumed, index, end, ...(hasStart && { start }) };
}

/** 第四季度(11月份), 上半年6月20日前: what stands right behind a period says when within it. */
function isNarrowed(text: string, outer: DueSpan, inner: DueSpan | undefined): boolean {
  return (
    inner !== undefined &&
    /^(?:\(|:|的)?$/.test(text.slice(outer.end, inner.index)) &&
    inner.from >= outer.from &&
    inner.due <= outer.due &&
    (inner.start !== undefined || inner.due - inner.from < outer.due - outer.from)
  );
}

const OPEN_END = /^(?:(?:-|~)(?!\d)|起(?!草)|开始|以后|之后|后(?!续|期|勤|备|方)|onwards?)/;

/**
 * Joins the dates of a text into spans: two with a mark of range between them become one, one in brackets
 * replaces the wider one before it, one followed by 起 or a dash only begins, one that was moved is left out.
 */
export function joinRanges(text: string, placed: readonly PlacedPoint[]): JoinedSpans {
  const written = placed.flatMap(({ point, index, length }): PlacedDue[] =>
    point.kind === "due" ? [{ point, index, end: index + length }] : []
  );
  const { dues, assumed } = countedDates(text, written);
  const spans: DueSpan[] = [];
  let openStart: OpenStart | undefined;
  for (let position = 0; position < dues.length; position += 1) {
    const current = dues[position];
    const next = dues[position + 1];
    if (!current) continue;
    if (next && RANGE_MARK.test(text.slice(current.end, next.index).trim())) {
      spans.push(rangeOf(text, current, next));
      position += 1;
    } else if (OPEN_END.test(text.slice(current.end).trim())) {
      const { start, assumed: read } = current.point;
      openStart = { start, assumed: read.filter(({ id }) => !PERIOD_ENDS.has(id)) };
    } else {
      spans.push(spanOf(current));
    }
  }
  const [first, ...rest] = spans.filter((span, at) => !isNarrowed(text, span, spans[at + 1]));
  const all = first ? [{ ...first, assumed: [...first.assumed, ...assumed] }, ...rest] : [];
  return { spans: all, ...(openStart && { openStart }) };
}
