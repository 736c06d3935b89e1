/** Significant digits Excel keeps (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3). */
export const SIGNIFICANT_DIGITS = 15;

export type RoundingDirection = "halfAwayFromZero" | "awayFromZero" | "towardsZero";

/**
 * `value` to `digits` decimals (negative: tens, hundreds …), judged on its first 15 significant
 * digits as Excel does, so that 1.005 gives 1.01 and 2.675 gives 2.68.
 */
export function roundDecimal(
  value: number,
  digits: number,
  direction: RoundingDirection = "halfAwayFromZero"
): number {
  const places = Math.trunc(digits);
  if (value === 0 || places > 300 || !Number.isFinite(value)) {
    return value + 0;
  }
  if (places < -308) {
    return 0;
  }
  // Adding 0 turns -0 into 0: Excel has no negative zero.
  return (roundQuickly(value, places, direction) ?? roundByDigits(value, places, direction)) + 0;
}

/** Powers of ten that a double holds exactly and that rounding to decimals asks for. */
const POWERS_OF_TEN = Array.from({ length: 10 }, (_, places) => 10 ** places);
/** Far more than the error of one multiplication below 10^9. */
const DOUBT = 1e-5;

/** The answer where the binary product leaves no doubt about it, which is nearly always. */
function roundQuickly(
  value: number,
  places: number,
  direction: RoundingDirection
): number | undefined {
  const power = POWERS_OF_TEN[places];
  const scaled = power === undefined ? Infinity : Math.abs(value) * power;
  if (power === undefined || scaled >= 1e9) {
    return undefined;
  }
  const fraction = scaled - Math.floor(scaled);
  const isDoubtful =
    direction === "halfAwayFromZero"
      ? Math.abs(fraction - 0.5) < DOUBT
      : fraction < DOUBT || fraction > 1 - DOUBT;
  return isDoubtful ? undefined : (Math.sign(value) * wholeOf(scaled, direction)) / power;
}

function roundByDigits(value: number, places: number, direction: RoundingDirection): number {
  const scaled = Number(shift(Number(Math.abs(value).toPrecision(SIGNIFICANT_DIGITS)), places));
  const steady = Number(scaled.toPrecision(SIGNIFICANT_DIGITS));
  if (!Number.isFinite(steady) || (steady > Number.MAX_SAFE_INTEGER && places >= 0)) {
    return value;
  }
  return Math.sign(value) * shift(wholeOf(steady, direction), -places);
}

/** Moves the decimal point through the text of the number: multiplying would add its own error. */
function shift(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

function wholeOf(value: number, direction: RoundingDirection): number {
  switch (direction) {
    case "halfAwayFromZero":
      return Math.round(value);
    case "awayFromZero":
      return Math.ceil(value);
    case "towardsZero":
      return Math.floor(value);
  }
}
