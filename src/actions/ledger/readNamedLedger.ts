import type { BookSnapshot } from "../../excel/read/bookSnapshot";
import { readFor } from "../report";
import type { ActionContext, SettingOptions } from "../types";
import { inWorkbookLanguage } from "./inWorkbookLanguage";
import { ledgerOf, type Ledger } from "./readLedger";

/** Which ledger an action means; without either the active sheet's, else the first of the workbook. */
export interface LedgerChoice extends SettingOptions {
  readonly tableName?: string;
  readonly sheetName?: string;
}

/** A ledger as nearly every action begins with it. */
export interface NamedLedger {
  readonly book: BookSnapshot;
  /** In the workbook's own language. */
  readonly context: ActionContext;
  readonly ledger: Ledger;
}

/**
 * Reads the ledger that the choice names. Round trips: 3, plus one a further block of cells. Throws
 * ActionError where there is no such sheet or table.
 */
export async function readNamedLedger(
  given: ActionContext,
  choice: LedgerChoice
): Promise<NamedLedger> {
  const { tableName, sheetName } = choice;
  const named = {
    ...(tableName === undefined ? {} : { tableName }),
    ...(sheetName === undefined ? {} : { sheetName }),
  };
  const book = await readFor({ ...named, preferLedger: true }, "ledger", given);
  const context = inWorkbookLanguage(book, given);
  return { book, context, ledger: ledgerOf(book, tableName, choice, context) };
}
