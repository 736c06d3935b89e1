import { areaAddress, type CellRef } from "../domain/model/area";
import type { Finding } from "../domain/model/finding";
import { describeNotice } from "./describeNotice";
import { formatMessage, isMessageId } from "./formatMessage";
import type { DisplayLanguage } from "./languages";

/** `B7`, without the sheet. */
export function describeCell(at: CellRef): string {
  return areaAddress({ ...at, rowCount: 1, columnCount: 1 });
}

/**
 * What is wrong, where, what to do: `B7 期限“9月31日”不存在，是否为9月30日？` A rule without words shows its
 * id (a test holds the catalogue of rules against the messages, so none ships).
 */
export function describeFinding(language: DisplayLanguage, finding: Finding): string {
  const id = sentenceId(finding);
  const sentence = isMessageId(id)
    ? describeNotice(language, { id, params: finding.params })
    : finding.ruleId;
  // Only cells of other sheets than the ledger's tell theirs.
  const { sheet } = finding.params;
  const cell = (sheet === undefined ? "" : `${sheet}!`) + describeCell(finding.at);
  return formatMessage(language, "check.line", { cell, sentence });
}

/**
 * A name that resembles none has a sentence without an offer; a setting with choices one that names them, a
 * blank one of its own where no default counts, a cleared formula one without a figure, a task that is an error
 * one that says what becomes of the row, a number typed as text one that offers it, a change in a closed quarter
 * one for a score that stays, a row without a category one of its own.
 */
function sentenceId({ ruleId, params }: Finding): string {
  if (params.choices !== undefined) return `rule.${ruleId}.choices`;
  const ofSetting = `rule.${ruleId}.${params.setting ?? ""}`;
  if (isMessageId(ofSetting)) return ofSetting;
  const ofField = `rule.${ruleId}.${params.field ?? ""}`;
  if (isMessageId(ofField)) return ofField;
  if (ruleId === "figureTypedOver" && params.written === "") return `rule.${ruleId}.blank`;
  if (ruleId === "categoryOutside" && params.category === "") return `rule.${ruleId}.blank`;
  if (params.figure !== undefined) return `rule.${ruleId}.figure`;
  if (ruleId === "closedQuarterChanged" && params.then === params.now) return `rule.${ruleId}.same`;
  return params.nearest === "" ? `rule.${ruleId}.noNearest` : `rule.${ruleId}`;
}
