import { derivedNames } from "../../domain/formulas/derivedNames";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview } from "../../excel/read/bookSnapshot";
import { lacksFormula } from "../../excel/read/lacksFormula";
import type { OwnFormulaCell } from "../../excel/write/writePlan";

/** Column of tblDerived with the formulas, behind the names. */
const FORMULA_COLUMN = 1;

/** Days and settings in force over whose formulas something was typed: no setting would act through them. */
export function derivedTypedOver(
  ownTables: BookOverview["ownTables"],
  words: WorkbookWords
): readonly OwnFormulaCell[] {
  const table = ownTables[OWN_TABLES.derived];
  if (!table) return [];
  const formulas = new Map(derivedNames(words).map(({ name, formula }) => [name, formula]));
  return table.rows.flatMap((line, row) => {
    const [name = "", from = ""] = line;
    const to = formulas.get(String(name));
    return to !== undefined && lacksFormula(table, row, FORMULA_COLUMN)
      ? [{ row, column: FORMULA_COLUMN, name, from, to }]
      : [];
  });
}
