import type { Area } from "../../domain/model/area";
import type { BookOverview, BookSnapshot } from "../../excel/read/bookSnapshot";
import type { NewColumn, WritePlan } from "../../excel/write/writePlan";
import type { Notice } from "../types";
import { printedPart, reachesOver } from "./printedPart";

/** What decides where new columns of a ledger go and what is printed of them. */
export type PrintedBook = BookOverview & Pick<BookSnapshot, "drawnAreas">;

/**
 * Whether columns inserted before `columnIndex` must be folded away (grouped and collapsed) so that the sheet
 * prints as before: something stands beside the table, and all of it is scaled to pages across, which new
 * columns would make smaller (DESIGN, decision 4); or a chart or picture lies over the place, and new columns
 * would stretch it or come to lie under it.
 */
export function foldsNewColumns(book: PrintedBook, columnIndex: number): boolean {
  if (book.drawnAreas.some((area) => isAcross(area, columnIndex))) return true;
  const isPrintedBehind =
    book.printArea === undefined ||
    book.printArea.split(",").some((part) => reachesOver(printedPart(part), columnIndex));
  return book.fitsPagesAcross && isUsedBehind(book, columnIndex) && isPrintedBehind;
}

/** Whether any cell at or right of a column holds something or has something drawn over it. */
export function isUsedBehind(
  { usedArea, drawnAreas }: Pick<PrintedBook, "usedArea" | "drawnAreas">,
  columnIndex: number
): boolean {
  const areas = usedArea ? [usedArea, ...drawnAreas] : drawnAreas;
  return areas.some((area) => area.columnIndex + area.columnCount > columnIndex);
}

function isAcross(area: Area, columnIndex: number): boolean {
  return area.columnIndex < columnIndex && area.columnIndex + area.columnCount > columnIndex;
}

/** The columns as a group that is closed; the hidden key stays outside, nobody needs to open it. */
export function folded(columns: readonly NewColumn[]): readonly NewColumn[] {
  return columns.map((column) =>
    column.hidden ? column : { ...column, grouped: true, hidden: true }
  );
}

/** Says how to open the group; nothing where no new column was folded. */
export function foldedNotices(plan: Pick<WritePlan, "newColumns">): readonly Notice[] {
  const isFolded = plan.newColumns.some(({ grouped, hidden }) => grouped && hidden);
  return isFolded ? [{ id: "notice.columnsFolded", params: {} }] : [];
}
