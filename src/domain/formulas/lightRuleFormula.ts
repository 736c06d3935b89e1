import type { Light } from "../model/statuses";
import { lightName } from "./derivedNames";

/**
 * Conditional-format formula that holds in rows with this light: column fixed, row relative, e.g.
 * `=$AB6=LightRed` for a rule whose first row is 6. The word comes by name because Excel refuses structured
 * references there, and so that a ledger in another language needs no other rule.
 */
export function lightRuleFormula(
  light: Light,
  lightColumnLetters: string,
  firstRowNumber1: number
): string {
  return `=$${lightColumnLetters}${firstRowNumber1}=${lightName(light)}`;
}
