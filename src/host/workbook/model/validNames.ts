import { looksLikeReference } from "./address";
import { invalidArgument, itemAlreadyExists } from "./excelErrors";
import type { WorkbookModel } from "./workbookModel";

/** Longest sheet name and longest defined name (Excel specifications and limits). */
const MAX_SHEET_NAME = 31;
const MAX_NAME = 255;

/** Throws InvalidArgument for a name that no sheet may have, ItemAlreadyExists for one that another has. */
export function requireSheetName(model: WorkbookModel, name: string, ownSheetId?: string): void {
  const isValid =
    name.length > 0 &&
    name.length <= MAX_SHEET_NAME &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!isValid) throw invalidArgument(`sheet name ${name}`);
  const wanted = name.toLowerCase();
  const isTaken = model.package.sheets.some(
    (sheet) => sheet.id !== ownSheetId && sheet.name.toLowerCase() === wanted
  );
  if (isTaken) throw itemAlreadyExists();
}

/**
 * Throws InvalidArgument for a word that neither a defined name nor a table may have (spaces, signs,
 * anything that reads as a cell).
 */
export function requireNameWord(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= MAX_NAME;
  if (!isWord || looksLikeReference(name)) throw invalidArgument(`name ${name}`);
}

/** Throws ItemAlreadyExists where a table or a name of the same scope is called so. */
export function requireFreeName(
  model: WorkbookModel,
  name: string,
  own: { readonly tableId?: string; readonly sheetId?: string | undefined } = {}
): void {
  const wanted = name.toLowerCase();
  const isTable = model.package.tables.some(
    (table) => table.id !== own.tableId && table.name.toLowerCase() === wanted
  );
  const isName = model.package.definedNames.some(
    (other) => other.sheetId === own.sheetId && other.name.toLowerCase() === wanted
  );
  if (isTable || isName) throw itemAlreadyExists();
}
