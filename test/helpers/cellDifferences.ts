/** Cells in binary noise of each other are the same: sums may be added in another order. */
const NOISE = 1e-9;

/** The differing cells as text, so that a failure names them. */
export function cellDifferences(
  place: string,
  ours: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>
): readonly string[] {
  return Object.keys(theirs).flatMap((name) => {
    const [a, b] = [ours[name], theirs[name]];
    const isSame =
      typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < NOISE : a === b;
    return isSame ? [] : [`${place} ${name}: TypeScript ${String(a)}, formula ${String(b)}`];
  });
}
