import { sourceRowState } from "../cells/RowSlot";
import { rangeOf, readColumnRanges } from "../sections/columnRanges";
import type { WorksheetPart } from "../sheet/WorksheetPart";
import type { LineSizes } from "./lineCorner";

/** Sizes of a sheet's columns and rows in points; hidden ones have none. */
export interface SheetGeometry {
  readonly columns: LineSizes;
  readonly rows: LineSizes;
}

/**
 * Points to one character of column width: the default font's widest digit is 7 pixels at 96 dots per
 * inch (ECMA-376 18.3.1.13, for Calibri 11; assumption for other fonts), a pixel is 0.75 points.
 */
export const POINTS_PER_CHARACTER = 7 * 0.75;

/** As the sheet stands now. */
export function geometryNow(part: WorksheetPart): SheetGeometry {
  return {
    columns: (column) =>
      part.isColumnHidden(column)
        ? 0
        : (part.columnWidthChars(column) ?? part.defaultColumnWidthChars) * POINTS_PER_CHARACTER,
    rows: (row) =>
      part.isRowHidden(row) ? 0 : (part.rowHeightPoints(row) ?? part.defaultRowHeightPoints),
  };
}

/** As the file has it. */
export function geometryOfFile(part: WorksheetPart): SheetGeometry {
  const ranges = readColumnRanges(part.document.element("cols"));
  const { table } = part.cells.source;
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  return {
    columns: (column) => {
      const { hidden, width } = rangeOf(ranges, column)?.attributes ?? {};
      if (hidden === "1" || hidden === "true") return 0;
      const characters = width === undefined ? part.defaultColumnWidthChars : Number(width);
      return characters * POINTS_PER_CHARACTER;
    },
    rows: (row) => {
      const state = sourceRowState(table.source, rows.get(row));
      return state.hidden ? 0 : (state.heightPoints ?? part.defaultRowHeightPoints);
    },
  };
}
