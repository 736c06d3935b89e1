import type { Area } from "./area";
import type { CellValue } from "./cellValue";

/** An Excel table on the sheet as it was read. */
export interface TableSnapshot {
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  readonly headings: readonly string[];
  readonly showTotals: boolean;
}

/**
 * One worksheet as it was read, in plain data. `values[r][c]` belongs to sheet row
 * `area.rowIndex + r` and column `area.columnIndex + c`; the other grids have the same shape.
 */
export interface SheetSnapshot {
  readonly sheetName: string;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** What is written in the cell: a formula begins with `=`, else the literal. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas, in sheet rows and columns. */
  readonly merges: readonly Area[];
  readonly tables: readonly TableSnapshot[];
  /** 0-based sheet rows and columns that are hidden. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** The value at a sheet position, blank (`""`) outside the read area. */
export function valueAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): CellValue {
  return sheet.values[rowIndex - sheet.area.rowIndex]?.[columnIndex - sheet.area.columnIndex] ?? "";
}
