import type { MessageId } from "./catalogue";
import { CATALOGUES } from "./catalogues";
import type { DisplayLanguage } from "./languages";

/** What stands for a message's `{name}` placeholders. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** `text` with each `{name}` replaced; a placeholder without a value stays visible. */
export function fillPlaceholders(text: string, params: MessageParams): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : placeholder
  );
}

/**
 * The sentence of a message in a language. The test language `keys` gives the id and its values:
 * `home.isLedger(sheet=责任台账, count=60)`.
 */
export function formatMessage(
  language: DisplayLanguage,
  id: MessageId,
  params: MessageParams = {}
): string {
  if (language !== "keys") return fillPlaceholders(CATALOGUES[language].messages[id], params);
  const values = Object.entries(params).map(([name, value]) => `${name}=${value}`);
  return values.length === 0 ? id : `${id}(${values.join(", ")})`;
}

/** True for the id of a message; for ids that come from outside the type system (a saved journal). */
export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(CATALOGUES["zh-CN"].messages, id);
}
