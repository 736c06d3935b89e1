/** Size in points of each column, or of each row, by its index. */
export type LineSizes = (index: number) => number;

/** A place along columns or rows: a line and points into it. */
export interface LineCorner {
  readonly line: number;
  readonly offsetPoints: number;
}

/** Lengths that differ by less are one: no screen or printer shows it (assumption). */
const SAME_POINTS = 0.01;
/** No sheet has more lines. */
const MAX_LINES = 1_048_576;

/** Points between two places; a place lies no further than at the end of its line. */
export function lengthBetween(sizes: LineSizes, from: LineCorner, to: LineCorner): number {
  let points = within(sizes, to) - within(sizes, from);
  for (let line = from.line; line < to.line; line++) points += sizes(line);
  return points;
}

/** The place so many points after another one. */
export function cornerAfter(sizes: LineSizes, from: LineCorner, points: number): LineCorner {
  let { line } = from;
  let rest = within(sizes, from) + points;
  while (line < MAX_LINES - 1 && rest >= sizes(line) - SAME_POINTS) rest -= sizes(line++);
  return { line, offsetPoints: Math.max(0, rest) };
}

/** One side of something drawn, along columns or rows. */
export interface LineSpan {
  readonly from: LineCorner;
  readonly to: LineCorner;
}

/**
 * The span that something has to have now so that it is as long as it was, and (`isFixed`) where it was;
 * the very span given where it is so already.
 */
export function keptSpan(
  before: { readonly sizes: LineSizes; readonly span: LineSpan },
  now: { readonly sizes: LineSizes; readonly span: LineSpan },
  isFixed: boolean
): LineSpan {
  const start: LineCorner = { line: 0, offsetPoints: 0 };
  const length = lengthBetween(before.sizes, before.span.from, before.span.to);
  const place = lengthBetween(before.sizes, start, before.span.from);
  const isThere = !isFixed || isSame(lengthBetween(now.sizes, start, now.span.from), place);
  const from = isThere ? now.span.from : cornerAfter(now.sizes, start, place);
  const isAsLong = isSame(lengthBetween(now.sizes, from, now.span.to), length);
  return { from, to: isAsLong ? now.span.to : cornerAfter(now.sizes, from, length) };
}

function within(sizes: LineSizes, { line, offsetPoints }: LineCorner): number {
  return Math.min(offsetPoints, sizes(line));
}

function isSame(left: number, right: number): boolean {
  return Math.abs(left - right) < SAME_POINTS;
}
