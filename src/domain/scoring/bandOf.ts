import type { Band } from "./groupScore";
import type { ScoringSettings } from "./scoringSettings";

/** The band 等次 of a rounded total: lower bounds belong to their band (LEDGER.md, "[lower, next)"). */
export function bandOf(total: number, settings: ScoringSettings): Band {
  if (total >= settings.bandExcellent) return "excellent";
  if (total >= settings.bandGood) return "good";
  return total >= settings.bandPass ? "pass" : "fail";
}
