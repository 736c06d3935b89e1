/** First and last column of something, 0-based. */
export interface ColumnExtent {
  readonly first: number;
  readonly last: number;
}

/**
 * The `spans` hint of a row (`1:13`, ECMA-376 part 1, 18.3.1.73) after its cells changed from one extent
 * to another (undefined = no cell): an end that stood at the outermost cell follows it, one that stood
 * farther out stays while the cells keep within. Undefined where nothing can be said.
 */
export function movedSpans(
  spans: string,
  before: ColumnExtent | undefined,
  now: ColumnExtent | undefined
): string | undefined {
  const match = /^(\d+):(\d+)$/.exec(spans);
  if (!match || !now) return undefined;
  const [first, last] = [Number(match[1]) - 1, Number(match[2]) - 1];
  const newFirst = first === before?.first ? now.first : Math.min(first, now.first);
  const newLast = last === before?.last ? now.last : Math.max(last, now.last);
  return `${newFirst + 1}:${newLast + 1}`;
}
