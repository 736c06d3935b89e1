import { ACTION_WORDS } from "./actionWords";
import { describeDate } from "./describeValue";
import { FIELD_IDS, type FieldId } from "../domain/model/fields";
import type { MessageId } from "./catalogue";
import { formatMessage, type MessageParams } from "./formatMessage";
import type { DisplayLanguage } from "./languages";
import { workbookWords } from "./workbookWords";

/** Params that hold a day serial and are shown as a date. */
const DATE_PARAMS = new Set(["date", "start", "due", "nearest", "completed", "asOf"]);

/**
 * The sentence of a notice, reason or finding message. Besides plain values these params are put into
 * words: `field` (a field id), `fields` (field ids with commas), `action` (an action id), and day serials
 * under the names date, start, due, nearest, completed, asOf.
 */
export function describeNotice(
  language: DisplayLanguage,
  notice: { readonly id: MessageId; readonly params: MessageParams }
): string {
  const params = Object.entries(notice.params).map(
    ([name, value]) => [name, describeParam(language, name, value)] as const
  );
  return formatMessage(language, notice.id, Object.fromEntries(params));
}

function describeParam(
  language: DisplayLanguage,
  name: string,
  value: string | number
): string | number {
  if (typeof value === "number") {
    return DATE_PARAMS.has(name) ? describeDate(language, value) : value;
  }
  if (name === "field") return fieldLabel(language, value);
  if (name === "fields") {
    const labels = value.split(",").map((id) => fieldLabel(language, id.trim()));
    return labels.join(formatMessage(language, "common.listSeparator"));
  }
  const action = name === "action" ? ACTION_WORDS.get(value) : undefined;
  return action ? formatMessage(language, action) : value;
}

/** A field's name in words; text that is no field id (an unknown column's heading) stays as it is. */
export function fieldLabel(language: DisplayLanguage, id: string): string {
  return isFieldId(id) ? workbookWords(language).headings[id] : id;
}

function isFieldId(id: string): id is FieldId {
  return (FIELD_IDS as readonly string[]).includes(id);
}
