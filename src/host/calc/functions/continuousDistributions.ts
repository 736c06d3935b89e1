import { gamma, logGamma, lowerGamma, upperGamma } from "../numeric/gamma";
import { invertRising } from "../numeric/findRoot";
import { incompleteBeta, logBeta } from "../numeric/incompleteBeta";
import { scalarFunction, type FunctionFamily } from "./definition";
import { isInnerProbability, numberWhere } from "./distributionResult";

const gammaDistribution = scalarFunction(
  ["number", "number", "number", "boolean"],
  (x, shape, scale, isCumulative) =>
    numberWhere(x >= 0 && shape > 0 && scale > 0, () =>
      isCumulative ? lowerGamma(shape, x / scale) : gammaDensity(x, shape, scale)
    )
);
const gammaInverse = scalarFunction(["number", "number", "number"], (probability, shape, scale) =>
  numberWhere(
    probability >= 0 && probability < 1 && shape > 0 && scale > 0,
    () => scale * invertRising((x) => lowerGamma(shape, x), probability, 0, Infinity)
  )
);
const logarithmOfGamma = scalarFunction(["number"], (x) => numberWhere(x > 0, () => logGamma(x)));
const exponential = scalarFunction(["number", "number", "boolean"], (x, rate, isCumulative) =>
  numberWhere(x >= 0 && rate > 0, () =>
    isCumulative ? -Math.expm1(-rate * x) : rate * Math.exp(-rate * x)
  )
);
const weibull = scalarFunction(
  ["number", "number", "number", "boolean"],
  (x, shape, scale, isCumulative) =>
    numberWhere(x >= 0 && shape > 0 && scale > 0, () => {
      const power = Math.pow(x / scale, shape);
      return isCumulative
        ? -Math.expm1(-power)
        : (shape / scale) * Math.pow(x / scale, shape - 1) * Math.exp(-power);
    })
);
const betaInverse = scalarFunction(
  ["number", "number", "number", "number?", "number?"],
  (probability, a, b, low = 0, high = 1) =>
    numberWhere(
      probability > 0 && probability <= 1 && a > 0 && b > 0 && low < high,
      () => low + (high - low) * invertRising((x) => incompleteBeta(x, a, b), probability, 0, 1)
    )
);
const chiRightTail = scalarFunction(["number", "number"], (x, freedom) =>
  numberWhere(x >= 0 && isFreedom(freedom), () => upperGamma(Math.trunc(freedom) / 2, x / 2))
);
const chiRightInverse = scalarFunction(["number", "number"], (probability, freedom) =>
  numberWhere(probability > 0 && probability <= 1 && isFreedom(freedom), () =>
    chiInverse(1 - probability, freedom)
  )
);

/**
 * Gamma, beta, chi-squared, exponential and Weibull distributions
 * (https://support.microsoft.com/office/gamma-dist-function-9b6f1538-d11c-4d5f-8966-21f6a2201def,
 * https://support.microsoft.com/office/beta-dist-function-11188c9c-780a-42c7-ba43-9ecb5a878d31,
 * https://support.microsoft.com/office/chisq-dist-function-8486b05e-5c05-4942-a9ea-f6b341518732 and their siblings).
 */
export const CONTINUOUS_DISTRIBUTIONS: FunctionFamily = {
  GAMMA: scalarFunction(["number"], (x) => numberWhere(true, () => gamma(x))),
  GAMMALN: logarithmOfGamma,
  "GAMMALN.PRECISE": logarithmOfGamma,
  "GAMMA.DIST": gammaDistribution,
  GAMMADIST: gammaDistribution,
  "GAMMA.INV": gammaInverse,
  GAMMAINV: gammaInverse,
  "EXPON.DIST": exponential,
  EXPONDIST: exponential,
  "WEIBULL.DIST": weibull,
  WEIBULL: weibull,
  "BETA.DIST": scalarFunction(
    ["number", "number", "number", "boolean", "number?", "number?"],
    (x, a, b, isCumulative, low = 0, high = 1) =>
      numberWhere(a > 0 && b > 0 && x >= low && x <= high && low !== high, () => {
        const share = (x - low) / (high - low);
        return isCumulative
          ? incompleteBeta(share, a, b)
          : (Math.pow(share, a - 1) * Math.pow(1 - share, b - 1)) /
              (Math.exp(logBeta(a, b)) * (high - low));
      })
  ),
  BETADIST: scalarFunction(
    ["number", "number", "number", "number?", "number?"],
    (x, a, b, low = 0, high = 1) =>
      numberWhere(a > 0 && b > 0 && x >= low && x <= high && low !== high, () =>
        incompleteBeta((x - low) / (high - low), a, b)
      )
  ),
  "BETA.INV": betaInverse,
  BETAINV: betaInverse,
  "CHISQ.DIST": scalarFunction(["number", "number", "boolean"], (x, freedom, isCumulative) =>
    numberWhere(x >= 0 && isFreedom(freedom), () => {
      const half = Math.trunc(freedom) / 2;
      return isCumulative ? lowerGamma(half, x / 2) : gammaDensity(x, half, 2);
    })
  ),
  "CHISQ.DIST.RT": chiRightTail,
  CHIDIST: chiRightTail,
  "CHISQ.INV": scalarFunction(["number", "number"], (probability, freedom) =>
    numberWhere(probability >= 0 && probability < 1 && isFreedom(freedom), () =>
      chiInverse(probability, freedom)
    )
  ),
  "CHISQ.INV.RT": chiRightInverse,
  CHIINV: chiRightInverse,
};

/** Degrees of freedom as the pages allow them: 1 to 10^10, decimals dropped. */
export function isFreedom(freedom: number): boolean {
  return freedom >= 1 && freedom <= 1e10;
}

function chiInverse(probability: number, freedom: number): number {
  const half = Math.trunc(freedom) / 2;
  // Small right tails are lost in 1 - p: look for them from the other side.
  return probability > 0.5
    ? 2 * invertRising((x) => -upperGamma(half, x), -(1 - probability), 0, Infinity)
    : 2 * invertRising((x) => lowerGamma(half, x), probability, 0, Infinity);
}

function gammaDensity(x: number, shape: number, scale: number): number {
  if (x === 0) {
    return shape < 1 ? Infinity : shape === 1 ? 1 / scale : 0;
  }
  const scaled = x / scale;
  return Math.exp((shape - 1) * Math.log(scaled) - scaled - logGamma(shape)) / scale;
}

/** Whether a probability may be asked for in an inverse of two tails. */
export function isTailProbability(probability: number): boolean {
  return isInnerProbability(probability) || probability === 1;
}
