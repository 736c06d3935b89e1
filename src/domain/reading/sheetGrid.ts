import type { Area } from "../model/area";
import { isBlank, type CellValue } from "../model/cellValue";
import { valueAt, type SheetSnapshot } from "../model/sheetSnapshot";

/** A sheet prepared for reading: where something stands and which merged area covers a cell. */
export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  readonly firstRow: number;
  /** Inclusive. */
  readonly lastRow: number;
  /** Columns of the row's non-blank cells, ascending; merged areas count once, at their top-left. */
  filledColumns(rowIndex: number): readonly number[];
  /** The merged area over a cell. */
  mergeAt(rowIndex: number, columnIndex: number): Area | undefined;
  value(rowIndex: number, columnIndex: number): CellValue;
  /** The value, or that of the merged area's top-left cell. */
  spreadValue(rowIndex: number, columnIndex: number): CellValue;
  isFormula(rowIndex: number, columnIndex: number): boolean;
}

const NONE: readonly never[] = [];

/** Index of a sheet in one pass over its cells; merged areas are looked up by row. */
export function buildGrid(sheet: SheetSnapshot): SheetGrid {
  const { area } = sheet;
  const filled = sheet.values.map((row) => {
    const columns: number[] = [];
    row.forEach((value, index) => {
      if (!isBlank(value)) columns.push(area.columnIndex + index);
    });
    return columns;
  });
  const mergesByRow = new Map<number, Area[]>();
  const lastRow = area.rowIndex + sheet.values.length - 1;
  for (const merge of sheet.merges) {
    const end = Math.min(lastRow, merge.rowIndex + merge.rowCount - 1);
    for (let row = Math.max(area.rowIndex, merge.rowIndex); row <= end; row += 1) {
      const merges = mergesByRow.get(row);
      if (merges) merges.push(merge);
      else mergesByRow.set(row, [merge]);
    }
  }
  const mergeAt = (row: number, column: number): Area | undefined =>
    mergesByRow
      .get(row)
      ?.find(
        (merge) => column >= merge.columnIndex && column < merge.columnIndex + merge.columnCount
      );
  return {
    sheet,
    firstRow: area.rowIndex,
    lastRow,
    filledColumns: (row) => filled[row - area.rowIndex] ?? NONE,
    mergeAt,
    value: (row, column) => valueAt(sheet, row, column),
    spreadValue: (row, column) => {
      const merge = mergeAt(row, column);
      return merge
        ? valueAt(sheet, merge.rowIndex, merge.columnIndex)
        : valueAt(sheet, row, column);
    },
    isFormula: (row, column) =>
      String(sheet.formulas[row - area.rowIndex]?.[column - area.columnIndex] ?? "").startsWith(
        "="
      ),
  };
}

/** Right-most column that a cell covers, its merge included. */
export function lastColumnCovered(grid: SheetGrid, rowIndex: number, columnIndex: number): number {
  const merge = grid.mergeAt(rowIndex, columnIndex);
  return merge ? merge.columnIndex + merge.columnCount - 1 : columnIndex;
}
