import { isBlank } from "../model/cellValue";
import type { FieldId } from "../model/fields";
import type { LedgerRecord } from "../scoring/ledgerRecord";
import type { RowScore } from "../scoring/rowScore";

/** What 年底交账 asks of an item that is not finished: why, and what is done about it. */
export const EXPLANATION_FIELDS = [
  "unfinishedCause",
  "remedy",
] as const satisfies readonly FieldId[];

/** A record with its figures on the day that it is handed in. */
export interface ScoredRecord {
  readonly record: LedgerRecord;
  readonly score: RowScore;
}

/**
 * True where an item has to be explained: it is neither completed nor reported in full. Standing work 长期 has
 * no end that could be missed, so it explains nothing (assumption). Source: LEDGER.md, "Who and what": 年底交账.
 */
export function isUnfinished({ score }: ScoredRecord, isStanding: boolean, full: number): boolean {
  if (!score.isRecord || isStanding) return false;
  const isCompleted = score.status === "doneOnTime" || score.status === "doneLate";
  return !isCompleted && (score.doneNow ?? 0) < full;
}

/** What is still to be written for an unfinished item; nothing where both are there. */
export function missingExplanations(record: LedgerRecord): readonly FieldId[] {
  return EXPLANATION_FIELDS.filter((field) => isBlank(record[field]));
}
