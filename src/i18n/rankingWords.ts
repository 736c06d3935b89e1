import type { RankingWords } from "../domain/model/rankingWords";
import { rankingWords as enUS } from "./enUS/rankingWords";
import type { Language } from "./languages";
import { rankingWords as zhCN } from "./zhCN/rankingWords";
import { rankingWords as zhTW } from "./zhTW/rankingWords";

const WORDS: Readonly<Record<Language, RankingWords>> = {
  "zh-CN": zhCN,
  "zh-TW": zhTW,
  "en-US": enUS,
};

/** The words of 分类排位 that stand in a workbook written in a language. */
export function rankingWords(language: Language): RankingWords {
  return WORDS[language];
}
