import { choices } from "../numeric/choices";
import { gamma } from "../numeric/gamma";
import type { CalcError, CalcValue } from "../types";
import type { EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import type { Operand } from "../values/operand";
import { numbersOf } from "./collect";
import {
  MAXIMUM_ARGUMENTS,
  operandFunction,
  scalarFunction,
  type CallDefinition,
  type FunctionFamily,
} from "./definition";
import { finiteOr, numberWhere } from "./distributionResult";

/** Beyond this whole numbers are no longer told apart (GCD's page: 2^53). */
const LARGEST_WHOLE = 2 ** 53;

/** Whole numbers (https://support.microsoft.com/office/math-and-trigonometry-functions-reference-ee158fd6-33be-42c9-9ae5-d635c3ae8c16). */
export const COMBINATORIC_FUNCTIONS: FunctionFamily = {
  FACT: scalarFunction(["number"], (number) =>
    numberWhere(number >= 0, () => gamma(Math.trunc(number) + 1))
  ),
  FACTDOUBLE: scalarFunction(["number"], (number) =>
    numberWhere(Math.trunc(number) >= -1, () => {
      let product = 1;
      for (let factor = Math.trunc(number); factor > 1 && product < Infinity; factor -= 2) {
        product *= factor;
      }
      return product;
    })
  ),
  COMBIN: ofWhole((n, k) => numberWhere(n >= 0 && k >= 0 && k <= n, () => choices(n, k))),
  COMBINA: ofWhole((n, k) =>
    numberWhere(n >= 0 && k >= 0 && (n > 0 || k === 0), () => (k === 0 ? 1 : choices(n + k - 1, k)))
  ),
  PERMUT: ofWhole((n, k) =>
    numberWhere(n >= 0 && k >= 0 && k <= n, () => {
      let product = 1;
      for (let factor = n - k + 1; factor <= n && product < Infinity; factor += 1) {
        product *= factor;
      }
      return product;
    })
  ),
  PERMUTATIONA: ofWhole((n, k) => numberWhere(n >= 0 && k >= 0, () => Math.pow(n, k))),
  GCD: ofMany((numbers) => numbers.reduce(commonDivisor, 0)),
  LCM: ofMany((numbers) =>
    numbers.includes(0)
      ? 0
      : numbers.reduce((multiple, number) => (multiple / commonDivisor(multiple, number)) * number)
  ),
  MULTINOMIAL: ofMany((numbers) => {
    let sum = 0;
    let product = 1;
    for (const number of numbers) {
      sum += number;
      product *= choices(sum, number);
      if (product === Infinity) {
        break;
      }
    }
    return product;
  }),
};

function ofWhole(compute: (n: number, k: number) => CalcValue): CallDefinition {
  return scalarFunction(["number", "number"], (n, k) => compute(Math.trunc(n), Math.trunc(k)));
}

function ofMany(compute: (numbers: readonly number[]) => number): CallDefinition {
  return operandFunction("|a", 1, MAXIMUM_ARGUMENTS, (operands, context) => {
    const numbers = wholeNumbersOf(operands, context);
    return "error" in numbers ? numbers : finiteOr(compute(numbers));
  });
}

function wholeNumbersOf(
  operands: readonly Operand[],
  context: EvaluationContext
): readonly number[] | CalcError {
  const numbers = numbersOf(operands, context);
  if ("error" in numbers) {
    return numbers;
  }
  const whole = numbers.map(Math.trunc);
  const isFine = whole.length > 0 && whole.every((n) => n >= 0 && n < LARGEST_WHOLE);
  return isFine ? whole : CALC_ERRORS.number;
}

function commonDivisor(a: number, b: number): number {
  let [large, small] = [a, b];
  while (small !== 0) {
    [large, small] = [small, large % small];
  }
  return large;
}
