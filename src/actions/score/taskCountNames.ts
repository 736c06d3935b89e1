import { ANY_NUMBER } from "../../domain/formulas/criterionFormula";
import {
  countedLedgers,
  type GroupFormulaContext,
} from "../../domain/formulas/groupFormulaContext";
import { taskCountName } from "../../domain/formulas/groupLineFormula";
import { wholeColumn } from "../../domain/formulas/structuredReference";
import type { BookOverview } from "../../excel/read/bookSnapshot";
import { sameFormula } from "../../excel/sameFormula";

/** A defined name of the workbook as it is to be. */
export interface PlannedName {
  readonly name: string;
  readonly formula: string;
}

/** The name that counts the tasks of all ledgers of a kind; none where it stands there already. */
export function taskCountNames(
  book: Pick<BookOverview, "names">,
  context: GroupFormulaContext
): readonly PlannedName[] {
  const name = taskCountName(context.kind);
  const counts = countedLedgers(context).map(
    ({ tableName, headings }) =>
      `COUNTIFS(${wholeColumn(tableName, headings.pointsCounted ?? "")},${ANY_NUMBER})`
  );
  const formula = `=${counts.join("+")}`;
  const present = book.names.get(name.toLowerCase());
  return present !== undefined && sameFormula(present, formula, "") ? [] : [{ name, formula }];
}
