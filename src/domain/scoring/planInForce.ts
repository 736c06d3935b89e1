import type { LedgerDays } from "./ledgerDays";
import type { LedgerRecord } from "./ledgerRecord";
import { numberIn } from "./ledgerRecord";
import type { QuarterIndex, Quarters } from "./quarters";
import { QUARTER_INDEXES } from "./quarters";
import type { RowFacts } from "./rowFacts";
import { isDueBy } from "./rowFacts";
import { clampPercent } from "./clampPercent";

const PLAN_FIELDS = ["plan1", "plan2", "plan3", "plan4"] as const;

/**
 * plan*(q), the cumulative plan 应达 that counts at each quarter's end, in the sheet's percent unit: all of
 * it once the row is due, else what is typed, else for standing and periodic rows the default, else the
 * highest earlier typed plan. Source: LEDGER.md, "Due, completed, plan, done".
 */
export function planInForce(
  record: LedgerRecord,
  facts: RowFacts,
  days: LedgerDays,
  fullPercent: number
): Quarters<number> {
  const planAt = (quarter: QuarterIndex, highestTyped: number): number => {
    if (isDueBy(facts, days.quarterEnds[quarter + 1]!)) return fullPercent;
    const typed = numberIn(record, PLAN_FIELDS[quarter]);
    if (typed !== undefined) return clampPercent(typed, fullPercent);
    if (facts.isStanding || facts.isPeriodic) {
      return fullPercent * standingShare(quarter, facts.start, days);
    }
    return highestTyped;
  };
  const plans: number[] = [];
  let highestTyped = 0;
  for (const quarter of QUARTER_INDEXES) {
    plans.push(planAt(quarter, highestTyped));
    const typed = numberIn(record, PLAN_FIELDS[quarter]) ?? 0;
    highestTyped = Math.max(highestTyped, clampPercent(typed, fullPercent));
  }
  return plans as unknown as Quarters<number>;
}

/**
 * Share planned at a quarter's end where nobody typed a plan: the quarters from the one in which the row
 * starts to the fourth share the work evenly (assumption of LEDGER.md); 0 where it starts after the year.
 */
function standingShare(quarter: QuarterIndex, start: number | undefined, days: LedgerDays): number {
  const startQuarter = days.quarterEnds.slice(1).filter((end) => (start ?? 0) > end).length;
  return quarter < startQuarter ? 0 : (quarter - startQuarter + 1) / (4 - startQuarter);
}
