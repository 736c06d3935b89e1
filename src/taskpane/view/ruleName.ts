import { formatMessage, isMessageId } from "../../i18n/formatMessage";
import type { DisplayLanguage } from "../../i18n/languages";

/** What kind of finding a rule makes, in a few words; a rule without words shows its id. */
export function ruleName(language: DisplayLanguage, ruleId: string): string {
  const id = `ruleName.${ruleId}`;
  return isMessageId(id) ? formatMessage(language, id) : ruleId;
}
