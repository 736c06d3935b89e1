import { parseIsoDate } from "../domain/calendar/daySerial";
import { FIELD_IDS, type FieldId } from "../domain/model/fields";
import { shownChoices, shownSetting } from "../domain/model/settingChoices";
import { SETTING_IDS, SETTINGS } from "../domain/model/settings";
import type { MessageId } from "./catalogue";
import { describeDate, describeTime } from "./describeValue";
import { formatMessage, isMessageId, type MessageParams } from "./formatMessage";
import type { DisplayLanguage } from "./languages";
import { workbookWords } from "./workbookWords";

/** Params that hold a day, as a serial or as `2026-06-30`. */
const DATE_PARAMS = new Set([
  "date",
  "start",
  "due",
  "nearest",
  "alternative",
  "completed",
  "asOf",
  "approved",
]);

/** Params that hold an id whose words are a message: `action` structure → `action.structure`. */
const WORD_PARAMS: ReadonlyMap<string, string> = new Map([
  ["action", "action"],
  ["unit", "word"],
  ["weekday", "word"],
  ["reading", "word"],
  ["problem", "problem"],
  ["values", "values"],
  ["closed", "quarter"],
]);

/**
 * The sentence of a notice, reason or finding message. Besides plain values these params are put into
 * words: `field` and `taken` (field ids), `fields` (field ids with commas), `cells` and `names` (one a line),
 * `setting`, `otherSetting` (ids), `choices` and `defaultOf` (the id of a setting, for the words it may hold and its default) and `settings` (ids with commas), `time`, `action`, `unit`, `reading`, `problem` and `values` (ids), `closed` (a quarter, 1–4), and days under the names date, start,
 * due, nearest, completed, asOf, approved.
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
  if (DATE_PARAMS.has(name)) {
    const serial = typeof value === "number" ? value : parseIsoDate(value);
    return serial === undefined ? value : describeDate(language, serial);
  }
  if (typeof value === "number") return value;
  if (name === "cells" || name === "names")
    return value.split("\n").join(formatMessage(language, "common.listSeparator"));
  if (name === "time") return describeTime(value);
  if (name === "field" || name === "taken") return fieldLabel(language, value);
  if (name === "setting" || name === "otherSetting") return settingLabel(language, value);
  if (name === "choices") return settingChoicesText(language, value);
  if (name === "defaultOf") return settingDefault(language, value);
  if (name === "settings") {
    const labels = value.split(",").map((id) => settingLabel(language, id));
    return labels.join(formatMessage(language, "common.listSeparator"));
  }
  if (name === "fields") {
    const labels = value.split(",").map((id) => fieldLabel(language, id.trim()));
    return labels.join(formatMessage(language, "common.listSeparator"));
  }
  const wordId = `${WORD_PARAMS.get(name) ?? ""}.${value}`;
  return isMessageId(wordId) ? formatMessage(language, wordId) : value;
}

function settingLabel(language: DisplayLanguage, id: string): string {
  const known = SETTING_IDS.find((candidate) => candidate === id);
  return known ? workbookWords(language).settingLabels[known].label : id;
}

/** What a setting's cell would hold by default, as it is shown there. */
function settingDefault(language: DisplayLanguage, id: string): string {
  const known = SETTING_IDS.find((candidate) => candidate === id);
  if (known === undefined) return id;
  return String(shownSetting(known, SETTINGS[known].defaultValue, workbookWords(language)));
}

/** `当月最后一天、上月最后一天`: what the cell of a setting with choices may hold. */
function settingChoicesText(language: DisplayLanguage, id: string): string {
  const known = SETTING_IDS.find((candidate) => candidate === id);
  const choices = known === undefined ? [] : shownChoices(known, workbookWords(language));
  return choices.join(formatMessage(language, "common.listSeparator"));
}

/** A field's name in words; text that is no field id (an unknown column's heading) stays as it is. */
export function fieldLabel(language: DisplayLanguage, id: string): string {
  return isFieldId(id) ? workbookWords(language).headings[id] : id;
}

function isFieldId(id: string): id is FieldId {
  return (FIELD_IDS as readonly string[]).includes(id);
}
