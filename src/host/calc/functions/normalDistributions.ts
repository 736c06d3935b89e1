import {
  complementaryErrorFunction,
  errorFunction,
  normalCumulative,
  normalDensity,
  normalInverse,
} from "../numeric/normal";
import { scalarFunction, type FunctionFamily } from "./definition";
import { isInnerProbability, numberWhere } from "./distributionResult";

const standardInverse = scalarFunction(["number"], (probability) =>
  numberWhere(isInnerProbability(probability), () => normalInverse(probability))
);
const inverse = scalarFunction(["number", "number", "number"], (probability, mean, deviation) =>
  numberWhere(
    isInnerProbability(probability) && deviation > 0,
    () => mean + deviation * normalInverse(probability)
  )
);
const distribution = scalarFunction(
  ["number", "number", "number", "boolean"],
  (x, mean, deviation, isCumulative) =>
    numberWhere(deviation > 0, () => {
      const z = (x - mean) / deviation;
      return isCumulative ? normalCumulative(z) : normalDensity(z) / deviation;
    })
);
const logInverse = scalarFunction(["number", "number", "number"], (probability, mean, deviation) =>
  numberWhere(isInnerProbability(probability) && deviation > 0, () =>
    Math.exp(mean + deviation * normalInverse(probability))
  )
);
const confidence = scalarFunction(["number", "number", "number"], (alpha, deviation, size) =>
  numberWhere(
    isInnerProbability(alpha) && deviation > 0 && size >= 1,
    () => (-normalInverse(alpha / 2) * deviation) / Math.sqrt(Math.trunc(size))
  )
);
const error = scalarFunction(["number"], errorFunction);
const complementaryError = scalarFunction(["number"], complementaryErrorFunction);

/**
 * Normal and lognormal distributions, error functions
 * (https://support.microsoft.com/office/norm-dist-function-edb1cc14-a21c-4e53-839d-8082074c9f8d,
 * https://support.microsoft.com/office/lognorm-dist-function-eb60d00b-48a9-4217-be2b-6074aee6b070,
 * https://support.microsoft.com/office/erf-function-c53c7e7b-5482-4b6c-883e-56df3c9af349 and their siblings).
 */
export const NORMAL_DISTRIBUTIONS: FunctionFamily = {
  "NORM.DIST": distribution,
  NORMDIST: distribution,
  "NORM.S.DIST": scalarFunction(["number", "boolean"], (z, isCumulative) =>
    isCumulative ? normalCumulative(z) : normalDensity(z)
  ),
  NORMSDIST: scalarFunction(["number"], normalCumulative),
  "NORM.INV": inverse,
  NORMINV: inverse,
  "NORM.S.INV": standardInverse,
  NORMSINV: standardInverse,
  "LOGNORM.DIST": scalarFunction(
    ["number", "number", "number", "boolean"],
    (x, mean, deviation, isCumulative) =>
      numberWhere(x > 0 && deviation > 0, () => {
        const z = (Math.log(x) - mean) / deviation;
        return isCumulative ? normalCumulative(z) : normalDensity(z) / (deviation * x);
      })
  ),
  LOGNORMDIST: scalarFunction(["number", "number", "number"], (x, mean, deviation) =>
    numberWhere(x > 0 && deviation > 0, () => normalCumulative((Math.log(x) - mean) / deviation))
  ),
  "LOGNORM.INV": logInverse,
  LOGINV: logInverse,
  STANDARDIZE: scalarFunction(["number", "number", "number"], (x, mean, deviation) =>
    numberWhere(deviation > 0, () => (x - mean) / deviation)
  ),
  CONFIDENCE: confidence,
  "CONFIDENCE.NORM": confidence,
  ERF: scalarFunction(["number", "number?"], (low, high) =>
    high === undefined ? errorFunction(low) : errorFunction(high) - errorFunction(low)
  ),
  "ERF.PRECISE": error,
  ERFC: complementaryError,
  "ERFC.PRECISE": complementaryError,
  PHI: scalarFunction(["number"], normalDensity),
  GAUSS: scalarFunction(["number"], (z) => errorFunction(z / Math.SQRT2) / 2),
  FISHER: scalarFunction(["number"], (x) => numberWhere(Math.abs(x) < 1, () => Math.atanh(x))),
  FISHERINV: scalarFunction(["number"], Math.tanh),
};
