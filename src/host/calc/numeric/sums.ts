/** Sum with what rounding lost added back (Neumaier 1974): the last digits of variances depend on it. */
export function exactSum(numbers: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** Sum of the squared distances from the mean; numbers must not be empty. */
export function squaresAroundMean(numbers: readonly number[]): number {
  const mean = exactSum(numbers) / numbers.length;
  return exactSum(numbers.map((number) => (number - mean) ** 2));
}
