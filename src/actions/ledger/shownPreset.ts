import {
  LIGHT_PRESET_IDS,
  LIGHT_PRESETS,
  sameLights,
  type LightPreset,
} from "../../domain/model/lightPresets";
import { LIGHTS, STATUSES, type Light, type Status } from "../../domain/model/statuses";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import type { OwnTable } from "../../excel/read/bookSnapshot";
import { LANGUAGES } from "../../i18n/languages";
import { workbookWords } from "../../i18n/workbookWords";

type LightWords = Pick<WorkbookWords, "statuses" | "lights">;

/** The preset that the lines of tblLights show, in whichever language; undefined for a legend of the office's own. */
export function shownPreset(table: Pick<OwnTable, "rows"> | undefined): LightPreset | undefined {
  if (!table) return undefined;
  return LANGUAGES.map((language) => presetOf(lightsOf(table, workbookWords(language)))).find(
    (preset) => preset !== undefined
  );
}

/** The preset that gives every status this light. */
export function presetOf(
  lights: Readonly<Partial<Record<Status, Light>>>
): LightPreset | undefined {
  return LIGHT_PRESET_IDS.find((id) => sameLights(lights, LIGHT_PRESETS[id]));
}

/** The lights of tblLights by status, as far as its words are those of the language. */
export function lightsOf(
  { rows }: Pick<OwnTable, "rows">,
  words: LightWords
): Partial<Record<Status, Light>> {
  const lights: Partial<Record<Status, Light>> = {};
  for (const [word, light] of rows) {
    const status = statusOfWord(word, words);
    const found = LIGHTS.find((candidate) => words.lights[candidate] === light);
    if (status && found) lights[status] = found;
  }
  return lights;
}

/** The status that a word of the language means. */
export function statusOfWord(
  word: unknown,
  words: Pick<WorkbookWords, "statuses">
): Status | undefined {
  return STATUSES.find((status) => words.statuses[status] === word);
}
