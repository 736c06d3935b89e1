import type { structureMessages as source } from "../zhCN/structureMessages";

/** Why Structure would write a cell: bands, numbers and "same as above" written out. */
export const structureMessages: Readonly<Record<keyof typeof source, string>> = {
  "reason.sectionAbove": "the section heading in row {row}",
  "reason.parentNumber": "numbered under {cell}",
  "reason.deadlineConfirmed": "it says “{text}”; you chose this day",
  "reason.sameAsAbove": "“{text}”, the same as row {row}",
  "reason.sameBelow": "row {row} holds for the rows below",
  "notice.subTasks": "Rows put under their project by their number: {count}.",
  "notice.sameWrittenOut":
    "Cells saying “same as above” now written out, so that sorting and filtering keep their meaning: {count}.",
};
