/** Significant digits that Excel keeps of a number (Microsoft: "Excel specifications and limits"). */
const SIGNIFICANT_DIGITS = 15;

/**
 * Rounds as Excel's ROUND does: half away from zero, on the 15 significant digits that Excel shows, so that
 * 1.005 → 1.01 and 2.675 → 2.68 at two digits although both lie below the half in binary. `digits` may be
 * negative (-1 = tens); a value that is not finite comes back as it is.
 */
export function excelRound(value: number, digits: number): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const [mantissa, exponent] = Math.abs(value)
    .toExponential(SIGNIFICANT_DIGITS - 1)
    .split("e") as [string, string];
  // Nothing stands beyond the last significant digit: shifting would only lose precision.
  if (Number(exponent) + digits >= SIGNIFICANT_DIGITS) return value;
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  const magnitude = Number(`${shifted}e${-digits}`);
  return value < 0 && magnitude !== 0 ? -magnitude : magnitude;
}
