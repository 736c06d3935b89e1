import { openWorkbookPackage } from "../../../src/ooxml/openWorkbookPackage";
import type { SheetPart, WorkbookPackage } from "../../../src/ooxml/types";
import { tinyWorkbook, type TinyWorkbook } from "./buildPackage";

/** An opened tiny workbook with its first sheet. */
export function openTiny(book: TinyWorkbook): {
  readonly bytes: Uint8Array;
  readonly book: WorkbookPackage;
  readonly sheet: SheetPart;
} {
  const bytes = tinyWorkbook(book);
  const opened = openWorkbookPackage(bytes);
  return { bytes, book: opened, sheet: firstSheet(opened) };
}

/** The first sheet of a package. */
export function firstSheet(book: WorkbookPackage): SheetPart {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}
