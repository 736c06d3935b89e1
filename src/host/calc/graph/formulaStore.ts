import type { TemplateCache } from "../formula/templateCache";
import type { CalcArea, CalcView } from "../types";
import type { SheetIdentity } from "../values/operand";
import { createDependencyIndex, type DependencyIndex } from "./dependencyIndex";
import { CELL_STATES, type FormulaCell } from "./formulaCell";

/** All formula cells of a workbook and what depends on them. */
export interface FormulaStore {
  readonly dependencies: DependencyIndex;
  cellAt(sheet: SheetIdentity, row: number, column: number): FormulaCell | undefined;
  /** Formula cells of some rows of a column, downwards. */
  visitCells(
    sheet: SheetIdentity,
    column: number,
    firstRow: number,
    lastRow: number,
    visit: (cell: FormulaCell) => void
  ): void;
  all(): Iterable<FormulaCell>;
  /** Compares the formulas of an area with the view again; answers the cells that came, changed or stayed. */
  refresh(sheet: SheetIdentity, area: CalcArea, extent: Extent): readonly FormulaCell[];
}

interface Extent {
  readonly rowCount: number;
  readonly columnCount: number;
}

interface FormulaColumn {
  readonly cells: Map<number, FormulaCell>;
  /** Rows in ascending order; undefined after a change. */
  rows: readonly number[] | undefined;
  unregister: (() => void)[];
}

/** Reads every formula of the view and registers what it refers to. */
export function createFormulaStore(view: CalcView, templates: TemplateCache): FormulaStore {
  const dependencies = createDependencyIndex();
  const sheets = new Map<string, Map<number, FormulaColumn>>();

  const columnFor = (sheet: SheetIdentity, index: number): FormulaColumn => {
    let columns = sheets.get(sheet.id);
    if (columns === undefined) {
      columns = new Map();
      sheets.set(sheet.id, columns);
    }
    let column = columns.get(index);
    if (column === undefined) {
      column = { cells: new Map(), rows: undefined, unregister: [] };
      columns.set(index, column);
    }
    return column;
  };

  const put = (
    sheet: SheetIdentity,
    row: number,
    column: number,
    formula: string,
    hasValue: boolean
  ): FormulaCell => {
    const cell: FormulaCell = {
      sheet,
      row,
      column,
      template: templates.cellTemplate(formula, sheet, row, column),
      value: hasValue ? view.value(sheet.id, row, column) : null,
      state: CELL_STATES.clean,
      hasValue,
      isCircular: false,
      order: 0,
      reachesBackTo: 0,
    };
    columnFor(sheet, column).cells.set(row, cell);
    return cell;
  };

  const registerColumn = (sheet: SheetIdentity, index: number, column: FormulaColumn) => {
    column.unregister.forEach((undo) => undo());
    column.rows = undefined;
    column.unregister = runsOf(rowsOf(column), column.cells).map(([firstRow, lastRow, cell]) =>
      dependencies.register({ sheet, column: index, firstRow, lastRow }, cell.template.shapes)
    );
  };

  for (const sheet of templates.sheets) {
    for (const { row, column, formula, hasCachedValue } of view.formulaCells(sheet.id)) {
      put(sheet, row, column, formula, hasCachedValue);
    }
    sheets.get(sheet.id)?.forEach((column, index) => registerColumn(sheet, index, column));
  }

  const visitCells: FormulaStore["visitCells"] = (sheet, index, firstRow, lastRow, visit) => {
    const column = sheets.get(sheet.id)?.get(index);
    if (column === undefined) {
      return;
    }
    if (firstRow === lastRow) {
      const cell = column.cells.get(firstRow);
      if (cell !== undefined) {
        visit(cell);
      }
      return;
    }
    const rows = rowsOf(column);
    for (let place = firstPlace(rows, firstRow); place < rows.length; place += 1) {
      const row = rows[place] ?? 0;
      if (row > lastRow) {
        return;
      }
      visit(column.cells.get(row) as FormulaCell);
    }
  };

  const refreshColumn = (
    sheet: SheetIdentity,
    index: number,
    firstRow: number,
    lastRow: number,
    extentRows: number
  ): readonly FormulaCell[] => {
    const present: FormulaCell[] = [];
    const known: FormulaCell[] = [];
    visitCells(sheet, index, firstRow, lastRow, (cell) => known.push(cell));
    let isChanged = false;
    for (const cell of known) {
      if (view.formula(sheet.id, cell.row, index) === undefined) {
        columnFor(sheet, index).cells.delete(cell.row);
        retire(cell);
        isChanged = true;
      }
    }
    for (let row = firstRow; row <= Math.min(lastRow, extentRows - 1); row += 1) {
      const formula = view.formula(sheet.id, row, index);
      if (formula !== undefined) {
        const old = sheets.get(sheet.id)?.get(index)?.cells.get(row);
        const template = templates.cellTemplate(formula, sheet, row, index);
        const isSame = old !== undefined && old.template === template;
        isChanged ||= !isSame;
        if (isSame) {
          old.value = view.value(sheet.id, row, index);
          old.hasValue = old.value !== null;
          present.push(old);
        } else {
          retire(old);
          present.push(put(sheet, row, index, formula, view.value(sheet.id, row, index) !== null));
        }
      }
    }
    if (isChanged) {
      registerColumn(sheet, index, columnFor(sheet, index));
    }
    return present;
  };

  return {
    dependencies,
    cellAt: (sheet, row, column) => sheets.get(sheet.id)?.get(column)?.cells.get(row),
    visitCells,
    *all() {
      for (const columns of sheets.values()) {
        for (const column of columns.values()) {
          yield* column.cells.values();
        }
      }
    },
    refresh(sheet, area, extent) {
      const indices = new Set<number>();
      const lastColumn = area.columnIndex + area.columnCount - 1;
      for (let index = area.columnIndex; index <= lastColumn && index < extent.columnCount;) {
        indices.add(index);
        index += 1;
      }
      for (const index of sheets.get(sheet.id)?.keys() ?? []) {
        if (index >= area.columnIndex && index <= lastColumn) {
          indices.add(index);
        }
      }
      const lastRow = area.rowIndex + area.rowCount - 1;
      return [...indices].flatMap((index) =>
        refreshColumn(sheet, index, area.rowIndex, lastRow, extent.rowCount)
      );
    },
  };
}

/** A cell that is gone must not run any more, even where it is still marked. */
function retire(cell: FormulaCell | undefined): void {
  if (cell !== undefined) {
    cell.state = CELL_STATES.clean;
  }
}

function rowsOf(column: FormulaColumn): readonly number[] {
  column.rows ??= [...column.cells.keys()].sort((a, b) => a - b);
  return column.rows;
}

function firstPlace(rows: readonly number[], row: number): number {
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
function runsOf(
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
