import { excelRound } from "./excelRound";
import { lateDays } from "./lateDays";
import type { LedgerDays } from "./ledgerDays";
import type { QuarterIndex, Quarters } from "./quarters";
import type { RowFacts } from "./rowFacts";
import { isCompletedBy, isDueBy } from "./rowFacts";
import type { ScoringSettings } from "./scoringSettings";

/** Decimal places of every printed score (LEDGER.md, "Score of a department"). */
export const SCORE_PLACES = 2;

/** Points out of 100 that days late cost in one quarter. */
export function latePenalty(days: number, settings: ScoringSettings): number {
  return Math.min(settings.lateCap, settings.latePerDay * days);
}

/**
 * 季度得分 out of 100, rounded to 2 places; undefined where the row is not rated 不参评 in that quarter.
 * `plans` and `dones` are plan* and done* in the sheet's unit. Source: LEDGER.md, "Score of a row".
 */
export function quarterScore(
  quarter: QuarterIndex,
  facts: RowFacts,
  plans: Quarters<number>,
  dones: Quarters<number>,
  settings: ScoringSettings,
  days: LedgerDays
): number | undefined {
  if (!isRated(quarter, facts, plans, settings, days)) return undefined;
  const late = lateDays(facts, days.quarterEnds[quarter + 1]!, days.quarterEnds[quarter]);
  const earned = 100 * Math.min(1, dones[quarter] / plans[quarter]);
  const points = excelRound(earned - latePenalty(late, settings), SCORE_PLACES);
  return Math.max(settings.floor, points);
}

/** Reached, something planned, and not finished in an earlier quarter whose plan was complete by then. */
function isRated(
  quarter: QuarterIndex,
  facts: RowFacts,
  plans: Quarters<number>,
  settings: ScoringSettings,
  days: LedgerDays
): boolean {
  if (days.quartersReached <= quarter || plans[quarter] <= 0) return false;
  const before = days.quarterEnds[quarter]!;
  const wasFullyPlanned =
    isDueBy(facts, before) || plans.slice(0, quarter).some((plan) => plan >= settings.fullPercent);
  return !(isCompletedBy(facts, before) && wasFullyPlanned);
}
