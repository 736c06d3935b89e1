import { excelRound } from "../scoring/excelRound";
import { weightedMean } from "../scoring/weightedMean";
import { APPRAISAL_ITEMS, type AppraisalItem } from "./appraisalItems";

/** What an item counts in the appraisal; only their proportions matter. */
export type ItemWeights = Readonly<Record<AppraisalItem, number>>;

/** Means of the items, undefined where nobody has given a mark. */
export type ItemMeans = Readonly<Record<AppraisalItem, number | undefined>>;

/**
 * 测评得分 of a unit, rounded to 2 places: an item without a mean gives its weight to the rest (LEDGER.md,
 * "Score of a department"); undefined where none is left that weighs anything.
 */
export function unitScore(means: ItemMeans, weights: ItemWeights): number | undefined {
  const mean = weightedMean(
    APPRAISAL_ITEMS.map((item) => ({ weight: weights[item], value: means[item] }))
  );
  return mean === undefined ? undefined : excelRound(mean, 2);
}
