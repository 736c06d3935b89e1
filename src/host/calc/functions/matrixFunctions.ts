import { determinant, invert, multiply, type NumberMatrix } from "../numeric/matrices";
import { rowsOf } from "../formula/derefOperand";
import type { EvaluationContext } from "../formula/evaluation";
import type { CalcError } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { isError, matrixOf, type Operand } from "../values/operand";
import { roundDecimal } from "../values/roundDecimal";
import { numberArgument, operandFunction, type FunctionFamily } from "./definition";
import { finiteOr } from "./distributionResult";

/** Multiplications of one MMULT; a larger one is #VALUE! here (assumption; Excel runs out of memory). */
const MAXIMUM_PRODUCTS = 1e9;

/**
 * Matrices; a blank or text among the numbers is #VALUE!
 * (https://support.microsoft.com/office/minverse-function-11f55086-adde-4c9f-8eb9-59da2d72efc6).
 */
export const MATRIX_FUNCTIONS: FunctionFamily = {
  MDETERM: operandFunction("a", 1, 1, ([area = null], context) => {
    const matrix = squareOf(area, context);
    return "error" in matrix ? matrix : finiteOr(tidy(determinant(matrix)));
  }),
  MINVERSE: operandFunction("a", 1, 1, ([area = null], context) => {
    const matrix = squareOf(area, context);
    if ("error" in matrix) {
      return matrix;
    }
    const inverse = invert(matrix);
    return inverse === undefined ? CALC_ERRORS.number : matrixOf(inverse);
  }),
  MMULT: operandFunction("aa", 2, 2, ([first = null, second = null], context) => {
    const left = numbersOfMatrix(first, context);
    const right = numbersOfMatrix(second, context);
    if ("error" in left || "error" in right) {
      return "error" in left ? left : (right as CalcError);
    }
    const size = left.length * (right[0]?.length ?? 0) * right.length;
    return left[0]?.length === right.length && size <= MAXIMUM_PRODUCTS
      ? matrixOf(multiply(left, right))
      : CALC_ERRORS.value;
  }),
  MUNIT: operandFunction("s", 1, 1, ([size], context) => {
    const count = numberArgument(size, 0, context);
    if (typeof count !== "number") {
      return count;
    }
    const side = Math.trunc(count);
    return side < 1 || side > 1000
      ? CALC_ERRORS.value
      : matrixOf(
          Array.from({ length: side }, (_, row) =>
            Array.from({ length: side }, (__, column) => (row === column ? 1 : 0))
          )
        );
  }),
};

/** Elimination leaves dust: a determinant of whole numbers is a whole number. */
function tidy(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-9 * Math.max(1, Math.abs(value))
    ? roundDecimal(value, 9)
    : value;
}

function squareOf(area: Operand, context: EvaluationContext): NumberMatrix | CalcError {
  const matrix = numbersOfMatrix(area, context);
  return "error" in matrix || matrix.length === matrix[0]?.length ? matrix : CALC_ERRORS.value;
}

function numbersOfMatrix(area: Operand, context: EvaluationContext): NumberMatrix | CalcError {
  const rows = rowsOf(area, context);
  const failure = rows.flat().find(isError);
  if (failure !== undefined) {
    return failure;
  }
  return rows.flat().every((value) => typeof value === "number")
    ? (rows as NumberMatrix)
    : CALC_ERRORS.value;
}
