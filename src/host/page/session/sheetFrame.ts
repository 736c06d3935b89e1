import type { Area, SheetPart } from "../../workbook/hostWorkbook";
import type { GridSheet } from "../grid/gridTypes";
import type { FitRow } from "./fittedRows";

/** Blank rows and columns shown after the used ones. (assumption) */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
/** The least that is shown: a screenful. (assumption) */
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;
const PIXELS_PER_POINT = 4 / 3;

/** What the sizes of rows and columns are measured by. */
export interface FrameMeasures {
  /** Width of the widest digit of the workbook's standard font, in CSS pixels. */
  readonly digitPixels: number;
  readonly fitRow: FitRow;
}

/**
 * The frame of a sheet as the grid draws it: extents, sizes, hidden lines, merges, frozen panes. It
 * reaches over the used cells and over what is selected, however far out (a whole row or column apart).
 */
export function sheetFrame(
  sheet: SheetPart,
  selected: Area,
  { digitPixels, fitRow }: FrameMeasures
): GridSheet {
  const used = sheet.usedArea(false);
  const rowCount = Math.max(
    LEAST_ROWS,
    (used === undefined ? 0 : used.rowIndex + used.rowCount) + SPARE_ROWS,
    selected.rowIndex + 1
  );
  const columnCount = Math.max(
    LEAST_COLUMNS,
    (used === undefined ? 0 : used.columnIndex + used.columnCount) + SPARE_COLUMNS,
    selected.columnIndex + 1
  );
  const rows = indices(rowCount);
  const columns = indices(columnCount);
  const defaultColumnWidth = columnPixels(sheet.defaultColumnWidthChars, digitPixels);
  const columnWidths = sizes(columns, (column) => {
    const characters = sheet.columnWidthChars(column);
    return characters === undefined ? undefined : columnPixels(characters, digitPixels);
  });
  const widthOf = (column: number) => columnWidths.get(column) ?? defaultColumnWidth;
  return {
    id: sheet.id,
    rowCount,
    columnCount,
    defaultRowHeight: Math.round(sheet.defaultRowHeightPoints * PIXELS_PER_POINT),
    defaultColumnWidth,
    rowHeights: sizes(rows, (row) => {
      const points = sheet.rowHeightPoints(row);
      return points === undefined ? fitRow(row, widthOf) : Math.round(points * PIXELS_PER_POINT);
    }),
    columnWidths,
    hiddenRows: new Set(rows.filter((row) => sheet.isRowHidden(row))),
    hiddenColumns: new Set(columns.filter((column) => sheet.isColumnHidden(column))),
    merges: sheet.merges,
    frozenRows: sheet.frozenPanes.rows,
    frozenColumns: sheet.frozenPanes.columns,
    showGridlines: sheet.showGridlines,
    ...(sheet.firstSeenCell === undefined ? {} : { firstSeen: sheet.firstSeenCell }),
  };
}

/** Equal for two frames that look the same: the grid is set up again only when it changes. */
export function frameSignature(frame: GridSheet): string {
  return JSON.stringify(frame, (_key, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value
  );
}

/** Pixels of `<col width>` (ECMA-376 18.3.1.13). */
function columnPixels(characters: number, digitPixels: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / digitPixels)) / 256) * digitPixels);
}

function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function sizes(
  lines: readonly number[],
  size: (line: number) => number | undefined
): ReadonlyMap<number, number> {
  return new Map(
    lines.flatMap((line) => {
      const pixels = size(line);
      return pixels === undefined ? [] : [[line, pixels] as const];
    })
  );
}
