/** Significant digits that Excel writes of a number joined to text. */
const SIGNIFICANT_DIGITS = 15;

/** A number as Excel writes it when it joins it to text: 34 → `34`, 0.1 + 0.2 → `0.3`. */
export function numberText(value: number): string {
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
}
