import type { TemplateCache } from "../formula/templateCache";
import type { CalcArea, CalcView } from "../types";
import type { SheetIdentity } from "../values/operand";
import { createDependencyIndex, type DependencyIndex } from "./dependencyIndex";
import { largerOf, type Extent } from "./extentCache";
import { CELL_STATES, type FormulaCell } from "./formulaCell";
import {
  eachCellOf,
  firstPlace,
  isSameArea,
  rowsOf,
  runsOf,
  type FormulaColumn,
} from "./formulaColumn";
import { makeFilledCells, makeFormulaCell, type FormulaSource } from "./makeFormulaCell";

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
  /** How far array formulas of a sheet reach; undefined without any. */
  arrayExtent(sheetId: string): Extent | undefined;
  /** Compares the formulas of an area with the view again; answers the cells that came, changed or stayed. */
  refresh(sheet: SheetIdentity, area: CalcArea, extent: Extent): readonly FormulaCell[];
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

  const arrayExtents = new Map<string, Extent>();
  /** Columns whose runs must be registered again. */
  const stale = new Map<FormulaColumn, readonly [SheetIdentity, number]>();

  const cellAt: FormulaStore["cellAt"] = (sheet, row, column) =>
    sheets.get(sheet.id)?.get(column)?.cells.get(row);

  const place = (cell: FormulaCell) => {
    const column = columnFor(cell.sheet, cell.column);
    column.cells.set(cell.row, cell);
    column.rows = undefined;
    stale.set(column, [cell.sheet, cell.column]);
  };

  const remove = (cell: FormulaCell) => {
    const column = columnFor(cell.sheet, cell.column);
    column.cells.delete(cell.row);
    column.rows = undefined;
    stale.set(column, [cell.sheet, cell.column]);
    // A cell that is gone must not run any more, even where it is still marked.
    cell.state = CELL_STATES.clean;
    if (cell.arrayArea !== undefined) {
      eachCellOf(cell.arrayArea, (row, index) => {
        const filled = cellAt(cell.sheet, row, index);
        if (filled?.filledBy === cell) {
          remove(filled);
        }
      });
    }
  };

  const put = (source: FormulaSource): FormulaCell => {
    const old = cellAt(source.sheet, source.row, source.column);
    if (old !== undefined) {
      remove(old);
    }
    const cell = makeFormulaCell(source, view, templates);
    place(cell);
    const { arrayArea } = source;
    if (arrayArea !== undefined) {
      const rowCount = arrayArea.rowIndex + arrayArea.rowCount;
      const columnCount = arrayArea.columnIndex + arrayArea.columnCount;
      const { id } = source.sheet;
      arrayExtents.set(id, largerOf({ rowCount, columnCount }, arrayExtents.get(id)));
    }
    for (const filled of makeFilledCells(cell, view)) {
      if (cellAt(filled.sheet, filled.row, filled.column) === undefined) {
        place(filled);
      }
    }
    return cell;
  };

  const registerStale = () => {
    for (const [column, [sheet, index]] of stale) {
      column.unregister.forEach((undo) => undo());
      column.unregister = runsOf(rowsOf(column), column.cells).map(([firstRow, lastRow, cell]) =>
        dependencies.register({ sheet, column: index, firstRow, lastRow }, cell.template.shapes)
      );
    }
    stale.clear();
  };

  for (const sheet of templates.sheets) {
    for (const found of view.formulaCells(sheet.id)) {
      const { row, column, formula, hasCachedValue: hasValue, arrayArea } = found;
      put({ sheet, row, column, formula, hasValue, arrayArea });
    }
  }
  registerStale();

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

  /** Whether the array formula that fills a cell in is still there. */
  const isStillFilled = ({ filledBy }: FormulaCell): boolean => {
    if (filledBy === undefined) {
      return false;
    }
    const { sheet, row, column, arrayArea } = filledBy;
    return (
      cellAt(sheet, row, column) === filledBy &&
      isSameArea(arrayArea, view.arrayArea?.(sheet.id, row, column))
    );
  };

  /** The cell for the formula the view has now: the old one where nothing changed. */
  const refreshCell = (
    sheet: SheetIdentity,
    row: number,
    column: number,
    formula: string
  ): FormulaCell => {
    const old = cellAt(sheet, row, column);
    const value = view.value(sheet.id, row, column);
    const arrayArea = view.arrayArea?.(sheet.id, row, column);
    const isArray = arrayArea !== undefined || old?.arrayArea !== undefined;
    const isSame = isArray
      ? false
      : old !== undefined && old.template === templates.cellTemplate(formula, sheet, row, column);
    if (!isSame || old === undefined) {
      return put({ sheet, row, column, formula, hasValue: value !== null, arrayArea });
    }
    old.value = value;
    old.hasValue = value !== null;
    return old;
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
    for (const cell of known) {
      if (view.formula(sheet.id, cell.row, index) === undefined) {
        if (isStillFilled(cell)) {
          // Part of an array cannot be changed alone: what was written there is filled in again.
          cell.value = view.value(sheet.id, cell.row, index);
          present.push(cell);
        } else if (cellAt(sheet, cell.row, index) === cell) {
          remove(cell);
        }
      }
    }
    for (let row = firstRow; row <= Math.min(lastRow, extentRows - 1); row += 1) {
      const formula = view.formula(sheet.id, row, index);
      if (formula !== undefined) {
        present.push(refreshCell(sheet, row, index, formula));
      }
    }
    return present;
  };

  return {
    dependencies,
    cellAt,
    visitCells,
    arrayExtent: (sheetId) => arrayExtents.get(sheetId),
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
      const present = [...indices].flatMap((index) =>
        refreshColumn(sheet, index, area.rowIndex, lastRow, extent.rowCount)
      );
      registerStale();
      // An array formula that came or went may have replaced cells found before it.
      return present.filter((cell) => cellAt(cell.sheet, cell.row, cell.column) === cell);
    },
  };
}
