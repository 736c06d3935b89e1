import type { SnapshotWords } from "../../domain/model/snapshotWords";
import { parseSnapshotLines, type SnapshotLine } from "../../domain/snapshots/snapshotLine";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview } from "../../excel/read/bookSnapshot";
import { snapshotWords } from "../../i18n/snapshotWords";
import { type Ledger } from "../ledger/readLedger";
import { refreshLedger, type Refresh } from "../ledger/refresh";
import { readNamedLedger } from "../ledger/readNamedLedger";
import type { ActionContext } from "../types";
import type { SnapshotOptions } from "./snapshotReports";

/** A ledger with its snapshots, as every action on the four ledgers begins. */
export interface OpenLedger {
  /** In the workbook's own language. */
  readonly context: ActionContext;
  readonly words: SnapshotWords;
  readonly ledger: Ledger;
  /** Keys of new rows and dates of newly typed deadlines, which every writing action mends. */
  readonly refresh: Refresh;
  /** All lines of tblSnapshots, of other ledgers too. */
  readonly lines: readonly SnapshotLine[];
}

/** Reads the ledger that the options name. Round trips: 3, plus one a further block of cells. */
export async function openLedger(
  given: ActionContext,
  options: SnapshotOptions
): Promise<OpenLedger> {
  const { book, context, ledger } = await readNamedLedger(given, options);
  const refresh = refreshLedger(ledger, options, context);
  const words = snapshotWords(context.language);
  return { context, words, ledger, refresh, lines: snapshotLinesOf(book) };
}

/** The lines of tblSnapshots; none in a workbook without snapshots. */
export function snapshotLinesOf(book: Pick<BookOverview, "ownTables">): readonly SnapshotLine[] {
  return parseSnapshotLines(book.ownTables[OWN_TABLES.snapshots]?.rows ?? []);
}
