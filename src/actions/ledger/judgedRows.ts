import type { WorkbookWords } from "../../domain/model/workbookWords";
import type { LedgerRecord } from "../../domain/scoring/ledgerRecord";
import type { RowScore } from "../../domain/scoring/rowScore";
import { scoreRow } from "../../domain/scoring/scoreRow";
import { completionOffers, withOffers, type CompletionOffer } from "./completionOffers";
import type { Ledger } from "./readLedger";

/** A ledger's rows as home judges them, one a body row, top to bottom. */
export interface JudgedRows {
  readonly records: readonly LedgerRecord[];
  readonly scores: readonly RowScore[];
  /** Rows taken as completed on what people typed: 标色 has not written their 完成日期 yet. */
  readonly completedByWords: number;
}

/**
 * The rows on the as-of day. Until 标色 has been run, 完成情况, 完成率 and a typed 状态 count as 标色 would read
 * them: a row that says 已完成 is not shown as overdue. Afterwards the dates and figures alone decide.
 */
export function judgedRows(ledger: Ledger, words: WorkbookWords): JudgedRows {
  const { scoring, asOf, headings } = ledger;
  const offers = headings.status === undefined ? reported(ledger, words) : [];
  const records = withOffers(ledger.records, offers);
  return {
    records,
    scores: records.map((record) => scoreRow(record, scoring, asOf, words.deadlineKinds)),
    completedByWords: offers.filter(({ field }) => field === "completedDate").length,
  };
}

/** Only what 标色 would write: it adds 完成日期, but no column for a quarter's percentage. */
function reported(ledger: Ledger, words: WorkbookWords): readonly CompletionOffer[] {
  const { records, year, asOf, scoring, headings } = ledger;
  const { fullPercent } = scoring;
  return completionOffers(records, { year, asOf, fullPercent, words }).filter(
    ({ field }) => field === "completedDate" || headings[field] !== undefined
  );
}
