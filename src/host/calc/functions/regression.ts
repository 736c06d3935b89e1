import { fitLeastSquares, type LeastSquares } from "../numeric/leastSquares";
import { transpose, type NumberMatrix } from "../numeric/matrices";
import type { CalcError, CalcValue } from "../types";
import { rowsOf } from "../formula/derefOperand";
import type { EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { toBoolean } from "../values/coercion";
import { isError, matrixOf, type Operand } from "../values/operand";
import { operandFunction, type FunctionFamily } from "./definition";

/**
 * Fitted lines and curves
 * (https://support.microsoft.com/office/linest-function-84d7d0d9-6e50-4101-977a-fa7abf772b6d,
 * https://support.microsoft.com/office/trend-function-e2f135f0-8827-4096-9873-9a7cf7b51ef1).
 */
export const REGRESSION_FUNCTIONS: FunctionFamily = {
  LINEST: operandFunction("aass", 1, 4, (operands, context) =>
    coefficients(operands, false, context)
  ),
  LOGEST: operandFunction("aass", 1, 4, (operands, context) =>
    coefficients(operands, true, context)
  ),
  TREND: operandFunction("aaas", 1, 4, (operands, context) =>
    fittedValues(operands, false, context)
  ),
  GROWTH: operandFunction("aaas", 1, 4, (operands, context) =>
    fittedValues(operands, true, context)
  ),
};

interface Problem {
  readonly y: readonly number[];
  /** One row a point, one column a variable. */
  readonly x: NumberMatrix;
  /** How points lie in the ranges: below each other, or beside each other. */
  readonly isDown: boolean;
  readonly fit: LeastSquares;
}

function coefficients(
  operands: readonly Operand[],
  isCurve: boolean,
  context: EvaluationContext
): Operand {
  const [ys = null, xs, constant, statistics] = operands;
  const problem = readProblem(ys, xs, constant, isCurve, context);
  const isFull = flag(statistics, false);
  if ("error" in problem || isError(isFull)) {
    return "error" in problem ? problem : (isFull as CalcError);
  }
  const { fit } = problem;
  // The last variable comes first, the constant last.
  const ordered = (values: readonly number[]) => [
    ...values.slice(0, -1).reverse(),
    values[values.length - 1] ?? 0,
  ];
  const shown = ordered(fit.coefficients).map((value) => (isCurve ? Math.exp(value) : value));
  if (!isFull) {
    return matrixOf([shown]);
  }
  const total = fit.regressionSquares + fit.residualSquares;
  const width = shown.length;
  const variables = width - 1;
  const padded = (first: number, second: number): CalcValue[] => [
    numberOr(first),
    numberOr(second),
    ...Array.from({ length: Math.max(0, width - 2) }, () => CALC_ERRORS.notAvailable),
  ];
  const meanSquare = fit.residualSquares / fit.freedom;
  return matrixOf([
    shown,
    ordered(fit.errors).map(numberOr),
    padded(fit.regressionSquares / total, Math.sqrt(meanSquare)),
    padded(fit.regressionSquares / variables / meanSquare, fit.freedom),
    padded(fit.regressionSquares, fit.residualSquares),
  ]);
}

function fittedValues(
  operands: readonly Operand[],
  isCurve: boolean,
  context: EvaluationContext
): Operand {
  const [ys = null, xs, newXs, constant] = operands;
  const problem = readProblem(ys, xs, constant, isCurve, context);
  if ("error" in problem) {
    return problem;
  }
  const wanted = newXs === undefined || newXs === null ? problem.x : numbersIn(newXs, context);
  if ("error" in wanted) {
    return wanted;
  }
  const isGiven = wanted !== problem.x;
  const width = problem.x[0]?.length ?? 1;
  const points = isGiven ? pointsOf(wanted as NumberMatrix, width, problem.isDown) : problem.x;
  if (points === undefined) {
    return CALC_ERRORS.reference;
  }
  const slopes = problem.fit.coefficients;
  const fitted = points.map((row) => {
    const sum = row.reduce((total, value, place) => total + value * (slopes[place] ?? 0), 0);
    const value = sum + (slopes[width] ?? 0);
    return isCurve ? Math.exp(value) : value;
  });
  if (isGiven && width === 1) {
    const columns = (wanted as NumberMatrix)[0]?.length ?? 1;
    return matrixOf(
      (wanted as NumberMatrix).map((_, row) => fitted.slice(row * columns, (row + 1) * columns))
    );
  }
  return problem.isDown ? matrixOf(fitted.map((value) => [value])) : matrixOf([fitted]);
}

function readProblem(
  ys: Operand,
  xs: Operand | undefined,
  constant: Operand | undefined,
  isCurve: boolean,
  context: EvaluationContext
): Problem | CalcError {
  const yRows = numbersIn(ys, context);
  const withConstant = flag(constant, true);
  if ("error" in yRows || isError(withConstant)) {
    return "error" in yRows ? yRows : (withConstant as CalcError);
  }
  const isDown = (yRows[0]?.length ?? 0) === 1;
  const plainY = yRows.flat();
  const xRows = xs === undefined || xs === null ? undefined : numbersIn(xs, context);
  if (xRows !== undefined && "error" in xRows) {
    return xRows;
  }
  const x =
    xRows === undefined ? plainY.map((_, place) => [place + 1]) : shaped(xRows, plainY, isDown);
  if (x === undefined) {
    return CALC_ERRORS.reference;
  }
  if (isCurve && plainY.some((value) => value <= 0)) {
    return CALC_ERRORS.number;
  }
  const y = isCurve ? plainY.map(Math.log) : plainY;
  const fit = fitLeastSquares(y, x, withConstant);
  return fit === undefined ? CALC_ERRORS.number : { y, x, isDown, fit };
}

/** The known x as one row a point: as many as y, or a block beside it with one column (row) a variable. */
function shaped(
  rows: NumberMatrix,
  y: readonly number[],
  isDown: boolean
): NumberMatrix | undefined {
  const flat = rows.flat();
  if (flat.length === y.length) {
    return flat.map((value) => [value]);
  }
  const points = isDown ? rows : transpose(rows);
  return points.length === y.length ? points : undefined;
}

function pointsOf(rows: NumberMatrix, width: number, isDown: boolean): NumberMatrix | undefined {
  if (width === 1) {
    return rows.flat().map((value) => [value]);
  }
  const points = isDown ? rows : transpose(rows);
  return points[0]?.length === width ? points : undefined;
}

function numbersIn(operand: Operand, context: EvaluationContext): NumberMatrix | CalcError {
  const rows = rowsOf(operand, context);
  const failure = rows.flat().find(isError);
  if (failure !== undefined) {
    return failure;
  }
  return rows.flat().every((value) => typeof value === "number")
    ? (rows as NumberMatrix)
    : CALC_ERRORS.value;
}

function flag(operand: Operand | undefined, fallback: boolean): boolean | CalcError {
  return operand === undefined ? fallback : toBoolean(operand as CalcValue);
}

function numberOr(value: number): CalcValue {
  return Number.isNaN(value)
    ? CALC_ERRORS.notAvailable
    : Number.isFinite(value)
      ? value
      : CALC_ERRORS.number;
}
