import type { CalcError, CalcValue } from "../types";
import { rowsOf } from "../formula/derefOperand";
import type { EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { isError, type Operand } from "../values/operand";
import { sumOf } from "./aggregates";

/** Two samples of the same length and what is often asked of them. */
export interface PairedNumbers {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly meanX: number;
  readonly meanY: number;
  /** Sum of squared distances from the mean, and of the products of both. */
  readonly squaresX: number;
  readonly squaresY: number;
  readonly products: number;
}

/**
 * The numbers of two ranges pair by pair; pairs with text, logical values or blanks are passed over,
 * different sizes are #N/A, no pair #DIV/0!
 * (https://support.microsoft.com/office/correl-function-995dcef7-0c0a-4bed-a3fb-239d7b68ca92).
 */
export function pairedNumbers(
  first: Operand,
  second: Operand,
  context: EvaluationContext
): PairedNumbers | CalcError {
  const a = rowsOf(first, context).flat();
  const b = rowsOf(second, context).flat();
  if (a.length !== b.length) {
    return CALC_ERRORS.notAvailable;
  }
  const x: number[] = [];
  const y: number[] = [];
  for (const [place, left] of a.entries()) {
    const right: CalcValue = b[place] ?? null;
    if (isError(left) || isError(right)) {
      return isError(left) ? left : (right as CalcError);
    }
    if (typeof left === "number" && typeof right === "number") {
      x.push(left);
      y.push(right);
    }
  }
  return x.length === 0 ? CALC_ERRORS.divisionByZero : summarise(x, y);
}

function summarise(x: readonly number[], y: readonly number[]): PairedNumbers {
  const meanX = sumOf(x) / x.length;
  const meanY = sumOf(y) / y.length;
  return {
    x,
    y,
    meanX,
    meanY,
    squaresX: sumOf(x.map((value) => (value - meanX) ** 2)),
    squaresY: sumOf(y.map((value) => (value - meanY) ** 2)),
    products: sumOf(x.map((value, place) => (value - meanX) * ((y[place] ?? 0) - meanY))),
  };
}
