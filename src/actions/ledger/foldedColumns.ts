import type { BookOverview } from "../../excel/read/bookSnapshot";
import type { NewColumn, WritePlan } from "../../excel/write/writePlan";
import type { Notice } from "../types";
import { printedPart, reachesOver } from "./printedPart";

/**
 * Whether columns inserted before `columnIndex` must be folded away (grouped and collapsed) so that the sheet
 * prints as before: something stands beside the table, and all of it is scaled to pages across, which new
 * columns would make smaller (DESIGN, decision 4).
 */
export function foldsNewColumns(book: BookOverview, columnIndex: number): boolean {
  const isPrintedBehind =
    book.printArea === undefined ||
    book.printArea.split(",").some((part) => reachesOver(printedPart(part), columnIndex));
  return book.fitsPagesAcross && isUsedBehind(book, columnIndex) && isPrintedBehind;
}

/** Whether any cell at or right of a column holds something. */
export function isUsedBehind({ usedArea }: BookOverview, columnIndex: number): boolean {
  return usedArea !== undefined && usedArea.columnIndex + usedArea.columnCount > columnIndex;
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
