/** Something known about the rows `first` to `last`. */
export interface RowInterval {
  readonly first: number;
  readonly last: number;
}

/** Intervals that can be asked which of them meet given rows. */
export interface IntervalList<T extends RowInterval> {
  add(item: T): void;
  remove(item: T): void;
  /** Calls `visit` with every interval that shares a row with `first`–`last`. */
  visit(first: number, last: number, visit: (item: T) => void): void;
}

/**
 * Makes an interval list: sorted by first row with the largest last row of each half kept, rebuilt
 * at the first question after a change, so that a question costs the logarithm of the list and what it finds.
 */
export function createIntervalList<T extends RowInterval>(): IntervalList<T> {
  const items = new Set<T>();
  let sorted: readonly T[] = [];
  let reach: readonly number[] = [];
  let isStale = false;

  const rebuild = () => {
    sorted = [...items].sort((a, b) => a.first - b.first);
    const lasts = new Array<number>(sorted.length).fill(-1);
    fillReach(sorted, lasts, 0, sorted.length);
    reach = lasts;
    isStale = false;
  };

  const search = (
    low: number,
    high: number,
    first: number,
    last: number,
    visit: (item: T) => void
  ): void => {
    if (low >= high) {
      return;
    }
    const middle = (low + high) >> 1;
    const item = sorted[middle] as T;
    if ((reach[middle] ?? -1) < first) {
      return;
    }
    search(low, middle, first, last, visit);
    if (item.first <= last) {
      if (item.last >= first) {
        visit(item);
      }
      search(middle + 1, high, first, last, visit);
    }
  };

  return {
    add(item) {
      items.add(item);
      isStale = true;
    },
    remove(item) {
      isStale = items.delete(item) || isStale;
    },
    visit(first, last, visit) {
      if (isStale) {
        rebuild();
      }
      search(0, sorted.length, first, last, visit);
    },
  };
}

/** Writes for every middle of the implicit tree the largest last row of its whole part. */
function fillReach(
  sorted: readonly RowInterval[],
  reach: number[],
  low: number,
  high: number
): number {
  if (low >= high) {
    return -1;
  }
  const middle = (low + high) >> 1;
  const largest = Math.max(
    sorted[middle]?.last ?? -1,
    fillReach(sorted, reach, low, middle),
    fillReach(sorted, reach, middle + 1, high)
  );
  reach[middle] = largest;
  return largest;
}
