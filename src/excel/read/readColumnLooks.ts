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
  /** Number format of every body cell, for the columns that were asked for. */
  readonly cellFormats?: readonly string[];
}

/**
 * The looks of a table's columns, left to right, by their first body row; of `mixed` columns (0-based in the
 * table) the number format of every cell, since text and dates stand below each other there. Round trips: 1.
 */
export function readColumnLooks(
  { sheetName, area }: TableOutline,
  mixed: readonly number[]
): Promise<readonly ColumnLook[]> {
  return runExcel("read the columns", async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const cells = Array.from({ length: area.columnCount }, (_, at) => {
      const cell = sheet.getRangeByIndexes(area.rowIndex + 1, area.columnIndex + at, 1, 1);
      cell.load("columnHidden,numberFormat");
      cell.format.load("columnWidth,wrapText,horizontalAlignment");
      return cell;
    });
    const columns = new Map(
      mixed.map((at) => {
        const column = area.columnIndex + at;
        const body = sheet.getRangeByIndexes(area.rowIndex + 1, column, area.rowCount - 1, 1);
        return [at, body.load("numberFormat")] as const;
      })
    );
    await context.sync(); // sync 1/1: a cell a column, and the formats of mixed columns
    return cells.map(({ columnHidden, numberFormat, format }, at) => ({
      widthPoints: format.columnWidth,
      isHidden: columnHidden === true,
      numberFormat: String(numberFormat[0]?.[0] ?? "General"),
      isWrapped: format.wrapText === true,
      isCentred: format.horizontalAlignment === "Center",
      ...cellFormatsOf(columns.get(at)),
    }));
  });
}

function cellFormatsOf(body: Excel.Range | undefined): Pick<ColumnLook, "cellFormats"> {
  if (!body) return {};
  return { cellFormats: body.numberFormat.map((row: readonly unknown[]) => String(row[0] ?? "")) };
}
