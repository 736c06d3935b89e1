import type { structureMessages as source } from "../zhCN/structureMessages";

/** Why 規範成表 would write a cell: bands, numbers and 同上 written out. */
export const structureMessages: Readonly<Record<keyof typeof source, string>> = {
  "reason.sectionAbove": "第 {row} 列的分節標題",
  "reason.parentNumber": "編號在 {cell} 之下",
  "reason.deadlineConfirmed": "寫著「{text}」，由你定為這一天",
  "reason.sameAsAbove": "寫著「{text}」，與第 {row} 列相同",
  "reason.sameBelow": "第 {row} 列寫著「下同」",
  "notice.subTasks": "{count} 列按編號歸到上級項目。",
  "notice.sameWrittenOut": "{count} 處「同上」「下同」寫成了全稱，排序、篩選後不會錯位。",
};
