import type { CellValue } from "../../domain/model/cellValue";
import { meantSetting } from "../../domain/model/settingChoices";
import type { SettingId } from "../../domain/model/settings";
import { LANGUAGES } from "../../i18n/languages";
import { workbookWords } from "../../i18n/workbookWords";

type SettingValues = Partial<Record<SettingId, CellValue>>;

/**
 * Settings with the words of choices read as their ids, in whichever of the languages they are written: a
 * workbook that came from another office is understood like one's own.
 */
export function meantSettings(values: Readonly<SettingValues>): SettingValues {
  const languages = LANGUAGES.map(workbookWords);
  return Object.fromEntries(
    (Object.entries(values) as [SettingId, CellValue][]).map(([id, value]) => [
      id,
      meantSetting(id, value, languages),
    ])
  );
}
