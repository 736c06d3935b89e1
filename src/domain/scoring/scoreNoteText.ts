import { assertNever } from "../model/invariant";
import type { WorkbookWords } from "../model/workbookWords";
import { fillText } from "./fillText";
import type { ScoreNotePart } from "./scoreNotePart";

/** Longest score note in characters (LEDGER.md, "Score of a row"). */
export const SCORE_NOTE_LENGTH = 200;

/**
 * 得分说明 in the workbook's words, cut at 200 characters; `""` for no parts.
 * Example: `二季34分；逾期12天扣6分；进度40%低于计划75%；全年加5分`.
 */
export function scoreNoteText(parts: readonly ScoreNotePart[], words: WorkbookWords): string {
  return parts
    .map((part) => partText(part, words))
    .join(words.scoreNote.separator)
    .slice(0, SCORE_NOTE_LENGTH);
}

function partText(part: ScoreNotePart, words: WorkbookWords): string {
  const pieces = words.scoreNote;
  switch (part.kind) {
    case "unrated":
      return words.unrated;
    case "notReported":
      return words.notReported;
    case "score":
      return words.quarters[part.quarter] + fillText(pieces.score, { points: part.points });
    case "late":
      return fillText(pieces.late, { n: part.days, points: part.points });
    case "behind":
      return fillText(pieces.behind, { done: part.donePercent, plan: part.planPercent });
    case "bonus":
      return fillText(pieces.bonus, { points: part.points });
    case "chase":
      return fillText(pieces.chase, { n: part.chases, points: part.points });
    default:
      return assertNever(part);
  }
}
