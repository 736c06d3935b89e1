import { DONE_FIELDS, lastReport } from "../scoring/doneInForce";
import { excelRound } from "../scoring/excelRound";
import { lateDays } from "../scoring/lateDays";
import type { LedgerDays } from "../scoring/ledgerDays";
import type { LedgerRecord } from "../scoring/ledgerRecord";
import { numberIn } from "../scoring/ledgerRecord";
import { latePenalty, SCORE_PLACES } from "../scoring/quarterScore";
import type { QuarterIndex } from "../scoring/quarters";
import type { RowFacts } from "../scoring/rowFacts";
import { isCompletedBy, isDueBy } from "../scoring/rowFacts";
import type { RowScore } from "../scoring/rowScore";
import type { ScoringSettings } from "../scoring/scoringSettings";
import type { ExplanationStep, QuarterExplanation } from "./explanation";
import { floorSteps } from "./floorSteps";
import { percentShown } from "./percentShown";

/** What the explanation of a row is made from. */
export interface ExplainedRow {
  readonly record: LedgerRecord;
  readonly facts: RowFacts;
  readonly row: RowScore;
  readonly settings: ScoringSettings;
  readonly days: LedgerDays;
}

/** How a quarter's score came about, or why the row is not rated in it (LEDGER.md, "Score of a row"). */
export function explainQuarter(given: ExplainedRow, quarter: QuarterIndex): QuarterExplanation {
  const score = given.row.scores[quarter];
  const steps =
    score === undefined ? [unratedStep(given, quarter)] : ratedSteps(given, quarter, score);
  return { quarter, score, steps };
}

function unratedStep({ facts, row, days }: ExplainedRow, quarter: QuarterIndex): ExplanationStep {
  const end = days.quarterEnds[quarter + 1]!;
  if (days.quartersReached <= quarter)
    return { id: "quarter.notReached", params: { date: end, asOf: days.asOf } };
  if ((row.planInForce?.[quarter] ?? 0) <= 0) return { id: "quarter.nothingPlanned", params: {} };
  return { id: "quarter.finishedBefore", params: { completed: facts.completed ?? 0 } };
}

function ratedSteps(
  given: ExplainedRow,
  quarter: QuarterIndex,
  score: number
): readonly ExplanationStep[] {
  const { row, settings } = given;
  const plan = row.planInForce![quarter];
  const done = row.doneInForce![quarter];
  const share = 100 * Math.min(1, done / plan);
  const progress: ExplanationStep = {
    id: "quarter.progress",
    params: {
      plan: percentShown(plan, settings),
      done: percentShown(done, settings),
      score: excelRound(share, SCORE_PLACES),
    },
    points: share,
  };
  const steps = [
    planStep(given, quarter, plan),
    doneStep(given, quarter, done),
    progress,
    ...lateSteps(given, quarter),
  ];
  return [...steps, ...floorSteps(steps, score, settings)];
}

function planStep(given: ExplainedRow, quarter: QuarterIndex, plan: number): ExplanationStep {
  const { record, facts, settings, days } = given;
  const params = { plan: percentShown(plan, settings) };
  const due = facts.due ?? 0;
  if (isDueBy(facts, days.quarterEnds[quarter + 1]!))
    return { id: "quarter.planDue", params: { ...params, due } };
  const field = (["plan1", "plan2", "plan3", "plan4"] as const)[quarter];
  if (numberIn(record, field) !== undefined)
    return { id: "quarter.planTyped", params: { ...params, field } };
  const isShared = facts.isStanding || facts.isPeriodic;
  return { id: isShared ? "quarter.planShared" : "quarter.planKept", params };
}

function doneStep(given: ExplainedRow, quarter: QuarterIndex, done: number): ExplanationStep {
  const { record, facts, settings, days } = given;
  const params = { done: percentShown(done, settings) };
  if (isCompletedBy(facts, days.quarterEnds[quarter + 1]!))
    return { id: "quarter.doneCompleted", params: { ...params, completed: facts.completed ?? 0 } };
  if (lastReport(record, quarter) === undefined)
    return { id: "quarter.doneNothing", params: { field: DONE_FIELDS[quarter] } };
  const field = DONE_FIELDS.slice(0, quarter + 1)
    .filter((one) => numberIn(record, one) !== undefined)
    .at(-1)!;
  const id = field === DONE_FIELDS[quarter] ? "quarter.doneReported" : "quarter.doneEarlier";
  return { id, params: { ...params, field } };
}

function lateSteps(
  { facts, settings, days }: ExplainedRow,
  quarter: QuarterIndex
): readonly ExplanationStep[] {
  const late = lateDays(facts, days.quarterEnds[quarter + 1]!, days.quarterEnds[quarter]);
  const penalty = latePenalty(late, settings);
  if (late === 0) return [];
  const isCapped = penalty < settings.latePerDay * late;
  return [
    {
      id: isCapped ? "quarter.lateCapped" : "quarter.late",
      params: { days: late, perDay: settings.latePerDay, cap: settings.lateCap, score: penalty },
      points: -penalty,
      setting: isCapped ? "lateCap" : "latePerDay",
    },
  ];
}
