import type { CalcError, CalcValue } from "../types";
import type { EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { isError, isScalar, type Operand } from "../values/operand";

import { numbersOf } from "./collect";
import { squaresAroundMean } from "../numeric/sums";
import {
  MAXIMUM_ARGUMENTS,
  numberArgument,
  operandFunction,
  type CallDefinition,
  type FunctionFamily,
} from "./definition";

const rank = rankOf((before) => before + 1);
const variance = overSample(1, (sum, divisor) => sum / divisor);
const populationVariance = overSample(0, (sum, divisor) => sum / divisor);
const deviation = overSample(1, (sum, divisor) => Math.sqrt(sum / divisor));
const populationDeviation = overSample(0, (sum, divisor) => Math.sqrt(sum / divisor));
const percentile = atShare((count, share) => share * (count - 1));
const quartile = atShare((count, quarter) => (Math.trunc(quarter) / 4) * (count - 1));
const exclusivePercentile = atShare((count, share) => share * (count + 1) - 1);

/** Order and spread (https://support.microsoft.com/office/statistical-functions-reference-624dac86-a375-4435-bc25-76d659719ffd). */
export const STATISTICAL_FUNCTIONS: FunctionFamily = {
  /** Competition ranks 1, 2, 2, 4: https://support.microsoft.com/office/rank-eq-function-284858ce-8ef6-450e-b662-26245be04a40 */
  RANK: rank,
  "RANK.EQ": rank,
  "RANK.AVG": rankOf((before, equal) => before + (equal + 1) / 2),
  LARGE: operandFunction("as", 2, 2, ([area = null, which], context) =>
    ordinal(area, which, context, (count, place) => count - place)
  ),
  SMALL: operandFunction("as", 2, 2, ([area = null, which], context) =>
    ordinal(area, which, context, (_count, place) => place - 1)
  ),
  MEDIAN: operandFunction("|a", 1, MAXIMUM_ARGUMENTS, (values, context) => {
    const numbers = ascendingOf(values, context);
    if ("error" in numbers) {
      return numbers;
    }
    return numbers.length === 0
      ? CALC_ERRORS.number
      : interpolated(numbers, (numbers.length - 1) / 2);
  }),
  PERCENTILE: percentile,
  "PERCENTILE.INC": percentile,
  "PERCENTILE.EXC": exclusivePercentile,
  QUARTILE: quartile,
  "QUARTILE.INC": quartile,
  VAR: variance,
  "VAR.S": variance,
  VARP: populationVariance,
  "VAR.P": populationVariance,
  STDEV: deviation,
  "STDEV.S": deviation,
  STDEVP: populationDeviation,
  "STDEV.P": populationDeviation,
};

/** The numbers of the operands in ascending order; of a single range they are sorted once for all formulas. */
function ascendingOf(
  operands: readonly Operand[],
  context: EvaluationContext
): readonly number[] | CalcError {
  const [only] = operands;
  if (operands.length === 1 && only !== undefined && !isScalar(only) && only.kind === "reference") {
    const cells = context.workbook.readRange(only);
    return cells.values.find(isError) ?? cells.sortedNumbers();
  }
  const numbers = numbersOf(operands, context);
  return "error" in numbers ? numbers : [...numbers].sort((a, b) => a - b);
}

function rankOf(place: (before: number, equal: number) => number): CallDefinition {
  return operandFunction("sas", 2, 3, ([value, area = null, order], context) => {
    const number = numberArgument(value, 0, context);
    const direction = numberArgument(order, 0, context);
    if (typeof number !== "number" || typeof direction !== "number") {
      return typeof number === "number" ? direction : number;
    }
    const numbers = ascendingOf([area], context);
    if ("error" in numbers) {
      return numbers;
    }
    const low = firstAtLeast(numbers, number);
    let high = low;
    while (numbers[high] === number) {
      high += 1;
    }
    if (high === low) {
      return CALC_ERRORS.notAvailable;
    }
    return place(direction === 0 ? numbers.length - high : low, high - low);
  });
}

/** Place of the first number that is not below `wanted`. */
export function firstAtLeast(ascending: readonly number[], wanted: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function ordinal(
  area: Operand,
  which: Operand | undefined,
  context: EvaluationContext,
  indexOf: (count: number, place: number) => number
): CalcValue {
  const place = numberArgument(which, 0, context);
  const numbers = ascendingOf([area], context);
  if (typeof place !== "number" || "error" in numbers) {
    return typeof place === "number" ? (numbers as CalcError) : place;
  }
  return numbers[indexOf(numbers.length, Math.ceil(place))] ?? CALC_ERRORS.number;
}

function atShare(position: (count: number, share: number) => number): CallDefinition {
  return operandFunction("as", 2, 2, ([area = null, share], context) => {
    const wanted = numberArgument(share, 0, context);
    const numbers = ascendingOf([area], context);
    if (typeof wanted !== "number" || "error" in numbers) {
      return typeof wanted === "number" ? (numbers as CalcError) : wanted;
    }
    const place = position(numbers.length, wanted);
    return place < 0 || place > numbers.length - 1
      ? CALC_ERRORS.number
      : interpolated(numbers, place);
  });
}

function interpolated(ascending: readonly number[], place: number): number {
  const below = Math.floor(place);
  const first = ascending[below] ?? 0;
  const second = ascending[below + 1] ?? first;
  return first + (second - first) * (place - below);
}

function overSample(
  lost: number,
  compute: (squares: number, divisor: number) => number
): CallDefinition {
  return operandFunction("|a", 1, MAXIMUM_ARGUMENTS, (values, context) => {
    const numbers = numbersOf(values, context);
    if ("error" in numbers) {
      return numbers;
    }
    if (numbers.length <= lost) {
      return CALC_ERRORS.divisionByZero;
    }
    return compute(squaresAroundMean(numbers), numbers.length - lost);
  });
}
