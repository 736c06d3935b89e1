import { readActiveCell } from "../excel/readActiveCell";
import { explainerOf, type LedgerExplainer } from "./explain/explainerOf";
import { otherLedgers } from "./ledger/otherLedgers";
import { readNamedLedger } from "./ledger/readNamedLedger";
import { withActionErrors } from "./report";
import type { ActionContext } from "./types";

export interface ExplainOptions {
  readonly tableName?: string;
  /** The ledger on this sheet; default: the active sheet's, else the first of the workbook. */
  readonly sheetName?: string;
}

/**
 * 得分依据: reads the ledgers for explanations; nothing is written. Round trips: 4 and 3 more for every
 * further ledger of the workbook, plus one a further block of cells. Throws ActionError where there is none.
 */
export async function readExplainer(
  given: ActionContext,
  options: ExplainOptions
): Promise<LedgerExplainer> {
  const active = await withActionErrors(readActiveCell);
  const { book, context, ledger } = await readNamedLedger(given, options);
  const others = await otherLedgers(book, ledger, context);
  return explainerOf([ledger, ...others], active, book, context.words.deadlineKinds);
}
