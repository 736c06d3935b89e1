import type { Status } from "../model/statuses";
import { excelRound } from "./excelRound";
import type { LedgerDays } from "./ledgerDays";
import type { RowFacts } from "./rowFacts";
import { isCompletedBy } from "./rowFacts";
import type { ScoringSettings } from "./scoringSettings";

/** Places to which a difference of percentages is rounded before it is compared (LEDGER.md, "Percent"). */
const DIFFERENCE_PLACES = 6;

/**
 * Points (of 100) by which the report lags behind the plan, both in the sheet's percent unit; negative
 * where it is ahead.
 */
export function gapPoints(plan: number, done: number, fullPercent: number): number {
  return excelRound((100 * (plan - done)) / fullPercent, DIFFERENCE_PLACES);
}

/** What a row's status depends on besides its facts: `planNow` is undefined before the first quarter end. */
export interface StatusInput {
  readonly planNow: number | undefined;
  readonly doneNow: number;
  readonly daysLate: number;
}

/** 系统状态: the first in the order of LEDGER.md, "Status", that holds on the as-of day. */
export function rowStatus(
  facts: RowFacts,
  input: StatusInput,
  settings: ScoringSettings,
  days: LedgerDays
): Status {
  const { planNow, doneNow, daysLate } = input;
  if (isCompletedBy(facts, days.asOf)) return daysLate > 0 ? "doneLate" : "doneOnTime";
  if (facts.due === undefined && !facts.isStanding && !facts.isPeriodic) return "unclear";
  if (daysLate > 0) return "overdue";
  if (planNow !== undefined) {
    const gap = gapPoints(planNow, doneNow, settings.fullPercent);
    if (gap >= settings.severePoints) return "severelyBehind";
    if (gap >= settings.behindPoints) return "behind";
  }
  if (isDueSoon(facts, settings, days)) return "dueSoon";
  return facts.start !== undefined && facts.start > days.asOf ? "notStarted" : "onCourse";
}

function isDueSoon(facts: RowFacts, settings: ScoringSettings, days: LedgerDays): boolean {
  if (facts.due === undefined) return false;
  const daysLeft = facts.due - days.asOf;
  return daysLeft >= 0 && daysLeft <= settings.nearDays;
}
