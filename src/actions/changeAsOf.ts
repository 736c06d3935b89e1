import type { DaySerial } from "../domain/calendar/daySerial";
import { inWorkbookLanguage } from "./ledger/inWorkbookLanguage";
import { ledgerOf } from "./ledger/readLedger";
import { settingsPlan } from "./ledger/settingsPlan";
import { smallPlan } from "./ledger/smallPlan";
import { applyFor, readFor } from "./report";
import type { ActionContext, ActionReport } from "./types";

/** The day to write; undefined clears the cell, so that every day judges by itself. */
export interface AsOfOptions {
  readonly tableName: string;
  readonly date: DaySerial | undefined;
}

/**
 * Writes the as-of date 截止日 into tblSettings; formulas and colours follow by themselves.
 * Round trips: 5, plus one a further block of cells; 3 where it stands there already.
 */
export async function changeAsOf(
  given: ActionContext,
  { tableName, date }: AsOfOptions
): Promise<ActionReport> {
  const book = await readFor({ tableName }, "ledger", given);
  const context = inWorkbookLanguage(book, given);
  const options = { settings: { asOf: date ?? "" } };
  const ledger = ledgerOf(book, tableName, options, context);
  const { changes, names, notices } = settingsPlan(ledger, options, context.words);
  return applyFor(
    { ...smallPlan("asOf", ledger, context), ownTableChanges: changes, cellNames: names },
    book,
    { typedChanges: [], notices },
    undefined,
    context
  );
}
