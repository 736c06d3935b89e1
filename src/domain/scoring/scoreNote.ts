import { excelRound } from "./excelRound";
import { lastReport } from "./doneInForce";
import { lateDays } from "./lateDays";
import type { LedgerDays } from "./ledgerDays";
import type { LedgerRecord } from "./ledgerRecord";
import { numberIn } from "./ledgerRecord";
import type { QuarterIndex } from "./quarters";
import type { ScoreNotePart } from "./scoreNotePart";
import { SCORE_PLACES, latePenalty } from "./quarterScore";
import type { RowFacts } from "./rowFacts";
import { isCompletedBy } from "./rowFacts";
import { gapPoints } from "./rowStatus";
import type { RowScore } from "./rowScore";
import type { ScoringSettings } from "./scoringSettings";

/** Decimal places of a percentage in the note (assumption). */
const PERCENT_PLACES = 1;

/**
 * Why the last reached quarter L scored as it did, in the order of LEDGER.md's example; empty before the
 * first quarter end, `unrated` alone where the row has no score in L.
 */
export function scoreNote(
  record: LedgerRecord,
  facts: RowFacts,
  row: Omit<RowScore, "note">,
  settings: ScoringSettings,
  days: LedgerDays
): readonly ScoreNotePart[] {
  if (days.quartersReached === 0) return [];
  const quarter = (days.quartersReached - 1) as QuarterIndex;
  const points = row.scores[quarter];
  if (points === undefined) return [{ kind: "unrated" }];
  return [
    { kind: "score", quarter, points },
    ...lateParts(facts, quarter, settings, days),
    ...reportParts(record, facts, row, quarter, settings, days),
    ...yearParts(record, row),
  ];
}

function lateParts(
  facts: RowFacts,
  quarter: QuarterIndex,
  settings: ScoringSettings,
  days: LedgerDays
): readonly ScoreNotePart[] {
  const late = lateDays(facts, days.quarterEnds[quarter + 1]!, days.quarterEnds[quarter]);
  if (late === 0) return [];
  const points = excelRound(latePenalty(late, settings), SCORE_PLACES);
  return [{ kind: "late", days: late, points }];
}

function reportParts(
  record: LedgerRecord,
  facts: RowFacts,
  row: Omit<RowScore, "note">,
  quarter: QuarterIndex,
  settings: ScoringSettings,
  days: LedgerDays
): readonly ScoreNotePart[] {
  const plan = row.planInForce?.[quarter] ?? 0;
  const done = row.doneInForce?.[quarter] ?? 0;
  const isReported =
    lastReport(record, quarter) !== undefined ||
    isCompletedBy(facts, days.quarterEnds[quarter + 1]!);
  const percent = (value: number): number =>
    excelRound((100 * value) / settings.fullPercent, PERCENT_PLACES);
  return [
    ...(isReported ? [] : [{ kind: "notReported" } as const]),
    ...(gapPoints(plan, done, settings.fullPercent) > 0
      ? [{ kind: "behind", donePercent: percent(done), planPercent: percent(plan) } as const]
      : []),
  ];
}

function yearParts(record: LedgerRecord, row: Omit<RowScore, "note">): readonly ScoreNotePart[] {
  const bonus = row.bonusCounted ?? 0;
  const penalty = row.penaltyCounted ?? 0;
  const chases = numberIn(record, "chaseCount") ?? 0;
  return [
    ...(bonus > 0 ? [{ kind: "bonus", points: bonus } as const] : []),
    ...(penalty > 0
      ? [{ kind: "chase", chases, points: excelRound(penalty, SCORE_PLACES) } as const]
      : []),
  ];
}
