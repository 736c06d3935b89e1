import type { WorkbookWords } from "../domain/model/workbookWords";
import { CATALOGUES } from "./catalogues";
import type { DisplayLanguage } from "./languages";

/** The words to write into a workbook in a language (the test language `keys` writes the default's). */
export function workbookWords(language: DisplayLanguage): WorkbookWords {
  return CATALOGUES[language === "keys" ? "zh-CN" : language].words;
}
