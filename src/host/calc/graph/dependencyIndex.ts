import { resolveSpan, type ReferenceShape, type Span } from "../formula/evaluation";
import type { SheetIdentity } from "../values/operand";
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../values/sheetLimits";
import { createIntervalList, type IntervalList, type RowInterval } from "./intervalList";

/** Cells of one column, one under the other, that share a formula. */
export interface FormulaRun {
  readonly sheet: SheetIdentity;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Called with rows of a column whose formulas depend on what was asked about. */
export type VisitDependents = (
  sheet: SheetIdentity,
  column: number,
  firstRow: number,
  lastRow: number
) => void;

/** Which formulas depend on which cells, kept by runs instead of by cells. */
export interface DependencyIndex {
  /** Notes that a run refers to `shapes`; the answer takes it away again. */
  register(run: FormulaRun, shapes: readonly ReferenceShape[]): () => void;
  /** Finds what depends directly on rows `firstRow`–`lastRow` of a column. */
  visitDependents(
    sheet: SheetIdentity,
    column: number,
    firstRow: number,
    lastRow: number,
    visit: VisitDependents
  ): void;
}

interface Entry extends RowInterval {
  readonly run: FormulaRun;
  readonly rows: Span;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** References over more columns than this stand in one list for the whole sheet (assumption: tables are seldom wider in one reference). */
const WIDE = 12;

/** Makes an empty index. */
export function createDependencyIndex(): DependencyIndex {
  const byColumn = new Map<string, Map<number, IntervalList<Entry>>>();
  const wide = new Map<string, IntervalList<Entry>>();

  const listsFor = (sheetId: string, entry: Entry): readonly IntervalList<Entry>[] => {
    if (entry.lastColumn - entry.firstColumn >= WIDE) {
      return [getOrMake(wide, sheetId, () => createIntervalList<Entry>())];
    }
    const columns = getOrMake(byColumn, sheetId, () => new Map<number, IntervalList<Entry>>());
    const lists: IntervalList<Entry>[] = [];
    for (let column = entry.firstColumn; column <= entry.lastColumn; column += 1) {
      lists.push(getOrMake(columns, column, () => createIntervalList<Entry>()));
    }
    return lists;
  };

  return {
    register(run, shapes) {
      const undo: (() => void)[] = [];
      for (const shape of distinct(shapes)) {
        const entry = entryOf(run, shape);
        const lists = listsFor((shape.sheet ?? run.sheet).id, entry);
        lists.forEach((list) => list.add(entry));
        undo.push(() => lists.forEach((list) => list.remove(entry)));
      }
      return () => undo.forEach((remove) => remove());
    },
    visitDependents(sheet, column, firstRow, lastRow, visit) {
      const answer = (entry: Entry) => {
        if (entry.firstColumn <= column && column <= entry.lastColumn) {
          visitEntry(entry, firstRow, lastRow, visit);
        }
      };
      byColumn.get(sheet.id)?.get(column)?.visit(firstRow, lastRow, answer);
      wide.get(sheet.id)?.visit(firstRow, lastRow, answer);
    },
  };
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) {
    return known;
  }
  const made = make();
  map.set(key, made);
  return made;
}

function distinct(shapes: readonly ReferenceShape[]): readonly ReferenceShape[] {
  const seen = new Map<string, ReferenceShape>();
  for (const shape of shapes) {
    const { rows, columns } = shape;
    const key = [shape.sheet?.id, ...Object.values(rows), "|", ...Object.values(columns)].join();
    seen.set(key, shape);
  }
  return [...seen.values()];
}

function entryOf(run: FormulaRun, shape: ReferenceShape): Entry {
  const [firstColumn, lastColumn] = resolveSpan(shape.columns, run.column, MAXIMUM_COLUMNS);
  const top = resolveSpan(shape.rows, run.firstRow, MAXIMUM_ROWS);
  const bottom = resolveSpan(shape.rows, run.lastRow, MAXIMUM_ROWS);
  const wraps = wrapsWithin(shape.rows, run);
  return {
    run,
    rows: shape.rows,
    firstColumn,
    lastColumn,
    first: wraps ? 0 : Math.min(top[0], bottom[0]),
    last: wraps ? MAXIMUM_ROWS - 1 : Math.max(top[1], bottom[1]),
  };
}

/** Whether a relative end leaves the sheet for some rows of the run (only names can make that happen). */
function wrapsWithin(span: Span, run: FormulaRun): boolean {
  const leaves = (offset: number, isRelative: boolean) =>
    isRelative && (run.firstRow + offset < 0 || run.lastRow + offset >= MAXIMUM_ROWS);
  return leaves(span.start, span.startIsRelative) || leaves(span.end, span.endIsRelative);
}

function visitEntry(entry: Entry, firstRow: number, lastRow: number, visit: VisitDependents): void {
  const { run, rows } = entry;
  const [from, to] = wrapsWithin(rows, run)
    ? [run.firstRow, run.lastRow]
    : dependentRows(rows, firstRow, lastRow, run);
  const first = Math.max(from, run.firstRow);
  const last = Math.min(to, run.lastRow);
  if (first <= last) {
    visit(run.sheet, run.column, first, last);
  }
}

/** Rows of the run whose reference shares a row with `firstRow`–`lastRow`. */
function dependentRows(
  span: Span,
  firstRow: number,
  lastRow: number,
  run: FormulaRun
): readonly [number, number] {
  if (span.startIsRelative && span.endIsRelative) {
    const low = Math.min(span.start, span.end);
    const high = Math.max(span.start, span.end);
    return [firstRow - high, lastRow - low];
  }
  if (!span.startIsRelative && !span.endIsRelative) {
    return [run.firstRow, run.lastRow];
  }
  // One end stands still at `fixed`, the other moves with the row: the fixed end inside means all rows.
  const fixed = span.startIsRelative ? span.end : span.start;
  const offset = span.startIsRelative ? span.start : span.end;
  if (fixed < firstRow) {
    return [firstRow - offset, run.lastRow];
  }
  return fixed > lastRow ? [run.firstRow, lastRow - offset] : [run.firstRow, run.lastRow];
}
