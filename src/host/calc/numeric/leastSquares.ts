import { invert, multiply, transpose, type NumberMatrix } from "./matrices";

/** A fitted plane y = c1·x1 + … + cn·xn + constant. */
export interface LeastSquares {
  /** Of the columns of x, then the constant (0 where it is left out). */
  readonly coefficients: readonly number[];
  /** Standard errors in the same order. */
  readonly errors: readonly number[];
  readonly freedom: number;
  readonly residualSquares: number;
  readonly regressionSquares: number;
}

/** Fits by the normal equations on centred columns; undefined where columns depend on each other. */
export function fitLeastSquares(
  y: readonly number[],
  x: NumberMatrix,
  withConstant: boolean
): LeastSquares | undefined {
  const count = y.length;
  const width = x[0]?.length ?? 0;
  const mean = (values: readonly number[]) =>
    withConstant ? values.reduce((sum, value) => sum + value, 0) / count : 0;
  const columns = transpose(x);
  const means = columns.map(mean);
  const meanY = mean(y);
  const centred = x.map((row) => row.map((value, place) => value - (means[place] ?? 0)));
  const centredY = y.map((value) => [value - meanY]);
  const inverse = invert(multiply(transpose(centred), centred));
  if (inverse === undefined) {
    return undefined;
  }
  const slopes = multiply(inverse, multiply(transpose(centred), centredY)).map(([c = 0]) => c);
  const constant = meanY - slopes.reduce((sum, c, place) => sum + c * (means[place] ?? 0), 0);
  const fitted = centred.map((row) => dot(row, slopes));
  const residualSquares = sumSquares(centredY.map(([v = 0], row) => v - (fitted[row] ?? 0)));
  const freedom = count - width - (withConstant ? 1 : 0);
  const variance = freedom > 0 ? residualSquares / freedom : NaN;
  const spread = dot(multiply([means], inverse)[0] ?? [], means) + 1 / count;
  return {
    coefficients: [...slopes, withConstant ? constant : 0],
    errors: [
      ...slopes.map((_, place) => Math.sqrt(variance * (inverse[place]?.[place] ?? 0))),
      withConstant ? Math.sqrt(variance * spread) : NaN,
    ],
    freedom,
    residualSquares,
    regressionSquares: sumSquares(centredY.map(([v = 0]) => v)) - residualSquares,
  };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);
}

function sumSquares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
