import { excelRound } from "../scoring/excelRound";
import type { ScoringSettings } from "../scoring/scoringSettings";

/** Decimal places of a percentage in an explanation (assumption, as in the score note). */
const PERCENT_PLACES = 1;

/** A percentage of the sheet's own unit as it is shown, out of 100. */
export function percentShown(
  value: number,
  settings: Pick<ScoringSettings, "fullPercent">
): number {
  return excelRound((100 * value) / settings.fullPercent, PERCENT_PLACES);
}
