import {
  BooleanNumber,
  LocaleType,
  type IColumnData,
  type IFreeze,
  type IRange,
  type IRowData,
  type IWorkbookData,
} from "@univerjs/presets";
import type { GridArea, GridSheet } from "./gridTypes";

/** Every sheet is shown as a workbook of its own with this one sheet. */
export const SHOWN_SHEET_ID = "shown";

/**
 * A workbook of one sheet without cells: sizes, hidden rows and columns, merges, frozen panes. The cells
 * come through an interceptor while they are drawn.
 */
export function univerSnapshot(sheet: GridSheet, unitId: string): IWorkbookData {
  return {
    id: unitId,
    name: unitId,
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: [SHOWN_SHEET_ID],
    sheets: {
      [SHOWN_SHEET_ID]: {
        id: SHOWN_SHEET_ID,
        name: SHOWN_SHEET_ID,
        rowCount: sheet.rowCount,
        columnCount: sheet.columnCount,
        defaultRowHeight: sheet.defaultRowHeight,
        defaultColumnWidth: sheet.defaultColumnWidth,
        rowData: rowData(sheet),
        columnData: columnData(sheet),
        mergeData: sheet.merges.map(univerRange),
        freeze: freeze(sheet),
        showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        cellData: {},
      },
    },
    resources: [],
  };
}

/** The drawing library's range of an area. */
export function univerRange(area: GridArea): IRange {
  return {
    startRow: area.rowIndex,
    startColumn: area.columnIndex,
    endRow: area.rowIndex + area.rowCount - 1,
    endColumn: area.columnIndex + area.columnCount - 1,
  };
}

/** The area of a range of the drawing library. */
export function gridArea({ startRow, startColumn, endRow, endColumn }: IRange): GridArea {
  return {
    rowIndex: startRow,
    columnIndex: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}

function rowData(sheet: GridSheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  // `ia` false: the height is the one given, not fitted to the text.
  for (const [row, height] of sheet.rowHeights) rows[row] = { h: height, ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnData(sheet: GridSheet): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, width] of sheet.columnWidths) columns[column] = { w: width };
  for (const column of sheet.hiddenColumns)
    columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}

function freeze({ frozenRows, frozenColumns }: GridSheet): IFreeze {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
    startRow: frozenRows > 0 ? frozenRows : -1,
  };
}
