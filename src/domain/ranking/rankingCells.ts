import { criterionText } from "../appraisal/appraisalLines";
import { markOf } from "../appraisal/markOf";
import { nameKey } from "../appraisal/nameKey";
import type { CellValue } from "../model/cellValue";
import { isErrorText } from "../model/cellValue";
import type { RankingWords } from "../model/rankingWords";
import { groupCriterion } from "../scoring/groupCells";
import { RANKING_INPUTS, type RankingColumn } from "./rankingColumns";
import type { RankingLine, RankingResult, RankingWeights } from "./rankInClasses";

/** Columns of formulas whatever is typed; 业绩考核 may be one besides. */
export type RankingFigure = Extract<
  RankingColumn,
  "weightInForce" | "total" | "rank" | "note" | "nameCriterion" | "classCriterion"
>;

/** What the formulas of a line show; a figure that is missing shows as `""`. */
export function rankingCells(
  line: RankingLine,
  { weightInForce, total, rank, isTied }: RankingResult,
  weights: RankingWeights,
  words: RankingWords,
  rankTied: string
): Readonly<Record<RankingFigure, CellValue>> {
  const ranked = rank === undefined ? "" : isTied ? rankTied.replace("{n}", String(rank)) : rank;
  return {
    weightInForce,
    total: total ?? "",
    rank: ranked,
    note: noteText(line, weights, words),
    nameCriterion: criterionText(line.name),
    classCriterion: isErrorText(line.className)
      ? line.className
      : groupCriterion(String(line.className)),
  };
}

function noteText({ name, inputs }: RankingLine, weights: RankingWeights, words: RankingWords) {
  if (nameKey(name) === undefined) return "";
  const isMissing = (input: (typeof RANKING_INPUTS)[number]): boolean =>
    markOf(inputs[input]) === undefined;
  if (RANKING_INPUTS.every(isMissing)) return words.noInputs;
  const missing = RANKING_INPUTS.filter((input) => isMissing(input) && weights[input] > 0);
  if (missing.length === 0) return "";
  const items = missing.map((input) => words.inputs[input]).join(words.itemSeparator);
  return words.missingInputs.replace("{items}", items);
}
