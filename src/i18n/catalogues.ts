import type { Catalogue } from "./catalogue";
import { enUS } from "./enUS";
import type { Language } from "./languages";
import { zhCN } from "./zhCN";
import { zhTW } from "./zhTW";

/** The words of each language. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  "zh-CN": zhCN,
  "zh-TW": zhTW,
  "en-US": enUS,
};
