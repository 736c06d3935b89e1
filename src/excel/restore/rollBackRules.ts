import type { BookOverview, FormulaRule } from "../read/bookSnapshot";
import { isOwnRule } from "../write/lightRules";
import { SHOWN_ONCE_NAME } from "../write/writeNewLedger";
import { addLightRule, lightOfRule } from "../write/writeRules";

/** A rule that was added and did not get its formula any more. */
const UNFINISHED = new Set(["", "FALSE", "=FALSE"]);

/** Deletes the conditional formats of ours that came since `before`. Queued only. */
export function takeNewRulesAway(
  sheet: Excel.Worksheet,
  before: BookOverview,
  now: BookOverview
): void {
  const old = idsOf(before.formulaRules);
  for (const { id, formula } of now.formulaRules) {
    const isOurs =
      isOwnRule(formula) || formula.includes(SHOWN_ONCE_NAME) || UNFINISHED.has(formula);
    if (isOurs && !old.has(id)) sheet.getRange().conditionalFormats.getItem(id).delete();
  }
}

/** Adds those of ours again that are gone since `before`. Queued only; their columns must be there. */
export function giveRulesBack(
  sheet: Excel.Worksheet,
  before: BookOverview,
  now: BookOverview
): void {
  const present = idsOf(now.formulaRules);
  for (const { id, formula, address } of before.formulaRules) {
    const light = isOwnRule(formula) && !present.has(id) ? lightOfRule(formula) : undefined;
    if (light) addLightRule(sheet, { light, address, formula });
  }
}

function idsOf(rules: readonly FormulaRule[]): ReadonlySet<string> {
  return new Set(rules.map(({ id }) => id));
}
