import type { LookedCell, LookedRow } from "../../excel/read/look/sheetLook";
import { inNextYear } from "../../domain/snapshots/inNextYear";
import type { SheetPart, WorkbookPackage } from "../../ooxml/types";
import { lookPatch } from "./lookPatch";
import { readsElsewhere } from "./readsElsewhere";

/**
 * Writes rows around a ledger where they stood, as they read in the year after `year`. Formulas that read
 * this sheet only go on; other figures are of the old year and stay blank, like its days.
 */
export function writeLines(
  book: WorkbookPackage,
  sheet: SheetPart,
  lines: readonly LookedRow[],
  year: number
): void {
  for (const { rowIndex, heightPoints, isHidden, cells } of lines) {
    if (isHidden) sheet.setRowHidden(rowIndex, true);
    else sheet.setRowHeightPoints(rowIndex, heightPoints);
    cells.forEach((cell, column) => {
      writeContent(sheet, rowIndex, column, cell, year);
      const style = book.patchStyle(0, lookPatch(cell.look, cell.numberFormat));
      if (style !== sheet.styleIndex(rowIndex, column))
        sheet.setStyleIndex(rowIndex, column, style);
    });
  }
}

function writeContent(
  sheet: SheetPart,
  row: number,
  column: number,
  { content }: LookedCell,
  year: number
): void {
  if (typeof content !== "string" || content === "") return;
  if (!content.startsWith("=")) sheet.setValue(row, column, inNextYear(content, year));
  else if (!readsElsewhere(content)) sheet.setFormula(row, column, content.slice(1), null);
}
