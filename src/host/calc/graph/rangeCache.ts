import type { RangeValues } from "../formula/evaluation";
import { equalityKey } from "../functions/criterion";
import type { CalcValue } from "../types";
import type { Reference } from "../values/operand";

/** Values of ranges that several formulas read, kept until a cell in one of their columns changes. */
export interface RangeCache {
  read(reference: Reference): RangeValues;
  clear(): void;
}

/** What the cache asks. */
export interface RangeSource {
  readonly date1904: boolean;
  extent(sheetId: string): { readonly rowCount: number; readonly columnCount: number };
  readCell(reference: Reference, row: number, column: number): CalcValue;
  /** A number that grows with every change of a column. */
  versionOf(sheetId: string, firstColumn: number, lastColumn: number): number;
}

interface Kept {
  readonly range: RangeValues;
  readonly version: number;
}

/** Values kept at most, about 60 MB (assumption). */
const MAXIMUM_KEPT_VALUES = 3_000_000;
/** Answers kept for one reading of a range (assumption: more different criteria are seldom asked of one range). */
const MAXIMUM_REMEMBERED = 100_000;
/** Ranges below this size are read anew each time (assumption: cheaper than looking them up). */
const SMALL_RANGE = 16;

/** Makes an empty cache. A range is kept from the second time it is asked for. */
export function createRangeCache(source: RangeSource): RangeCache {
  const kept = new Map<string, Kept>();
  const askedOnce = new Set<string>();
  let keptValues = 0;

  const clear = () => {
    kept.clear();
    askedOnce.clear();
    keptValues = 0;
  };

  const readNow = (reference: Reference): RangeValues => {
    const extent = source.extent(reference.sheet.id);
    const rowCount = clip(reference.rowCount, extent.rowCount - reference.row);
    const columnCount = clip(reference.columnCount, extent.columnCount - reference.column);
    const values: CalcValue[] = [];
    for (let row = 0; row < rowCount; row += 1) {
      for (let column = 0; column < columnCount; column += 1) {
        values.push(source.readCell(reference, reference.row + row, reference.column + column));
      }
    }
    return createRangeValues(
      values,
      columnCount === 0 ? 0 : rowCount,
      rowCount === 0 ? 0 : columnCount,
      source.date1904
    );
  };

  const versionOf = ({ sheet, column, columnCount }: Reference) =>
    source.versionOf(sheet.id, column, column + columnCount - 1);

  return {
    clear,
    read(reference) {
      const { sheet, row, column, rowCount, columnCount } = reference;
      if (rowCount * columnCount < SMALL_RANGE) {
        return readNow(reference);
      }
      const key = `${sheet.position}:${row}:${column}:${rowCount}:${columnCount}`;
      const known = kept.get(key);
      if (known !== undefined && known.version === versionOf(reference)) {
        return known.range;
      }
      const range = readNow(reference);
      if (known !== undefined || askedOnce.has(key)) {
        keptValues += range.values.length - (known?.range.values.length ?? 0);
        if (keptValues > MAXIMUM_KEPT_VALUES) {
          clear();
          keptValues = range.values.length;
        }
        // Reading may have calculated cells of the range: only now is its version the final one.
        kept.set(key, { range, version: versionOf(reference) });
      } else {
        askedOnce.add(key);
      }
      return range;
    },
  };
}

function clip(count: number, available: number): number {
  return Math.max(0, Math.min(count, available));
}

function createRangeValues(
  values: readonly CalcValue[],
  rowCount: number,
  columnCount: number,
  date1904: boolean
): RangeValues {
  let index: Map<string, number[]> | undefined;
  let sorted: readonly number[] | undefined;
  let remembered: Map<string, CalcValue> | undefined;
  nextId += 1;
  return {
    id: nextId,
    remember(key, compute) {
      const known = remembered?.get(key);
      if (known !== undefined) {
        return known;
      }
      const value = compute();
      if (remembered === undefined || remembered.size >= MAXIMUM_REMEMBERED) {
        remembered = new Map();
      }
      remembered.set(key, value);
      return value;
    },
    values,
    rowCount,
    columnCount,
    positionsOf(key) {
      index ??= indexOf(values, date1904);
      return index.get(key) ?? NONE;
    },
    sortedNumbers() {
      sorted ??= values
        .filter((value): value is number => typeof value === "number")
        .sort((a, b) => a - b);
      return sorted;
    },
  };
}

let nextId = 0;

const NONE: readonly number[] = [];

function indexOf(values: readonly CalcValue[], date1904: boolean): Map<string, number[]> {
  const index = new Map<string, number[]>();
  values.forEach((value, position) => {
    const key = equalityKey(value, date1904);
    if (key === undefined) {
      return;
    }
    const positions = index.get(key);
    if (positions === undefined) {
      index.set(key, [position]);
    } else {
      positions.push(position);
    }
  });
  return index;
}
