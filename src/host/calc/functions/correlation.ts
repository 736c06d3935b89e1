import type { CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { sumOf } from "./aggregates";
import {
  numberArgument,
  operandFunction,
  type CallDefinition,
  type FunctionFamily,
} from "./definition";
import { pairedNumbers, type PairedNumbers } from "./pairedNumbers";

const correlation = overPairs(({ squaresX, squaresY, products }) =>
  ratio(products, Math.sqrt(squaresX * squaresY))
);
const covariance = overPairs(({ x, products }) => products / x.length);
const forecast = operandFunction("saa", 3, 3, ([wanted, ys = null, xs = null], context) => {
  const at = numberArgument(wanted, 0, context);
  const pairs = pairedNumbers(ys, xs, context);
  if (typeof at !== "number" || "error" in pairs) {
    return typeof at === "number" ? (pairs as CalcValue) : at;
  }
  const { meanX: meanOfY, meanY: meanOfX, squaresY: squares, products } = pairs;
  const slope = ratio(products, squares);
  return typeof slope === "number" ? meanOfY + slope * (at - meanOfX) : slope;
});

/**
 * How two samples go together. The known y come first in SLOPE and its kin
 * (https://support.microsoft.com/office/slope-function-11fb8f97-3117-4813-98aa-61d7e01276b9).
 */
export const CORRELATION_FUNCTIONS: FunctionFamily = {
  CORREL: correlation,
  PEARSON: correlation,
  RSQ: overPairs(({ squaresX, squaresY, products }) => ratio(products ** 2, squaresX * squaresY)),
  COVAR: covariance,
  "COVARIANCE.P": covariance,
  "COVARIANCE.S": overPairs(({ x, products }) => ratio(products, x.length - 1)),
  SLOPE: overPairs(({ squaresY, products }) => ratio(products, squaresY)),
  INTERCEPT: overPairs(({ meanX: meanOfY, meanY: meanOfX, squaresY, products }) => {
    const slope = ratio(products, squaresY);
    return typeof slope === "number" ? meanOfY - slope * meanOfX : slope;
  }),
  STEYX: overPairs(({ x, squaresX: squaresOfY, squaresY: squaresOfX, products }) =>
    x.length < 3 || squaresOfX === 0
      ? CALC_ERRORS.divisionByZero
      : Math.sqrt((squaresOfY - products ** 2 / squaresOfX) / (x.length - 2))
  ),
  FORECAST: forecast,
  "FORECAST.LINEAR": forecast,
  SUMX2MY2: overPairs(({ x, y }) => sumOf(x.map((a, place) => a ** 2 - (y[place] ?? 0) ** 2))),
  SUMX2PY2: overPairs(({ x, y }) => sumOf(x.map((a, place) => a ** 2 + (y[place] ?? 0) ** 2))),
  SUMXMY2: overPairs(({ x, y }) => sumOf(x.map((a, place) => (a - (y[place] ?? 0)) ** 2))),
};

function ratio(top: number, bottom: number): CalcValue {
  return bottom === 0 ? CALC_ERRORS.divisionByZero : top / bottom;
}

function overPairs(compute: (pairs: PairedNumbers) => CalcValue): CallDefinition {
  return operandFunction("aa", 2, 2, ([first = null, second = null], context) => {
    const pairs = pairedNumbers(first, second, context);
    return "error" in pairs ? pairs : compute(pairs);
  });
}
