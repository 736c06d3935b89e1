import type { CalcPivotTable, CalcTable, CalcValue } from "../types";
import type { Operand, Reference, SheetIdentity } from "../values/operand";

/** The cells of a reference up to the sheet's extent; what lies beyond is blank. */
export interface RangeValues {
  /** Row by row. */
  readonly values: readonly CalcValue[];
  readonly rowCount: number;
  readonly columnCount: number;
  /** Positions in `values` by `equalityKey`, ascending; built at the first demand. */
  positionsOf(key: string): readonly number[];
  /** Its numbers in ascending order; built at the first demand. */
  sortedNumbers(): readonly number[];
  /** Tells this reading of the range from every other. */
  readonly id: number;
  /** What was computed over this reading under the same key before, else computes and keeps it. */
  remember(key: string, compute: () => CalcValue): CalcValue;
}

/** What compiled formulas read of the workbook while they run. */
export interface WorkbookReader {
  readonly date1904: boolean;
  /** Local date and time as a serial of the workbook's own date system. */
  now(): number;
  /** A number from 0 up to, not including, 1. */
  random(): number;
  sheetNamed(name: string): SheetIdentity | undefined;
  sheets(): readonly SheetIdentity[];
  table(name: string): CalcTable | undefined;
  /** The pivot table that lies over a cell. */
  pivotTableAt(sheet: SheetIdentity, row: number, column: number): CalcPivotTable | undefined;
  isRowHidden(sheet: SheetIdentity, row: number): boolean;
  /** Whether a filter hides the row. */
  isRowFiltered(sheet: SheetIdentity, row: number): boolean;
  hasSubtotal(sheet: SheetIdentity, row: number, column: number): boolean;
  formulaAt(sheet: SheetIdentity, row: number, column: number): string | undefined;
  readCell(sheet: SheetIdentity, row: number, column: number): CalcValue;
  readRange(reference: Reference): RangeValues;
  /** Notes that the running cell depends on an area found only while it runs (OFFSET, INDIRECT, A1:INDEX()). */
  noteDynamic(reference: Reference): void;
  /** Evaluates reference text such as INDIRECT gets; undefined when it is none. */
  resolveText(text: string, a1Style: boolean, context: EvaluationContext): Operand | undefined;
}

/** Where a formula runs. */
export interface EvaluationContext {
  readonly workbook: WorkbookReader;
  readonly sheet: SheetIdentity;
  readonly row: number;
  readonly column: number;
  /** Values of LET names in force. */
  readonly variables?: ReadonlyMap<string, Operand>;
}

/** A part of a formula as a function of the cell it stands in. */
export type Compiled = (context: EvaluationContext) => Operand;

/** Thrown while a formula runs whose function is not known here; its cell keeps the cached value. */
export class UnknownFunction {
  constructor(readonly functionName: string) {}
}

/** Start and end of a reference along one axis; relative ones are offsets from the cell's own position. */
export interface Span {
  readonly start: number;
  readonly startIsRelative: boolean;
  readonly end: number;
  readonly endIsRelative: boolean;
}

/** A reference written in a formula, for every cell that shares the formula; without a sheet it is the cell's own. */
export interface ReferenceShape {
  readonly sheet: SheetIdentity | undefined;
  readonly rows: Span;
  readonly columns: Span;
}

/** First and last index a span covers for a cell at `at`; relative offsets wrap around at `size`. */
export function resolveSpan(span: Span, at: number, size: number): readonly [number, number] {
  const start = span.startIsRelative ? wrap(span.start + at, size) : span.start;
  const end = span.endIsRelative ? wrap(span.end + at, size) : span.end;
  return start <= end ? [start, end] : [end, start];
}

function wrap(index: number, size: number): number {
  return index < 0 ? index + size : index >= size ? index - size : index;
}
