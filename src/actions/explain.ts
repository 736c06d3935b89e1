import { readActiveCell } from "../excel/readActiveCell";
import { sheetOf } from "./colour";
import { explainerOf, type LedgerExplainer } from "./explain/explainerOf";
import { inWorkbookLanguage } from "./ledger/inWorkbookLanguage";
import { otherLedgers } from "./ledger/otherLedgers";
import { ledgerOf } from "./ledger/readLedger";
import { readFor, withActionErrors } from "./report";
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
  context: ActionContext,
  options: ExplainOptions
): Promise<LedgerExplainer> {
  const { tableName } = options;
  const active = await withActionErrors(readActiveCell);
  const book = await readFor(
    { ...(tableName === undefined ? {} : { tableName }), ...sheetOf(options), preferLedger: true },
    "ledger",
    context
  );
  const inFront = ledgerOf(book, tableName, {}, context);
  const { deadlineKinds } = inWorkbookLanguage(book, context).words;
  const others = await otherLedgers(book, inFront, context);
  return explainerOf([inFront, ...others], active, book, deadlineKinds);
}
