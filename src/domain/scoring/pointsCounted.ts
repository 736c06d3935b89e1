import { isErrorText } from "../model/cellValue";
import type { LedgerRecord } from "./ledgerRecord";
import { numberIn, textIn } from "./ledgerRecord";

/**
 * 计分分值, the weight of a row among others: blank counts 1; 0, negative, text or an error weighs nothing
 * (LEDGER.md, "Score of a row").
 */
export function pointsCounted(record: LedgerRecord): number {
  const points = numberIn(record, "points");
  if (points !== undefined) return Math.max(0, points);
  const isBlankCell = textIn(record, "points") === "" && !isErrorText(record.points);
  return isBlankCell ? 1 : 0;
}
