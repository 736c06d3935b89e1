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
      const covered = createCoverage();
      const queue: Stretch[] = [start];
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const { sheet, column, firstRow, lastRow } = next;
        store.dependencies.visitDependents(sheet, column, firstRow, lastRow, (...where) => {
          const stretch = stretchOf(...where);
          if (covered.covers(stretch)) {
            return;
          }
          for (const fresh of markRows(stretch)) {
            queue.push(fresh);
          }
          covered.add(stretch);
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

function stretchOf(
  sheet: SheetIdentity,
  column: number,
  firstRow: number,
  lastRow: number
): Stretch {
  return { sheet, column, firstRow, lastRow };
}

/**
 * Remembers one stretch of each column in which everything is marked already: with running totals
 * (`SUM(A$1:A9)`) every cell names all cells below it again.
 */
function createCoverage() {
  const widest = new Map<string, Stretch>();
  const keyOf = ({ sheet, column }: Stretch) => `${sheet.position}:${column}`;
  return {
    covers(stretch: Stretch): boolean {
      const known = widest.get(keyOf(stretch));
      return (
        known !== undefined &&
        known.firstRow <= stretch.firstRow &&
        stretch.lastRow <= known.lastRow
      );
    },
    add(stretch: Stretch): void {
      const known = widest.get(keyOf(stretch));
      const touches =
        known !== undefined &&
        stretch.firstRow <= known.lastRow + 1 &&
        known.firstRow <= stretch.lastRow + 1;
      widest.set(
        keyOf(stretch),
        touches
          ? {
              ...stretch,
              firstRow: Math.min(known.firstRow, stretch.firstRow),
              lastRow: Math.max(known.lastRow, stretch.lastRow),
            }
          : stretch
      );
    },
  };
}
