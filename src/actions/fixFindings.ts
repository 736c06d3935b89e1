import type { Fix } from "../domain/model/finding";
import { mendLedger } from "./fix/mendLedger";
import { smallPlan } from "./ledger/smallPlan";
import { inWorkbookLanguage } from "./ledger/inWorkbookLanguage";
import { assertWritable, ledgerOf, type Ledger } from "./ledger/readLedger";
import { refreshLedger } from "./ledger/refresh";
import { applyFor, readFor } from "./report";
import type { ActionContext, ActionReport, FixProposal, Notice } from "./types";

/** Fixes of findings, all on one ledger. */
export interface FixOptions {
  readonly tableName: string;
  readonly fixes: readonly Fix[];
}

/** What mending findings would write, old → new. Round trips: 3, plus one a further block of cells. */
export async function proposeFixes(
  given: ActionContext,
  options: FixOptions
): Promise<FixProposal> {
  const { ledger, context } = await readLedger(given, options);
  const { typedChanges, staleCount } = mendLedger(ledger, options.fixes, context);
  return { typedChanges, staleCount };
}

/**
 * Mends findings, each only while its cell still holds what the finding saw. Round trips: 5, plus one a
 * further block of cells; 3 where nothing is left to mend. Throws ActionError before anything is written.
 */
export async function runFixes(given: ActionContext, options: FixOptions): Promise<ActionReport> {
  const { ledger, context } = await readLedger(given, options);
  assertWritable(ledger.book);
  const { cells, typedChanges, staleCount } = mendLedger(ledger, options.fixes, context);
  const { keys, keyCells } = refreshLedger(ledger, {}, context);
  // Keys of new and copied rows only along with a change: restoring finds the rows by them.
  const columnCells = cells.length > 0 && keyCells ? [keyCells, ...cells] : cells;
  const notices: readonly Notice[] =
    staleCount > 0 ? [{ id: "notice.keptFormula", params: { count: staleCount } }] : [];
  return applyFor(
    { ...smallPlan("fix", ledger, context), columnCells, keys },
    ledger.book,
    { typedChanges, notices },
    undefined,
    context
  );
}

interface Read {
  readonly ledger: Ledger;
  /** In the language of the workbook. */
  readonly context: ActionContext;
}

async function readLedger(given: ActionContext, { tableName }: FixOptions): Promise<Read> {
  const book = await readFor({ tableName }, "ledger", given);
  const context = inWorkbookLanguage(book, given);
  return { ledger: ledgerOf(book, tableName, {}, context), context };
}
