import { daySerial, plainDate, type DaySerial } from "../calendar/daySerial";
import type { Assumption } from "./deadlineReading";
import type { DuePoint, PlacedPoint } from "./timePoint";

/** One deadline: a day, with its start where a range was written. */
export interface DueSpan {
  readonly due: DaySerial;
  readonly start?: DaySerial;
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

interface PlacedDue {
  readonly point: DuePoint;
  readonly index: number;
  readonly end: number;
}

const RANGE_MARK = /^(?:起|开始)?(?:-|~|至|到|to|until)$/;

/** 12月-1月 without a second year ends in the next one. */
function rangeOf(from: PlacedDue, to: PlacedDue): DueSpan {
  const start = from.point.start;
  let due = to.point.due;
  const assumed = [
    ...from.point.assumed.filter(({ id }) => id === "yearFromLedger"),
    ...to.point.assumed,
  ];
  if (due < start) {
    const { year, month, day } = plainDate(due);
    // Day 0 of the month after keeps the end of February right.
    const isMonthEnd = plainDate(due + 1).day === 1;
    due = isMonthEnd ? daySerial(year + 1, month + 1, 0) : daySerial(year + 1, month, day);
    assumed.push({ id: "crossesYear", params: { year: year + 1 } });
  }
  return { due, start, isWithin: false, assumed, index: from.index, end: to.end };
}

function spanOf({ point, index, end }: PlacedDue): DueSpan {
  return { due: point.due, isWithin: point.isWithin, assumed: point.assumed, index, end };
}

/** 第四季度(11月份): what stands in the brackets says when within the period. */
function narrows(text: string, outer: PlacedDue, inner: PlacedDue): boolean {
  return (
    text.slice(outer.end, inner.index) === "(" &&
    inner.point.start >= outer.point.start &&
    inner.point.due <= outer.point.due &&
    inner.point.due - inner.point.start < outer.point.due - outer.point.start
  );
}

const OPEN_END = /^(?:-|~|起(?!草)|开始|以后|之后)(?!\d)/;

/**
 * Joins the dates of a text into spans: two with a mark of range between them become one, one in brackets
 * replaces the wider one before it, one followed by 起 or a dash only begins.
 */
export function joinRanges(text: string, placed: readonly PlacedPoint[]): JoinedSpans {
  const dues = placed.flatMap(({ point, index, length }): PlacedDue[] =>
    point.kind === "due" ? [{ point, index, end: index + length }] : []
  );
  const spans: DueSpan[] = [];
  let openStart: OpenStart | undefined;
  for (let position = 0; position < dues.length; position += 1) {
    const current = dues[position];
    const next = dues[position + 1];
    if (!current) continue;
    if (next && RANGE_MARK.test(text.slice(current.end, next.index).trim())) {
      spans.push(rangeOf(current, next));
      position += 1;
    } else if (next && narrows(text, current, next)) {
      spans.push(spanOf(next));
      position += 1;
    } else if (OPEN_END.test(text.slice(current.end).trim())) {
      openStart = { start: current.point.start, assumed: current.point.assumed };
    } else {
      spans.push(spanOf(current));
    }
  }
  return { spans, ...(openStart && { openStart }) };
}
