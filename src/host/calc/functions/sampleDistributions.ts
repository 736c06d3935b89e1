import { invertRising } from "../numeric/findRoot";
import { incompleteBeta, logBeta } from "../numeric/incompleteBeta";
import type { CalcValue } from "../types";
import { isFreedom, isTailProbability } from "./continuousDistributions";
import { scalarFunction, type FunctionFamily } from "./definition";
import { isInnerProbability, numberWhere } from "./distributionResult";

const fRightTail = scalarFunction(["number", "number", "number"], (x, top, bottom) =>
  numberWhere(x >= 0 && isFreedom(top) && isFreedom(bottom), () => fUpper(x, top, bottom))
);
const fRightInverse = scalarFunction(["number", "number", "number"], (probability, top, bottom) =>
  numberWhere(isTailProbability(probability) && isFreedom(top) && isFreedom(bottom), () =>
    invertRising((x) => -fUpper(x, top, bottom), -probability, 0, Infinity)
  )
);
const twoTails = scalarFunction(["number", "number"], (probability, freedom) =>
  numberWhere(isTailProbability(probability) && freedom >= 1, () =>
    studentInverse(probability, freedom)
  )
);

/**
 * Student's t and Fisher's F distribution
 * (https://support.microsoft.com/office/t-dist-function-4329459f-ae91-48c2-bba8-1ead1c6c21b2,
 * https://support.microsoft.com/office/f-dist-function-a887efdc-7c8e-46cb-a74a-f884cd29b25d and their siblings).
 */
export const SAMPLE_DISTRIBUTIONS: FunctionFamily = {
  "T.DIST": scalarFunction(["number", "number", "boolean"], (x, freedom, isCumulative) =>
    numberWhere(freedom >= 1, () =>
      isCumulative ? 1 - studentUpper(x, freedom) : studentDensity(x, freedom)
    )
  ),
  "T.DIST.RT": scalarFunction(["number", "number"], (x, freedom) =>
    numberWhere(freedom >= 1, () => studentUpper(x, freedom))
  ),
  "T.DIST.2T": scalarFunction(["number", "number"], (x, freedom) =>
    numberWhere(x >= 0 && freedom >= 1, () => 2 * studentUpper(x, freedom))
  ),
  TDIST: scalarFunction(["number", "number", "number"], (x, freedom, tails): CalcValue => {
    const count = Math.trunc(tails);
    return numberWhere(
      x >= 0 && freedom >= 1 && (count === 1 || count === 2),
      () => count * studentUpper(x, freedom)
    );
  }),
  "T.INV": scalarFunction(["number", "number"], (probability, freedom) =>
    numberWhere(isInnerProbability(probability) && freedom >= 1, () =>
      probability < 0.5
        ? -studentInverse(2 * probability, freedom)
        : studentInverse(2 * (1 - probability), freedom)
    )
  ),
  "T.INV.2T": twoTails,
  TINV: twoTails,
  "CONFIDENCE.T": scalarFunction(["number", "number", "number"], (alpha, deviation, size) =>
    numberWhere(
      isInnerProbability(alpha) && deviation > 0 && size >= 2,
      () => (studentInverse(alpha, Math.trunc(size) - 1) * deviation) / Math.sqrt(Math.trunc(size))
    )
  ),
  "F.DIST": scalarFunction(
    ["number", "number", "number", "boolean"],
    (x, top, bottom, isCumulative) =>
      numberWhere(x >= 0 && isFreedom(top) && isFreedom(bottom), () =>
        isCumulative ? fLower(x, top, bottom) : fDensity(x, Math.trunc(top), Math.trunc(bottom))
      )
  ),
  "F.DIST.RT": fRightTail,
  FDIST: fRightTail,
  "F.INV": scalarFunction(["number", "number", "number"], (probability, top, bottom) =>
    numberWhere(probability >= 0 && probability < 1 && isFreedom(top) && isFreedom(bottom), () =>
      invertRising((x) => fLower(x, top, bottom), probability, 0, Infinity)
    )
  ),
  "F.INV.RT": fRightInverse,
  FINV: fRightInverse,
};

/** Probability that Student's t with so many degrees of freedom lies above x. */
export function studentUpper(x: number, freedom: number): number {
  const whole = Math.trunc(freedom);
  const half = incompleteBeta(whole / (whole + x * x), whole / 2, 0.5) / 2;
  return x > 0 ? half : 1 - half;
}

/** As `studentUpper`, degrees of freedom with decimals (Welch's test). */
export function studentUpperOf(x: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + x * x), freedom / 2, 0.5) / 2;
}

/** Probability that F lies above x. */
export function fUpper(x: number, top: number, bottom: number): number {
  const [a, b] = [Math.trunc(top), Math.trunc(bottom)];
  return incompleteBeta(b / (b + a * x), b / 2, a / 2);
}

function fLower(x: number, top: number, bottom: number): number {
  const [a, b] = [Math.trunc(top), Math.trunc(bottom)];
  return incompleteBeta((a * x) / (b + a * x), a / 2, b / 2);
}

function fDensity(x: number, a: number, b: number): number {
  if (x === 0) {
    return a < 2 ? Infinity : a === 2 ? 1 : 0;
  }
  const logarithm =
    (a / 2) * Math.log(a / b) +
    (a / 2 - 1) * Math.log(x) -
    ((a + b) / 2) * Math.log1p((a * x) / b) -
    logBeta(a / 2, b / 2);
  return Math.exp(logarithm);
}

function studentDensity(x: number, freedom: number): number {
  const whole = Math.trunc(freedom);
  return Math.exp(
    -((whole + 1) / 2) * Math.log1p((x * x) / whole) - logBeta(whole / 2, 0.5) - Math.log(whole) / 2
  );
}

/** The t that both tails together exceed with this probability. */
function studentInverse(probability: number, freedom: number): number {
  return invertRising((x) => -2 * studentUpper(x, freedom), -probability, 0, Infinity);
}
