import { MAX_COLUMNS } from "../address";
import { attributes, attributesOfTag, withAttributes, writeAttributes } from "../xml/attributes";
import { outerXml, type XmlElement } from "../xml/parseXml";

/** Columns `first` to `last` (0-based) that share the attributes of a `<col>` element. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** The element it came in, verbatim; undefined for a new one. */
  readonly tag?: string;
}

/** The ranges of a `<cols>` element in order of their columns. */
export function readColumnRanges(cols: XmlElement | undefined): ColumnRange[] {
  const ranges = (cols?.children ?? []).map((element) => {
    const values = Object.fromEntries(attributes(element));
    const { min, max, ...rest } = values;
    const [first, last] = [Number(min ?? 1) - 1, Number(max ?? min ?? 1) - 1];
    return { first, last, attributes: rest, tag: outerXml(element) };
  });
  return ranges.sort((left, right) => left.first - right.first);
}

/** The range that a column lies in. */
export function rangeOf(ranges: readonly ColumnRange[], column: number): ColumnRange | undefined {
  return ranges.find((range) => range.first <= column && column <= range.last);
}

/** Changes one column's attributes (undefined takes one away); its range is split around it. */
export function withColumn(
  ranges: readonly ColumnRange[],
  column: number,
  changes: Readonly<Record<string, string | undefined>>
): ColumnRange[] {
  const own = rangeOf(ranges, column);
  const merged: Record<string, string> = { ...own?.attributes };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete merged[name];
    else merged[name] = value;
  }
  const result = ranges.filter((range) => range !== own);
  if (own && own.first < column) result.push({ ...own, last: column - 1 });
  if (own && own.last > column) result.push({ ...own, first: column + 1 });
  if (Object.keys(merged).length > 0) {
    const tag = own?.tag === undefined ? {} : { tag: own.tag };
    result.push({ first: column, last: column, attributes: merged, ...tag });
  }
  return inStyleOf(ranges, result);
}

/** Ranges in order; equal neighbours are joined unless the writer of the file left such apart. */
function inStyleOf(before: readonly ColumnRange[], ranges: readonly ColumnRange[]): ColumnRange[] {
  if (normalised(before).length === before.length) return normalised(ranges);
  return [...ranges].sort((left, right) => left.first - right.first);
}

/** Ranges in order, with equal neighbours joined. */
function normalised(ranges: readonly ColumnRange[]): ColumnRange[] {
  const result: ColumnRange[] = [];
  for (const range of [...ranges].sort((left, right) => left.first - right.first)) {
    const last = result[result.length - 1];
    if (last && last.last + 1 === range.first && sameAttributes(last, range)) {
      result[result.length - 1] = { ...last, last: range.last };
    } else {
      result.push(range);
    }
  }
  return result;
}

/** Attributes that only tell how a width came about. */
const HINTS = new Set(["customWidth", "bestFit"]);

/** A text that is equal exactly for ranges that mean the same. */
export function columnsKey(ranges: readonly ColumnRange[]): string {
  const plain = ranges
    .map((range) => ({ ...range, attributes: withoutHints(range.attributes) }))
    .filter((range) => Object.keys(range.attributes).length > 0);
  return JSON.stringify(
    normalised(plain).map(({ first, last, attributes: values }) => [
      first,
      last,
      Object.entries(values).sort(),
    ])
  );
}

function withoutHints(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !HINTS.has(name)));
}

function sameAttributes(left: ColumnRange, right: ColumnRange): boolean {
  const text = (range: ColumnRange) => JSON.stringify(Object.entries(range.attributes).sort());
  return text(left) === text(right);
}

/** The `<cols>` element; empty where there is no range. Excel wants a width on every `<col>`. */
export function writeColumnRanges(
  ranges: readonly ColumnRange[],
  {
    prefix,
    defaultWidth,
    fileStyle,
  }: {
    readonly prefix: string;
    readonly defaultWidth: number;
    readonly fileStyle: (style: number) => number;
  }
): string {
  if (ranges.length === 0) return "";
  const items = ranges.map(({ first, last, attributes: values, tag }) => {
    const { style } = values;
    const styled = style === undefined ? {} : { style: fileStyle(Number(style)) };
    const written = { min: first + 1, max: last + 1, ...values, ...styled };
    const width = "width" in values ? {} : { width: defaultWidth };
    if (tag !== undefined) return changedTag(tag, { ...written, ...width });
    return `<${prefix}col${writeAttributes({ ...written, ...width })}/>`;
  });
  return `<${prefix}cols>${items.join("")}</${prefix}cols>`;
}

/** The element with exactly these attributes; what is the same stays as written. */
function changedTag(tag: string, values: Readonly<Record<string, string | number>>): string {
  const before = attributesOfTag(tag);
  const changes: Record<string, string | undefined> = {};
  for (const name of before.keys()) if (!(name in values)) changes[name] = undefined;
  for (const [name, value] of Object.entries(values)) {
    if (before.get(name) !== String(value)) changes[name] = String(value);
  }
  return withAttributes(tag, changes);
}

/** The ranges after columns were inserted or deleted; `target` says where a column goes. */
export function movedColumnRanges(
  ranges: readonly ColumnRange[],
  edit: { readonly at: number; readonly inserted: number; readonly deleted: number }
): ColumnRange[] {
  const { at, inserted, deleted } = edit;
  const moved: ColumnRange[] = [];
  for (const range of ranges) {
    const before = { ...range, last: Math.min(range.last, at - 1) };
    const after = { ...range, first: Math.max(range.first, at + deleted) };
    if (before.first <= before.last) moved.push(before);
    if (after.first > after.last) continue;
    const shift = inserted - deleted;
    // What is set up to the sheet's edge stays so when columns come in there.
    const reachesEdge = after.last >= MAX_COLUMNS - 1;
    const last = reachesEdge ? MAX_COLUMNS - 1 : Math.min(after.last + shift, MAX_COLUMNS - 1);
    if (after.first + shift <= last) moved.push({ ...after, first: after.first + shift, last });
  }
  return inStyleOf(ranges, moved);
}
