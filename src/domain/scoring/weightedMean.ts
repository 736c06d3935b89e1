export interface WeightedValue {
  readonly weight: number;
  /** undefined = the part is missing and gives its weight to the rest. */
  readonly value: number | undefined;
}

/**
 * Mean of the values that are there, by weight; undefined where none is or their weights sum to 0
 * (LEDGER.md, "Score of a department": weights are divided by their sum).
 */
export function weightedMean(parts: readonly WeightedValue[]): number | undefined {
  let weightSum = 0;
  let sum = 0;
  for (const { weight, value } of parts) {
    if (value === undefined) continue;
    weightSum += weight;
    sum += weight * value;
  }
  return weightSum === 0 ? undefined : sum / weightSum;
}

/** Quarter values by the quarter weights; undefined where no quarter counts. */
export function quarterWeightedMean(
  values: readonly (number | undefined)[],
  weights: readonly number[]
): number | undefined {
  return weightedMean(values.map((value, index) => ({ value, weight: weights[index] ?? 0 })));
}
