import type { SnapshotWords } from "../domain/model/snapshotWords";
import { snapshotWords as enUS } from "./enUS/snapshotWords";
import type { Language } from "./languages";
import { snapshotWords as zhCN } from "./zhCN/snapshotWords";
import { snapshotWords as zhTW } from "./zhTW/snapshotWords";

const WORDS: Readonly<Record<Language, SnapshotWords>> = {
  "zh-CN": zhCN,
  "zh-TW": zhTW,
  "en-US": enUS,
};

/** The words of the four ledgers that stand in a workbook written in a language. */
export function snapshotWords(language: Language): SnapshotWords {
  return WORDS[language];
}
