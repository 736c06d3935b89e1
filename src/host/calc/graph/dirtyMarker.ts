import type { SheetIdentity } from "../values/operand";
import { CELL_STATES, type FormulaCell } from "./formulaCell";
import type { FormulaStore } from "./formulaStore";

/** Rows of one column. */
interface Stretch {
  readonly sheet: SheetIdentity;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Marks formula cells that must be calculated again and keeps the list of them. */
export interface DirtyMarker {
  /** Marks one cell alone. */
  mark(cell: FormulaCell): void;
  /** Marks everything that depends, directly or through others, on rows of a column. */
  markDependents(stretch: Stretch): void;
  /** The marked cells, in the order of marking; empties the list. */
  take(): readonly FormulaCell[];
}

/** Makes a marker; `touched` hears of every column in which a cell was marked. */
export function createDirtyMarker(
  store: FormulaStore,
  touched: (sheet: SheetIdentity, column: number) => void
): DirtyMarker {
  let marked: FormulaCell[] = [];

  const mark = (cell: FormulaCell): boolean => {
    if (cell.state !== CELL_STATES.clean) {
      return false;
    }
    cell.state = CELL_STATES.dirty;
    marked.push(cell);
    touched(cell.sheet, cell.column);
    return true;
  };

  /** Marks clean formula cells among the rows; answers the stretches newly marked. */
  const markRows = (stretch: Stretch): readonly Stretch[] => {
    const { sheet, column, firstRow, lastRow } = stretch;
    const fresh: { sheet: SheetIdentity; column: number; firstRow: number; lastRow: number }[] = [];
    store.visitCells(sheet, column, firstRow, lastRow, (cell) => {
      if (!mark(cell)) {
        return;
      }
      const last = fresh[fresh.length - 1];
      if (last !== undefined && last.lastRow === cell.row - 1) {
        last.lastRow = cell.row;
      } else {
        fresh.push({ sheet, column, firstRow: cell.row, lastRow: cell.row });
      }
    });
    return fresh;
  };

  return {
    mark: (cell) => void mark(cell),
    markDependents(start) {
      const queue: Stretch[] = [start];
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const { sheet, column, firstRow, lastRow } = next;
        store.dependencies.visitDependents(sheet, column, firstRow, lastRow, (...where) => {
          const [dependentSheet, dependentColumn, first, last] = where;
          queue.push(
            ...markRows({
              sheet: dependentSheet,
              column: dependentColumn,
              firstRow: first,
              lastRow: last,
            })
          );
        });
      }
    },
    take() {
      const taken = marked;
      marked = [];
      return taken;
    },
  };
}
