import type { CalcName, CalcTable, CalcValue, CalcView } from "../../src/host/calc/types";

/** A literal, or a formula without its equals sign. */
export type MemoryCell = CalcValue | { readonly formula: string };

export interface MemorySheet {
  readonly id: string;
  readonly name: string;
  /** `cells[row][column]`; rows may be of different lengths. */
  readonly cells: readonly (readonly MemoryCell[])[];
}

export interface MemoryWorkbook {
  readonly sheets: readonly MemorySheet[];
  readonly tables: readonly CalcTable[];
  readonly names: readonly CalcName[];
}

export interface MemoryCalcView extends CalcView {
  /** The result stored for a formula cell, or the literal. */
  result(sheetId: string, row: number, column: number): CalcValue;
}

function isFormula(cell: MemoryCell | undefined): cell is { readonly formula: string } {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}

/** A workbook that lives in memory only, for calculating without a file. */
export function memoryCalcView(workbook: MemoryWorkbook): MemoryCalcView {
  const results = new Map<string, CalcValue>();
  const cellsOf = (sheetId: string) =>
    workbook.sheets.find((sheet) => sheet.id === sheetId)?.cells ?? [];
  const value = (sheetId: string, row: number, column: number): CalcValue => {
    const cell = cellsOf(sheetId)[row]?.[column];
    if (isFormula(cell)) return results.get(`${sheetId}:${row}:${column}`) ?? null;
    return cell ?? null;
  };
  return {
    date1904: false,
    sheets: () => workbook.sheets,
    tables: () => workbook.tables,
    names: () => workbook.names,
    extent: (sheetId) => ({
      rowCount: cellsOf(sheetId).length,
      columnCount: Math.max(0, ...cellsOf(sheetId).map((row) => row.length)),
    }),
    value,
    formula: (sheetId, row, column) => {
      const cell = cellsOf(sheetId)[row]?.[column];
      return isFormula(cell) ? cell.formula : undefined;
    },
    formulaCells: (sheetId) =>
      cellsOf(sheetId).flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          isFormula(cell) ? [{ row, column, formula: cell.formula, hasCachedValue: false }] : []
        )
      ),
    isRowHidden: () => false,
    storeResult: (sheetId, row, column, result) => {
      results.set(`${sheetId}:${row}:${column}`, result);
    },
    result: value,
  };
}
