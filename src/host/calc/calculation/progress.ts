import type { FormulaCell } from "../graph/formulaCell";
import type { FormulaStore } from "../graph/formulaStore";
import type { Reference } from "../values/operand";

/** What the cells that run leave behind. */
export interface Progress {
  computedCells: number;
  readonly circular: Set<FormulaCell>;
  readonly unknown: Set<FormulaCell>;
  readonly volatile: Set<FormulaCell>;
  /** Areas found while a cell ran, and how to forget them. */
  readonly dynamic: Map<FormulaCell, { references: Reference[]; forget: () => void }>;
  readonly running: FormulaCell[];
}

/** Nothing has run yet; the volatile ones among the cells are noted. */
export function createProgress(cells: Iterable<FormulaCell>): Progress {
  const progress: Progress = {
    computedCells: 0,
    circular: new Set(),
    unknown: new Set(),
    volatile: new Set(),
    dynamic: new Map(),
    running: [],
  };
  for (const cell of cells) {
    noteNature(cell, progress);
  }
  return progress;
}

/** Notes a cell that must run at every recalculation. */
export function noteNature(cell: FormulaCell, progress: Progress): void {
  if (cell.template.isVolatile) {
    progress.volatile.add(cell);
  }
}

/** Cells that were overwritten must not be reported or run any more. */
export function forgetRemoved(store: FormulaStore, progress: Progress): void {
  const isGone = (cell: FormulaCell) => store.cellAt(cell.sheet, cell.row, cell.column) !== cell;
  for (const cells of [progress.circular, progress.unknown, progress.volatile]) {
    for (const cell of [...cells].filter(isGone)) {
      cells.delete(cell);
    }
  }
  for (const [cell, { forget }] of progress.dynamic) {
    if (isGone(cell)) {
      forget();
      progress.dynamic.delete(cell);
    }
  }
}
