import type { DaySerial } from "../calendar/daySerial";
import type { WorkbookWords } from "../model/workbookWords";
import { bonusCounted } from "./bonusCounted";
import { doneBy, doneInForce } from "./doneInForce";
import { excelRound } from "./excelRound";
import { lateDays } from "./lateDays";
import { ledgerDays } from "./ledgerDays";
import type { LedgerRecord } from "./ledgerRecord";
import { penaltyCounted } from "./penaltyCounted";
import { planInForce } from "./planInForce";
import { pointsCounted } from "./pointsCounted";
import { SCORE_PLACES, quarterScore } from "./quarterScore";
import { forEachQuarter } from "./quarters";
import type { Quarters } from "./quarters";
import { recordText } from "./recordText";
import { rowFacts } from "./rowFacts";
import type { RowScore } from "./rowScore";
import { NO_SCORE } from "./rowScore";
import { rowStatus } from "./rowStatus";
import { scoreNote } from "./scoreNote";
import type { ScoringSettings } from "./scoringSettings";
import { quarterWeightedMean } from "./weightedMean";

/**
 * Status and score of one row on the as-of day, by LEDGER.md; bad cells count as blank, never fail.
 * `kinds` are the words that stand in the 时限类型 column.
 */
export function scoreRow(
  record: LedgerRecord,
  settings: ScoringSettings,
  asOf: DaySerial,
  kinds: WorkbookWords["deadlineKinds"]
): RowScore {
  if (recordText(record) === "") return NO_SCORE;
  const days = ledgerDays(settings, asOf);
  const facts = rowFacts(record, kinds);
  const plans = planInForce(record, facts, days, settings.fullPercent);
  const dones = doneInForce(record, facts, days, settings.fullPercent);
  const planNow = days.quartersReached === 0 ? undefined : plans[days.quartersReached - 1];
  const doneNow = doneBy(record, facts, days.currentQuarter, days.asOf, settings.fullPercent);
  const daysLate = lateDays(facts, days.asOf);
  const weight = pointsCounted(record);
  const scores = forEachQuarter((quarter) =>
    quarterScore(quarter, facts, plans, dones, settings, days)
  );
  const bonus = bonusCounted(record, facts, weight, settings, days);
  const penalty = penaltyCounted(record, settings);
  const row = {
    isRecord: true,
    dueDate: facts.due,
    planInForce: plans,
    doneInForce: dones,
    planNow,
    doneNow,
    status: rowStatus(facts, { planNow, doneNow, daysLate }, settings, days),
    daysLate,
    pointsCounted: weight,
    scores,
    bonusCounted: bonus,
    penaltyCounted: penalty,
    scoreYear: yearScore(scores, bonus, penalty, settings),
  };
  return { ...row, note: scoreNote(record, facts, row, settings, days) };
}

/** 年度得分: the quarter-weighted mean with bonus and chases; undefined where no quarter is rated. */
function yearScore(
  scores: Quarters<number | undefined>,
  bonus: number,
  penalty: number,
  settings: ScoringSettings
): number | undefined {
  const mean = quarterWeightedMean(scores, settings.quarterWeights);
  if (mean === undefined) return undefined;
  return Math.max(settings.floor, excelRound(mean + bonus - penalty, SCORE_PLACES));
}
