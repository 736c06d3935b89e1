import { assertNever } from "../model/invariant";
import type { WorkbookWords } from "../model/workbookWords";
import { numberText } from "./numberText";
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
      return words.quarters[part.quarter] + fill(pieces.score, { points: part.points });
    case "late":
      return fill(pieces.late, { n: part.days, points: part.points });
    case "behind":
      return fill(pieces.behind, { done: part.donePercent, plan: part.planPercent });
    case "bonus":
      return fill(pieces.bonus, { points: part.points });
    case "chase":
      return fill(pieces.chase, { n: part.chases, points: part.points });
    default:
      return assertNever(part);
  }
}

/** The piece with each `{name}` replaced by its number; a name that is not given stays as it is. */
function fill(piece: string, values: Readonly<Record<string, number>>): string {
  return piece.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : numberText(value);
  });
}
