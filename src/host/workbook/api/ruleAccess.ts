import type { ConditionalFormatRule } from "../../../ooxml/types";
import { itemNotFound } from "../model/excelErrors";
import { requireUnprotected } from "../model/protection";
import type { RuleTarget } from "./targets";

/** The rule in the file; throws ItemNotFound where it is gone. */
export function ruleOf({ model, sheetId, ruleId }: RuleTarget): ConditionalFormatRule {
  const rule = model.sheet(sheetId).conditionalFormats.find(({ id }) => id === ruleId);
  if (rule === undefined) throw itemNotFound();
  return rule;
}

/** Writes a change of a rule; throws where the sheet is protected. */
export function updateRule(
  { model, sheetId, ruleId }: RuleTarget,
  change: Parameters<ReturnType<typeof model.sheet>["updateConditionalFormat"]>[1]
): void {
  const sheet = model.sheet(sheetId);
  requireUnprotected(sheet);
  sheet.updateConditionalFormat(ruleId, change);
}
