import type { FormulaTemplate } from "../formula/compileScope";
import type { CalcArea, CalcValue } from "../types";
import type { Matrix, SheetIdentity } from "../values/operand";

/** How far a formula cell is: up to date, to be calculated, running, or waiting for a cell that must run first. */
export const CELL_STATES = { clean: 0, dirty: 1, running: 2, waiting: 3, provisional: 4 } as const;
export type CellState = (typeof CELL_STATES)[keyof typeof CELL_STATES];

/** A formula in a cell. It has identity and changes while it is calculated. */
export interface FormulaCell {
  readonly sheet: SheetIdentity;
  readonly row: number;
  readonly column: number;
  readonly template: FormulaTemplate;
  value: CalcValue;
  /** Where an array formula fills its results in; only at its first cell. */
  readonly arrayArea?: CalcArea;
  /** All results of the array formula, once it has run. */
  array?: Matrix;
  /** The first cell of the array formula that fills this cell in. */
  readonly filledBy?: FormulaCell;
  state: CellState;
  /** Whether `value` came from the file or from a calculation, rather than from nowhere. */
  hasValue: boolean;
  isCircular: boolean;
  /** Function that is not known here, for which the cached value was kept. */
  unknownFunction?: string;
  /** Order in which cells began to run, for finding circles. */
  order: number;
  /** Earliest running cell that this one leads back to. */
  reachesBackTo: number;
}
