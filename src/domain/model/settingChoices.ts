import type { CellValue } from "./cellValue";
import { SETTING_CHOICES, WORD_CHOICES, type SettingId, type WordSettingId } from "./settings";
import type { WorkbookWords } from "./workbookWords";

type ChoiceWords = Pick<WorkbookWords, "settingChoices">;

/** What a setting's cell shows for a value: the word of the workbook's language where it is one of the ids. */
export function shownSetting(id: SettingId, value: CellValue, words: ChoiceWords): CellValue {
  const choice = isWordSetting(id) ? WORD_CHOICES[id].find((it) => it === value) : undefined;
  return choice === undefined ? value : wordOf(id as WordSettingId, choice, words);
}

/**
 * What a setting's cell stands for: the id that one of the languages' words means, in whatever case and with
 * blanks around it; ids, numbers and what is no such word come back as they are.
 */
export function meantSetting(
  id: SettingId,
  value: CellValue,
  languages: readonly ChoiceWords[]
): CellValue {
  if (!isWordSetting(id) || typeof value !== "string") return value;
  const written = normal(value);
  const isMeant = (choice: string): boolean =>
    normal(choice) === written ||
    languages.some((words) => normal(wordOf(id, choice, words)) === written);
  return WORD_CHOICES[id].find(isMeant) ?? value;
}

/** What the drop-down of a setting offers, in the workbook's language; empty for a setting without choices. */
export function shownChoices(id: SettingId, words: ChoiceWords): readonly string[] {
  return (SETTING_CHOICES[id] ?? []).map((choice) => String(shownSetting(id, choice, words)));
}

function isWordSetting(id: SettingId): id is WordSettingId {
  return id in WORD_CHOICES;
}

function wordOf(id: WordSettingId, choice: string, { settingChoices }: ChoiceWords): string {
  const words: Readonly<Record<string, string>> = settingChoices[id];
  return words[choice] ?? choice;
}

function normal(text: string): string {
  return text.trim().toLowerCase();
}
