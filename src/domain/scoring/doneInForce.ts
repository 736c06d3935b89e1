import type { DaySerial } from "../calendar/daySerial";
import { clampPercent } from "./clampPercent";
import type { LedgerDays } from "./ledgerDays";
import type { LedgerRecord } from "./ledgerRecord";
import { numberIn } from "./ledgerRecord";
import type { QuarterIndex, Quarters } from "./quarters";
import { forEachQuarter } from "./quarters";
import type { RowFacts } from "./rowFacts";
import { isCompletedBy } from "./rowFacts";

export const DONE_FIELDS = ["done1", "done2", "done3", "done4"] as const;

/**
 * done*(q), the cumulative report 已达 that counts at each quarter's end, in the sheet's percent unit: all
 * of it once completed, else the last number typed so far, else 0 (LEDGER.md, "Done at Eq").
 */
export function doneInForce(
  record: LedgerRecord,
  facts: RowFacts,
  days: LedgerDays,
  fullPercent: number
): Quarters<number> {
  return forEachQuarter((quarter) =>
    doneBy(record, facts, quarter, days.quarterEnds[quarter + 1]!, fullPercent)
  );
}

/**
 * What is done on a day, given the quarter it lies in: blanks and text keep the earlier report, a lower
 * correction counts.
 */
export function doneBy(
  record: LedgerRecord,
  facts: RowFacts,
  quarter: QuarterIndex,
  day: DaySerial,
  fullPercent: number
): number {
  if (isCompletedBy(facts, day)) return fullPercent;
  return clampPercent(lastReport(record, quarter) ?? 0, fullPercent);
}

/** The last number typed in done1…done of this quarter; undefined (未填报) where there is none. */
export function lastReport(record: LedgerRecord, quarter: QuarterIndex): number | undefined {
  return DONE_FIELDS.slice(0, quarter + 1)
    .map((field) => numberIn(record, field))
    .filter((value) => value !== undefined)
    .at(-1);
}
