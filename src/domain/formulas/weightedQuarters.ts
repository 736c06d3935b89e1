/**
 * The two sides of the quarter-weighted mean of four score cells: unrated cells are text and give their
 * weight to the rest. `points/weight` is the mean wherever `weight` is not 0.
 */
export function weightedQuarters(cells: readonly string[]): {
  readonly points: string;
  readonly weight: string;
} {
  const joined = (name: string): string =>
    cells.map((cell, index) => `${name}(${cell})*QuarterWeight${index + 1}InForce`).join("+");
  return { points: joined("N"), weight: joined("ISNUMBER") };
}
