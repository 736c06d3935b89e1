/** A colour between two of the form `#RRGGBB`, `share` (0 to 1) of the way from the first. */
export function mixColors(from: string, to: string, share: number): string {
  const high = channels(to);
  const levels = channels(from).map((low, index) => low + ((high[index] ?? 0) - low) * share);
  const hex = levels.map((level) => Math.round(level).toString(16).padStart(2, "0"));
  return `#${hex.join("").toUpperCase()}`;
}

function channels(color: string): readonly number[] {
  const digits = color.replace("#", "");
  return [0, 2, 4].map((start) => parseInt(digits.slice(start, start + 2), 16));
}
