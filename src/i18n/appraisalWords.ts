import type { AppraisalWords } from "../domain/model/appraisalWords";
import { appraisalWords as enUS } from "./enUS/appraisalWords";
import type { Language } from "./languages";
import { appraisalWords as zhCN } from "./zhCN/appraisalWords";
import { appraisalWords as zhTW } from "./zhTW/appraisalWords";

const WORDS: Readonly<Record<Language, AppraisalWords>> = {
  "zh-CN": zhCN,
  "zh-TW": zhTW,
  "en-US": enUS,
};

/** The words of the appraisal 测评 that stand in a workbook written in a language. */
export function appraisalWords(language: Language): AppraisalWords {
  return WORDS[language];
}
