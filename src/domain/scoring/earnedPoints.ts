/**
 * 实得: a figure on the row's scale of 100 in points of the row's weight; undefined where it is missing.
 * A department's figure is 100 × what its rows earned / what they weigh (LEDGER.md, "points-weighted mean").
 */
export function earnedPoints(
  pointsCounted: number | undefined,
  figure: number | undefined
): number | undefined {
  return pointsCounted === undefined || figure === undefined
    ? undefined
    : (pointsCounted * figure) / 100;
}
