import type { CalcView } from "../../calc/types";
import type { Area, PivotTablePart, SheetPart, WorkbookPackage } from "../../../ooxml/types";

type FormulaCell = ReturnType<CalcView["formulaCells"]> extends Iterable<infer Cell> ? Cell : never;

/** The package as calculation sees it. */
export interface LiveCalcView extends CalcView {
  /** From now on results are saved with the file; those before came of opening it. */
  finishOpening(): void;
  /** Cells of the area were written: the extent reaches at least so far. */
  cellsWritten(sheetId: string, area: Area): void;
  /** Cells may have moved or gone: extents are measured again when they are asked for. */
  forgetExtents(): void;
}

/** A view of the package; cells are read live. */
export function createCalcView(workbook: WorkbookPackage): LiveCalcView {
  let isOpening = true;
  let pivotTables: readonly PivotTablePart[] | undefined;
  const extents = new Map<string, ReturnType<CalcView["extent"]>>();
  const sheetOf = (sheetId: string): SheetPart => {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  };
  let lastSheet: SheetPart | undefined;
  /** Cells are asked for sheet by sheet: the last one found answers most calls. */
  const cached = (sheetId: string): SheetPart => {
    if (lastSheet?.id !== sheetId || !workbook.sheets.includes(lastSheet)) {
      lastSheet = sheetOf(sheetId);
    }
    return lastSheet;
  };
  return {
    date1904: workbook.date1904,
    ...(workbook.iteration && { iteration: workbook.iteration }),
    sheets: () => workbook.sheets.filter(({ isGrid }) => isGrid),
    tables: () =>
      workbook.tables.map((table) => ({
        ...table,
        columns: table.columns.map(({ name }) => name),
      })),
    names: () => workbook.definedNames,
    pivotTables: () => (pivotTables ??= workbook.pivotTables),
    extent(sheetId) {
      const known = extents.get(sheetId);
      if (known !== undefined) return known;
      const extent = extentOf(cached(sheetId));
      extents.set(sheetId, extent);
      return extent;
    },
    value: (sheetId, row, column) => cached(sheetId).value(row, column),
    formula: (sheetId, row, column) =>
      cached(sheetId).formula(row, column) ?? dataTableFormula(cached(sheetId), row, column),
    formulaCells: (sheetId) => formulaCells(cached(sheetId)),
    isRowHidden: (sheetId, row) => cached(sheetId).isRowHidden(row),
    isRowFiltered: (sheetId, row) => isRowFiltered(workbook, cached(sheetId), row),
    arrayArea: (sheetId, row, column) => cached(sheetId).arrayArea(row, column),
    storeResult(sheetId, row, column, value) {
      if (isOpening) cached(sheetId).showOpenedValue(row, column, value);
      else cached(sheetId).setCachedValue(row, column, value);
    },
    finishOpening() {
      isOpening = false;
    },
    cellsWritten(sheetId, { rowIndex, columnIndex, rowCount, columnCount }) {
      const before = extents.get(sheetId);
      if (before === undefined) return;
      // Measuring reads every cell; one that is too large only costs a few blank cells.
      extents.set(sheetId, {
        rowCount: Math.max(before.rowCount, rowIndex + rowCount),
        columnCount: Math.max(before.columnCount, columnIndex + columnCount),
      });
    },
    forgetExtents() {
      extents.clear();
      pivotTables = undefined;
    },
  };
}

/** Excel counts every hidden row below the headings of a filter that is on as filtered. */
function isRowFiltered(workbook: WorkbookPackage, sheet: SheetPart, row: number): boolean {
  if (!sheet.isFiltered || !sheet.isRowHidden(row)) return false;
  const own = sheet.autoFilterArea;
  const tables = workbook.tables.filter(({ sheetId }) => sheetId === sheet.id);
  return [...(own ? [own] : []), ...tables.map(({ area }) => area)].some(
    ({ rowIndex, rowCount }) => row > rowIndex && row < rowIndex + rowCount
  );
}

function extentOf(sheet: SheetPart): ReturnType<CalcView["extent"]> {
  const used = sheet.usedArea(true);
  if (used === undefined) return { rowCount: 0, columnCount: 0 };
  return {
    rowCount: used.rowIndex + used.rowCount,
    columnCount: used.columnIndex + used.columnCount,
  };
}

/** The formulas of a sheet, those of its data tables too: nothing here knows TABLE, so they are named. */
function* formulaCells(sheet: SheetPart): Generator<FormulaCell, void> {
  yield* sheet.formulaCells();
  for (const { row, column, formula } of sheet.dataTables) {
    yield { row, column, formula, hasCachedValue: true };
  }
}

function dataTableFormula(sheet: SheetPart, row: number, column: number): string | undefined {
  return sheet.hasFormula(row, column)
    ? sheet.dataTables.find((table) => table.row === row && table.column === column)?.formula
    : undefined;
}
