import type { Area, Scalar } from "../types";

/** Says that a changed cell keeps this piece verbatim as its source cell has it. */
export const AS_SOURCE = Symbol("as the file has it");
export type AsSource = typeof AS_SOURCE;

/** A formula without its equals sign; `arrayArea` where it is an array formula. */
export interface CellFormula {
  readonly text: string;
  readonly arrayArea?: Area;
  /** Set for a what-if data table, whose text is empty. */
  readonly dataTable?: DataTableFormula;
}

/** The formula of a what-if data table 模拟运算表 (t="dataTable"), which stands in its first cell. */
export interface DataTableFormula {
  /** The cells it fills. */
  readonly area: Area;
  /** The open tag of its `<f>`. */
  readonly tag: string;
}

/** What a cell holds now where that differs from the file. */
export interface CellRecord {
  /** Index of the file's cell that this one was, -1 for a new one. */
  readonly source: number;
  /** The cell element is gone. */
  readonly removed: boolean;
  readonly style: number;
  readonly formula: CellFormula | undefined | AsSource;
  readonly value: Scalar | AsSource;
}

/** A cell as it is found: its record where it changed, else its index in the file (-1 = none). */
export interface FoundCell {
  readonly record: CellRecord | undefined;
  readonly source: number;
}

/** A place whose cell was moved away or never existed. */
export const HOLE: CellRecord = {
  source: -1,
  removed: true,
  style: 0,
  formula: undefined,
  value: null,
};

/** Whether two cell values are the same. */
export function sameScalar(left: Scalar, right: Scalar): boolean {
  if (left === right) return true;
  return (
    typeof left === "object" &&
    typeof right === "object" &&
    left !== null &&
    right !== null &&
    left.error === right.error
  );
}

/** Whether two formulas are the same. */
export function sameFormula(
  left: CellFormula | undefined,
  right: CellFormula | undefined
): boolean {
  return (
    left?.text === right?.text &&
    left?.dataTable?.tag === right?.dataTable?.tag &&
    JSON.stringify(left?.arrayArea) === JSON.stringify(right?.arrayArea)
  );
}
