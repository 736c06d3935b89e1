import type { ScoringSettings } from "../scoring/scoringSettings";
import type { ExplanationStep } from "./explanation";

/** Half a unit of the last printed place: less is rounding, more is the floor. */
const ROUNDING = 0.005 + 1e-9;

/** The step 扣完为止 where the floor lifts the sum of the steps to the score; else none. */
export function floorSteps(
  steps: readonly ExplanationStep[],
  score: number,
  settings: Pick<ScoringSettings, "floor">
): readonly ExplanationStep[] {
  const sum = steps.reduce((total, step) => total + (step.points ?? 0), 0);
  if (score - sum <= ROUNDING) return [];
  return [
    { id: "floor", params: { score: settings.floor }, points: score - sum, setting: "floor" },
  ];
}
