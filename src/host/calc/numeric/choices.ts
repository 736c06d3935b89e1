import { logGamma } from "./gamma";

/** Products up to this length are multiplied out, longer ones go through logarithms (assumption). */
const MULTIPLIED = 1000;

/** How many ways there are to choose k of n, 0 ≤ k ≤ n, both whole. */
export function choices(n: number, k: number): number {
  const few = Math.min(k, n - k);
  if (few > MULTIPLIED) {
    return Math.exp(logChoices(n, k));
  }
  let product = 1;
  for (let index = 1; index <= few; index += 1) {
    product = (product * (n - few + index)) / index;
  }
  return product < Number.MAX_SAFE_INTEGER ? Math.round(product) : product;
}

/** Natural logarithm of `choices`, for numbers that overflow. */
export function logChoices(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
