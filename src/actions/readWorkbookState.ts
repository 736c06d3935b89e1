import { isOwnTableName } from "../excel/ownObjects";
import type { BookSnapshot } from "../excel/read/bookSnapshot";
import { ledgerTables } from "../excel/read/readOverview";
import { recordText } from "../domain/scoring/recordText";
import { inWorkbookLanguage } from "./ledger/inWorkbookLanguage";
import { ledgerOutlook } from "./ledger/ledgerOutlook";
import { ledgerOf, type Ledger } from "./ledger/readLedger";
import { readFor } from "./report";
import { restorePoints } from "./restore";
import { readTables } from "./structure/proposal";
import { STATUSES_BY_URGENCY } from "./statusesByUrgency";
import type { ActionContext, LedgerOverview, LedgerState, WordCount } from "./types";

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
  const { table, headings, records, asOf, settings } = ledger;
  return {
    tableName: table.name,
    sheetName: table.sheetName,
    recordCount: records.filter((record) => recordText(record) !== "").length,
    isColoured: headings.light !== undefined,
    isScored: headings.scoreYear !== undefined,
    asOf: { date: asOf, source: typeof settings.asOf === "number" ? "typed" : "today" },
    statusCounts: statusCounts(records, context),
    lightCounts: wordCounts(records, "light", []),
    ...ledgerOutlook(ledger, context.words),
  };
}

/** Words of the status column as they stand there; those of another language come last. */
function statusCounts(
  records: Ledger["records"],
  { words }: ActionContext
): LedgerState["statusCounts"] {
  const inOrder = STATUSES_BY_URGENCY.map((status) => words.statuses[status]);
  return wordCounts(records, "status", inOrder);
}

/** Words that stand in a column and in how many rows, those of `first` in its order before the others. */
function wordCounts(
  records: Ledger["records"],
  field: "status" | "light",
  first: readonly string[]
): readonly WordCount[] {
  const counts = new Map<string, number>(first.map((word) => [word, 0]));
  for (const record of records) {
    const word = String(record[field] ?? "");
    if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].flatMap(([word, count]) => (count > 0 ? [{ word, count }] : []));
}
