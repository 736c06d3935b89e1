import { CATEGORY_WEIGHT_SUM, derivedNames } from "../../domain/formulas/derivedNames";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview } from "../../excel/read/bookSnapshot";
import { isLightName } from "../ledger/settingsSheet";
import type { PlannedName } from "./taskCountNames";

/**
 * Names that formulas of 得分 read and that a workbook made by an earlier version of the add-in lacks: they
 * give the defaults of settings for which it has no line.
 */
export function missingNames(book: BookOverview, words: WorkbookWords): readonly PlannedName[] {
  const hasCategories = book.ownTables[OWN_TABLES.categories] !== undefined;
  return derivedNames(words).filter(
    ({ name }) =>
      !isLightName(name) &&
      !book.names.has(name.toLowerCase()) &&
      (hasCategories || name !== CATEGORY_WEIGHT_SUM)
  );
}
