import { areaAddress, columnLetters } from "../../domain/model/area";
import { printedArea } from "../../excel/read/printedArea";
import type { PrintAreaChange } from "../../excel/write/writePlan";
import { foldsNewColumns, isUsedBehind, type PrintedBook } from "./foldedColumns";
import { printedPart, reachesOver } from "./printedPart";

/**
 * The print area that goes on printing what was printed when columns are inserted before `columnIndex`
 * (DESIGN, decision 4): an area that reaches over that column is cut there, since Excel would let it grow;
 * what follows is kept as an area of its own where the sheet holds anything there, unless the new columns
 * are folded. Undefined where the print area that is set does not reach so far.
 */
export function printAreaAround(
  book: PrintedBook,
  columnIndex: number
): PrintAreaChange | undefined {
  const from = book.printArea ?? null;
  const printed = printedArea(book);
  const now = from ?? (printed && areaAddress(printed));
  if (now === undefined) return undefined;
  // Areas are printed on pages of their own; folded columns are not printed at all.
  if (foldsNewColumns(book, columnIndex)) return now === from ? undefined : { from, to: now };
  const to = now
    .split(",")
    .flatMap((part) => cut(part, columnIndex, isUsedBehind(book, columnIndex)))
    .join(",");
  return to === from ? undefined : { from, to };
}

/** `A1:F9` cut before column D: `A1:C9`, `D1:F9`. Whole rows reach over every column. */
function cut(address: string, columnIndex: number, keepsBehind: boolean): readonly string[] {
  const part = printedPart(address);
  if (!reachesOver(part, columnIndex)) return [address];
  const { first, top, last, bottom } = part;
  const before = `${first || "A"}${top}:${columnLetters(columnIndex - 1)}${bottom}`;
  const behind = `${columnLetters(columnIndex)}${top}:${last || "XFD"}${bottom}`;
  return keepsBehind ? [before, behind] : [before];
}
