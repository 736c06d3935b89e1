import { isOwnTableName } from "../../excel/ownObjects";
import type { BookSnapshot } from "../../excel/read/bookSnapshot";
import { ledgerTables } from "../../excel/read/readOverview";
import { readFor } from "../report";
import type { ActionContext, Notice, StructureOptions } from "../types";
import { readTables } from "./proposal";

/**
 * The sheet that 规范成表 works on: the one named, else the active one; where that holds no task table and
 * the caller allows it, the first visible sheet that does (many files open at their help sheet).
 * Round trips: 3, plus one a further block of cells; as many again for every other sheet that is looked at.
 */
export async function chooseSheet(
  options: StructureOptions,
  context: ActionContext
): Promise<BookSnapshot> {
  const { sheetName, otherSheets } = options;
  const choice = sheetName === undefined ? {} : { sheetName };
  const book = await readFor(choice, "usedRange", context);
  if (!otherSheets || sheetName !== undefined || holdsTable(book, options)) return book;
  for (const other of sheetsToTry(book)) {
    const read = await readFor({ sheetName: other }, "usedRange", context);
    if (holdsTable(read, options)) return read;
  }
  return book;
}

/** Says which sheet was taken instead of the active one. */
export function otherSheetNotice(book: BookSnapshot): readonly Notice[] {
  return book.isActive ? [] : [{ id: "notice.otherSheet", params: { sheet: book.sheetName } }];
}

function holdsTable(book: BookSnapshot, options: StructureOptions): boolean {
  const isLedger = ledgerTables(book).some((table) => table.sheetName === book.sheetName);
  return isLedger || readTables(book, options).length > 0;
}

/** A sheet with a ledger first, then the visible ones in tab order; the add-in's own sheets never. */
function sheetsToTry(book: BookSnapshot): readonly string[] {
  const ownSheets = book.tables
    .filter(({ name }) => isOwnTableName(name))
    .map((table) => table.sheetName);
  const ledgers = ledgerTables(book).map((table) => table.sheetName);
  return [...new Set([...ledgers, ...book.visibleSheetNames])].filter(
    (name) => name !== book.sheetName && !ownSheets.includes(name)
  );
}
