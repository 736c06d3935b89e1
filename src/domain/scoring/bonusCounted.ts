import { excelRound } from "./excelRound";
import type { LedgerDays } from "./ledgerDays";
import type { LedgerRecord } from "./ledgerRecord";
import { numberIn, textIn } from "./ledgerRecord";
import { SCORE_PLACES } from "./quarterScore";
import type { RowFacts } from "./rowFacts";
import { isCompletedBy } from "./rowFacts";
import type { ScoringSettings } from "./scoringSettings";

/**
 * 认定加分 on the row's scale of 100, rounded to 2 places: the typed bonus with its reason, up to the cap,
 * and the bonus for early completion. `weight` is pointsCounted. Source: LEDGER.md, "Score of a row".
 */
export function bonusCounted(
  record: LedgerRecord,
  facts: RowFacts,
  weight: number,
  settings: ScoringSettings,
  days: LedgerDays
): number {
  const early = isEarly(facts, settings, days) ? settings.earlyBonus : 0;
  return excelRound(typedBonus(record, weight, settings) + early, SCORE_PLACES);
}

/** Out of 100; without evidence, without weight or below 0 there is no bonus. */
function typedBonus(record: LedgerRecord, weight: number, settings: ScoringSettings): number {
  const bonus = numberIn(record, "bonus");
  if (bonus === undefined || bonus <= 0 || weight <= 0) return 0;
  if (textIn(record, "bonusReason") === "") return 0;
  return 100 * Math.min(bonus / weight, settings.bonusCapRow);
}

/** True where a dated row was completed `earlyDays` before it was due, or earlier. */
export function isEarly(facts: RowFacts, settings: ScoringSettings, days: LedgerDays): boolean {
  const { due, completed, canBeLate } = facts;
  if (!canBeLate || due === undefined || completed === undefined) return false;
  return isCompletedBy(facts, days.asOf) && due - completed >= settings.earlyDays;
}
