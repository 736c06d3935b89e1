import type { CalcArea } from "../types";
import type { FormulaCell } from "./formulaCell";

/** The formula cells of one column. */
export interface FormulaColumn {
  readonly cells: Map<number, FormulaCell>;
  /** Rows in ascending order; undefined after a change. */
  rows: readonly number[] | undefined;
  unregister: (() => void)[];
}

/** Calls `visit` with every cell of an area. */
export function eachCellOf(area: CalcArea, visit: (row: number, column: number) => void): void {
  for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
    for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1) {
      visit(row, column);
    }
  }
}

/** Whether two areas are the same; both may be missing. */
export function isSameArea(a: CalcArea | undefined, b: CalcArea | undefined): boolean {
  return (
    a?.rowIndex === b?.rowIndex &&
    a?.columnIndex === b?.columnIndex &&
    a?.rowCount === b?.rowCount &&
    a?.columnCount === b?.columnCount
  );
}

/** Rows that hold formulas, in ascending order. */
export function rowsOf(column: FormulaColumn): readonly number[] {
  column.rows ??= [...column.cells.keys()].sort((a, b) => a - b);
  return column.rows;
}

/** Place of the first row that is not above `row`. */
export function firstPlace(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** Stretches of rows without a gap that share a template: first row, last row, first cell. */
export function runsOf(
  rows: readonly number[],
  cells: ReadonlyMap<number, FormulaCell>
): readonly (readonly [number, number, FormulaCell])[] {
  const runs: [number, number, FormulaCell][] = [];
  for (const row of rows) {
    const cell = cells.get(row) as FormulaCell;
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === row - 1 && last[2].template === cell.template) {
      last[1] = row;
    } else {
      runs.push([row, row, cell]);
    }
  }
  return runs;
}
