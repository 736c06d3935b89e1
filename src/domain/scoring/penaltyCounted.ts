import type { LedgerRecord } from "./ledgerRecord";
import { numberIn } from "./ledgerRecord";
import type { ScoringSettings } from "./scoringSettings";

/**
 * 认定扣分: points that a row's chases 催办 cost in the year's score, not rounded. A count below 0 is none (and a
 * finding): nobody gains points by it.
 */
export function penaltyCounted(record: LedgerRecord, settings: ScoringSettings): number {
  return settings.chasePenalty * Math.max(0, numberIn(record, "chaseCount") ?? 0);
}
