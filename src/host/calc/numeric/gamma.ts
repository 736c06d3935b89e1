/** Coefficients of the Lanczos approximation with g = 607/128 (P. Godfrey, 2001): about 15 digits. */
const LANCZOS = [
  0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174,
  -0.49191381609762019978, 0.33994649984811888699e-4, 0.46523628927048575665e-4,
  -0.98374475304879564677e-4, 0.15808870322491248884e-3, -0.21026444172410488319e-3,
  0.2174396181152126432e-3, -0.16431810653676389022e-3, 0.84418223983852743293e-4,
  -0.2619083840158140867e-4, 0.36899182659531622704e-5,
];
const LANCZOS_G = 607 / 128;
const MAXIMUM_TERMS = 10_000;
const TINY = 1e-300;

/** Natural logarithm of the gamma function for x > 0. */
export function logGamma(x: number): number {
  let sum = LANCZOS[0] ?? 1;
  for (let index = 1; index < LANCZOS.length; index += 1) {
    sum += (LANCZOS[index] ?? 0) / (x + index);
  }
  const base = x + LANCZOS_G + 0.5;
  return (x + 0.5) * Math.log(base) - base + Math.log((Math.sqrt(2 * Math.PI) * sum) / x);
}

/** The gamma function; NaN at 0 and the negative whole numbers. Factorials of whole numbers are exact. */
export function gamma(x: number): number {
  if (Number.isInteger(x)) {
    if (x <= 0) {
      return NaN;
    }
    let product = 1;
    for (let factor = 2; factor < x && product < Infinity; factor += 1) {
      product *= factor;
    }
    return product;
  }
  return x < 0.5 ? Math.PI / (Math.sin(Math.PI * x) * gamma(1 - x)) : Math.exp(logGamma(x));
}

/** Regularised lower incomplete gamma function P(shape, x), 0 ≤ x (Numerical Recipes, 6.2). */
export function lowerGamma(shape: number, x: number): number {
  if (x <= 0) {
    return 0;
  }
  return x < shape + 1 ? gammaSeries(shape, x) : 1 - gammaFraction(shape, x);
}

/** Regularised upper incomplete gamma function Q(shape, x) = 1 − P, exact in the tail. */
export function upperGamma(shape: number, x: number): number {
  if (x <= 0) {
    return 1;
  }
  return x < shape + 1 ? 1 - gammaSeries(shape, x) : gammaFraction(shape, x);
}

function gammaSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let index = 1; index < MAXIMUM_TERMS && Math.abs(term) > Math.abs(sum) * 1e-17; index += 1) {
    term *= x / (shape + index);
    sum += term;
  }
  return sum * Math.exp(shape * Math.log(x) - x - logGamma(shape));
}

/** The continued fraction by Lentz's method. */
function gammaFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let index = 1; index < MAXIMUM_TERMS; index += 1) {
    const a = -index * (index - shape);
    b += 2;
    d = 1 / awayFromZero(a * d + b);
    c = awayFromZero(b + a / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) {
      break;
    }
  }
  return h * Math.exp(shape * Math.log(x) - x - logGamma(shape));
}

/** The number, or a tiny one instead of 0, so that Lentz's method may divide by it. */
export function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
