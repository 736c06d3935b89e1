import { lowerGamma, upperGamma } from "./gamma";

/** Error function. */
export function errorFunction(x: number): number {
  return Math.sign(x) * lowerGamma(0.5, x * x);
}

/** Complementary error function, exact in its tail. */
export function complementaryErrorFunction(x: number): number {
  return x < 0 ? 1 + lowerGamma(0.5, x * x) : upperGamma(0.5, x * x);
}

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** Cumulative standard normal distribution. */
export function normalCumulative(z: number): number {
  return complementaryErrorFunction(-z / Math.SQRT2) / 2;
}

const CENTRE_TOP = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
];
const CENTRE_BOTTOM = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
  1,
];
const TAIL_TOP = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783,
];
const TAIL_BOTTOM = [
  0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1,
];
const TAIL_BEGINS = 0.02425;

/** Inverse of the cumulative standard normal distribution, 0 < probability < 1 (P. J. Acklam, then two Newton steps). */
export function normalInverse(probability: number): number {
  if (probability > 0.5) {
    return -normalInverse(1 - probability);
  }
  let z = approximateInverse(probability);
  for (let step = 0; step < 2; step += 1) {
    const density = normalDensity(z);
    z -= density === 0 ? 0 : (normalCumulative(z) - probability) / density;
  }
  return z;
}

function approximateInverse(probability: number): number {
  if (probability < TAIL_BEGINS) {
    const q = Math.sqrt(-2 * Math.log(probability));
    return polynomial(TAIL_TOP, q) / polynomial(TAIL_BOTTOM, q);
  }
  const q = probability - 0.5;
  return (polynomial(CENTRE_TOP, q * q) * q) / polynomial(CENTRE_BOTTOM, q * q);
}

/** Highest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
