import type { GroupKind } from "../model/groupKinds";
import type { WorkbookWords } from "../model/workbookWords";
import { fillText } from "./fillText";
import type { GroupSummary, QuotaCount } from "./groupSummary";

type LineWords = Pick<WorkbookWords, "groupLine">;

/**
 * The line above a table of 得分 (formulas/groupLineFormula.ts): how many are ranked, bands against their
 * quotas 名额, and how many tasks count for nobody.
 */
export function groupLineText(
  kind: GroupKind,
  { ranked, excellent, good }: GroupSummary,
  leftOut: number,
  words: LineWords
): string {
  const inBand = (piece: string, { count, places }: QuotaCount): string =>
    fillText(piece, { n: count, places });
  const { groupLine } = words;
  return [
    fillText(groupLine.ranked, { n: ranked }),
    inBand(groupLine.excellent, excellent),
    inBand(groupLine.good, good),
    leftOutText(kind, leftOut, words),
  ].join("");
}

/** The same of a quarter, which has no bands: how many are ranked and what is left out. */
export function quarterLineText(
  kind: GroupKind,
  ranked: number,
  leftOut: number,
  words: LineWords
): string {
  return fillText(words.groupLine.ranked, { n: ranked }) + leftOutText(kind, leftOut, words);
}

function leftOutText(kind: GroupKind, count: number, { groupLine }: LineWords): string {
  return count > 0 ? fillText(groupLine.leftOut[kind], { n: count }) : "";
}
