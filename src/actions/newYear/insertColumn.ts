import type { Area } from "../../domain/model/area";
import type { SheetPart, WorkbookPackage } from "../../ooxml/types";

/** A column that the old ledger does not have. */
export interface InsertedColumn {
  /** 0-based column of the sheet, not the first. */
  readonly column: number;
  readonly heading: string;
  readonly widthChars: number;
  /** The old ledger has columns behind it: titles and bands that end at its left reach over it. */
  readonly isInside: boolean;
}

/** The rows of a sheet that a new column has to fit into, 0-based. */
export interface HeadRows {
  /** Rows above and below the ledger's body. */
  readonly rows: readonly number[];
  /** The ledger's header row. */
  readonly headerRow: number;
  /** The last row of headings that is printed: the header row, or the one above where that is hidden. */
  readonly printedRow: number;
}

/**
 * Makes room for a column and lets it look like its left neighbour: merged titles and bands that end there
 * reach over it, a heading that is merged downward is merged as far.
 */
export function insertColumn(
  book: WorkbookPackage,
  sheet: SheetPart,
  { column, heading, widthChars, isInside }: InsertedColumn,
  { rows, headerRow, printedRow }: HeadRows
): void {
  book.insertColumns(sheet.id, column, 1);
  sheet.setColumnWidthChars(column, widthChars);
  for (const row of rows) sheet.setStyleIndex(row, column, sheet.styleIndex(row, column - 1));
  const endsAtLeft = (area: Area): boolean => area.columnIndex + area.columnCount === column;
  const above = sheet.merges.find(
    (area) =>
      endsAtLeft(area) &&
      area.columnCount === 1 &&
      area.rowIndex <= printedRow &&
      printedRow < area.rowIndex + area.rowCount
  );
  const widened = sheet.merges.map((area) =>
    isInside && endsAtLeft(area) && area.columnCount > 1
      ? { ...area, columnCount: area.columnCount + 1 }
      : area
  );
  sheet.setMerges(above ? [...widened, { ...above, columnIndex: column }] : widened);
  sheet.setValue(above?.rowIndex ?? printedRow, column, heading);
  sheet.setValue(headerRow, column, heading);
}
