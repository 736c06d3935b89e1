import { isEarly } from "../scoring/bonusCounted";
import { excelRound } from "../scoring/excelRound";
import { numberIn, textIn } from "../scoring/ledgerRecord";
import { SCORE_PLACES } from "../scoring/quarterScore";
import { QUARTER_INDEXES } from "../scoring/quarters";
import { quarterWeightedMean } from "../scoring/weightedMean";
import type { ExplanationStep } from "./explanation";
import type { ExplainedRow } from "./explainQuarter";
import { floorSteps } from "./floorSteps";

/** How the year's score 年度得分 came about: mean of the rated quarters, bonus, chases, floor. */
export function explainYear(given: ExplainedRow): readonly ExplanationStep[] {
  const { row, settings } = given;
  const mean = quarterWeightedMean(row.scores, settings.quarterWeights);
  if (mean === undefined || row.scoreYear === undefined)
    return [{ id: "year.unrated", params: {} }];
  const rated = QUARTER_INDEXES.filter((quarter) => row.scores[quarter] !== undefined);
  const meanStep: ExplanationStep = {
    id: "year.mean",
    params: {
      figures: rated
        .map((quarter) => `${row.scores[quarter]}×${settings.quarterWeights[quarter]}`)
        .join("＋"),
      weights: rated.map((quarter) => settings.quarterWeights[quarter]).join("＋"),
      score: excelRound(mean, SCORE_PLACES),
    },
    points: mean,
  };
  const steps = [meanStep, ...bonusSteps(given), ...chaseSteps(given)];
  return [...steps, ...floorSteps(steps, row.scoreYear, settings)];
}

function bonusSteps(given: ExplainedRow): readonly ExplanationStep[] {
  const { facts, settings, days } = given;
  const typed = typedBonusStep(given);
  const early: ExplanationStep = {
    id: "year.early",
    params: { days: (facts.due ?? 0) - (facts.completed ?? 0), score: settings.earlyBonus },
    points: settings.earlyBonus,
    setting: "earlyBonus",
  };
  const isRewarded = settings.earlyBonus !== 0 && isEarly(facts, settings, days);
  return [...(typed ? [typed] : []), ...(isRewarded ? [early] : [])];
}

/** The typed bonus with its reason, or why it does not count. */
function typedBonusStep(given: ExplainedRow): ExplanationStep | undefined {
  const { record, row, settings } = given;
  const bonus = numberIn(record, "bonus") ?? 0;
  if (bonus <= 0) return undefined;
  const weight = row.pointsCounted ?? 0;
  const reason = textIn(record, "bonusReason");
  if (weight <= 0) return { id: "year.bonusNoWeight", params: { bonus } };
  if (reason === "") return { id: "year.bonusNoReason", params: { bonus } };
  const points = 100 * Math.min(bonus / weight, settings.bonusCapRow);
  const isCapped = bonus / weight > settings.bonusCapRow;
  return {
    id: isCapped ? "year.bonusCapped" : "year.bonus",
    params: { bonus, weight, reason, score: excelRound(points, SCORE_PLACES) },
    points,
    ...(isCapped ? { setting: "bonusCapRow" as const } : {}),
  };
}

function chaseSteps({ record, row }: ExplainedRow): readonly ExplanationStep[] {
  const penalty = row.penaltyCounted ?? 0;
  if (penalty === 0) return [];
  const params = {
    chases: numberIn(record, "chaseCount") ?? 0,
    score: excelRound(penalty, SCORE_PLACES),
  };
  return [{ id: "year.chases", params, points: -penalty, setting: "chasePenalty" }];
}
