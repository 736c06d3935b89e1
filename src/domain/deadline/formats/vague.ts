import type { DeadlineFormat } from "../timePoint";

/** 按期, 适时, 待定, 近期: words that name no day at all. */
export const vague: DeadlineFormat = {
  id: "vague",
  pattern:
    /按(?:时|期|要求|上级要求|规定|序时进度|计划|进度)|如期|适时|视情|待定|另行通知|不定期|定期|限期|尽快|尽早|早日|近期|抓紧|规定的?时间|时机成熟|待.{1,12}后|tbd|tba|n\/a|as needed/y,
  read: (match) => ({ kind: "vague", word: match[0] }),
};
