import { isOwnTableName } from "../excel/ownObjects";
import type { BookSnapshot } from "../excel/read/bookSnapshot";
import { ledgerTables } from "../excel/read/readOverview";
import { recordText } from "../domain/scoring/recordText";
import { inWorkbookLanguage } from "./ledger/inWorkbookLanguage";
import { judgedRows } from "./ledger/judgedRows";
import { ledgerOutlook } from "./ledger/ledgerOutlook";
import { ledgerOf, type Ledger } from "./ledger/readLedger";
import { lightCounts, statusCounts } from "./ledger/wordCounts";
import { readFor } from "./report";
import { restorePoints } from "./restore";
import { ledgersView } from "./snapshots/ledgersView";
import { snapshotLinesOf } from "./snapshots/openLedger";
import { readTables } from "./structure/proposal";
import type { ActionContext, LedgerOverview, LedgerState } from "./types";

/**
 * What the active sheet is, how far its ledger has come, by which day it is judged and what can be taken
 * back. Round trips: 3, plus one a further block of cells.
 */
export async function readWorkbookState(given: ActionContext): Promise<LedgerOverview> {
  const book = await readFor({}, "usedRange", given);
  const context = inWorkbookLanguage(book, given);
  const ledgers = ledgerTables(book);
  const here = ledgers.find((table) => table.sheetName === book.sheetName);
  const elsewhere = here ? undefined : ledgers[0];
  return {
    sheetName: book.sheetName,
    ledger: here ? ledgerState(ledgerOf(book, here.name, {}, context), context) : undefined,
    candidate: here || isOwnSheet(book) ? undefined : bestCandidate(book),
    ledgerElsewhere: elsewhere && { sheetName: elsewhere.sheetName, tableName: elsewhere.name },
    isProtected: book.isProtected,
    isFiltered: book.isFiltered,
    restorePoints: restorePoints(book.journal),
  };
}

/** 设置, 人员名册, 得分 and what was frozen hold tables too, but nobody wants a ledger made of them. */
function isOwnSheet(book: BookSnapshot): boolean {
  return book.tables.some(
    ({ name, sheetName }) => sheetName === book.sheetName && isOwnTableName(name)
  );
}

function bestCandidate(book: BookSnapshot): LedgerOverview["candidate"] {
  const best = readTables(book, {})[0]?.view;
  return best && { address: best.address, rowCount: best.lastDataRow - best.firstDataRow + 1 };
}

function ledgerState(ledger: Ledger, context: ActionContext): LedgerState {
  const { book, table, headings, records, asOf, settings } = ledger;
  const judged = judgedRows(ledger, context.words);
  return {
    tableName: table.name,
    sheetName: table.sheetName,
    recordCount: records.filter((record) => recordText(record) !== "").length,
    isColoured: headings.light !== undefined,
    isScored: headings.scoreYear !== undefined,
    asOf: { date: asOf, source: typeof settings.asOf === "number" ? "typed" : "today" },
    statusCounts: statusCounts(records, context),
    lightCounts: lightCounts(records, book, context),
    ...ledgerOutlook(ledger, judged),
    completedByWords: judged.completedByWords,
    ledgers: ledgersView(
      ledger,
      snapshotLinesOf(book),
      judged.scores.map(({ status }, row) => ({ record: judged.records[row]!, status }))
    ),
  };
}
