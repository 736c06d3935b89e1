import type { Fix } from "../domain/model/finding";
import { mendLedger } from "./fix/mendLedger";
import { smallPlan } from "./ledger/smallPlan";
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
  context: ActionContext,
  options: FixOptions
): Promise<FixProposal> {
  const ledger = await readLedger(context, options);
  const { typedChanges, staleCount } = mendLedger(ledger, options.fixes, context);
  return { typedChanges, staleCount };
}

/**
 * Mends findings, each only while its cell still holds what the finding saw. Round trips: 5, plus one a
 * further block of cells; 3 where nothing is left to mend. Throws ActionError before anything is written.
 */
export async function runFixes(context: ActionContext, options: FixOptions): Promise<ActionReport> {
  const ledger = await readLedger(context, options);
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

async function readLedger(context: ActionContext, { tableName }: FixOptions): Promise<Ledger> {
  const book = await readFor({ tableName }, "ledger", context);
  return ledgerOf(book, tableName, {}, context);
}
