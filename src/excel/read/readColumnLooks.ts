import { runExcel } from "../runExcel";
import type { TableOutline } from "./bookSnapshot";

/** How a column of a table looks, for a copy that reads like it. */
export interface ColumnLook {
  readonly widthPoints: number;
  readonly isHidden: boolean;
  /** Number format of its first cell. */
  readonly numberFormat: string;
  readonly isWrapped: boolean;
  readonly isCentred: boolean;
}

/** The looks of a table's columns, left to right, by their first body row. Round trips: 1. */
export function readColumnLooks({ sheetName, area }: TableOutline): Promise<readonly ColumnLook[]> {
  return runExcel("read the columns", async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const cells = Array.from({ length: area.columnCount }, (_, at) => {
      const cell = sheet.getRangeByIndexes(area.rowIndex + 1, area.columnIndex + at, 1, 1);
      cell.load("columnHidden,numberFormat");
      cell.format.load("columnWidth,wrapText,horizontalAlignment");
      return cell;
    });
    await context.sync(); // sync 1/1: a cell a column
    return cells.map(({ columnHidden, numberFormat, format }) => ({
      widthPoints: format.columnWidth,
      isHidden: columnHidden === true,
      numberFormat: String(numberFormat[0]?.[0] ?? "General"),
      isWrapped: format.wrapText === true,
      isCentred: format.horizontalAlignment === "Center",
    }));
  });
}
