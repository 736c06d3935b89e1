import type { CalcError, CalcValue } from "../types";
import { rowsOf } from "../formula/derefOperand";
import type { EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { isError, matrixOf, type Operand } from "../values/operand";
import { meanOf, sumOf } from "./aggregates";
import { numbersOf, numbersWithTextOf } from "./collect";
import { firstAtLeast } from "./statistics";
import {
  MAXIMUM_ARGUMENTS,
  numberArgument,
  operandFunction,
  type CallDefinition,
  type FunctionFamily,
} from "./definition";

const mode = ofNumbers((numbers) => modesOf(numbers)[0] ?? CALC_ERRORS.notAvailable);
const inclusiveRank = percentRank((below, count, share) => (below + share) / (count - 1));
const exclusiveRank = percentRank((below, count, share) => (below + share + 1) / (count + 1));

/** Position and shape of samples (https://support.microsoft.com/office/statistical-functions-reference-624dac86-a375-4435-bc25-76d659719ffd). */
export const DESCRIPTIVE_FUNCTIONS: FunctionFamily = {
  AVEDEV: ofNumbers((numbers) => {
    const mean = plainMean(numbers);
    return numbers.length === 0
      ? CALC_ERRORS.number
      : plainMean(numbers.map((number) => Math.abs(number - mean)));
  }),
  DEVSQ: ofNumbers((numbers) => (numbers.length === 0 ? CALC_ERRORS.number : powerSum(numbers, 2))),
  GEOMEAN: ofNumbers((numbers) =>
    numbers.length === 0 || numbers.some((number) => number <= 0)
      ? CALC_ERRORS.number
      : Math.exp(plainMean(numbers.map(Math.log)))
  ),
  HARMEAN: ofNumbers((numbers) =>
    numbers.length === 0 || numbers.some((number) => number <= 0)
      ? CALC_ERRORS.number
      : 1 / plainMean(numbers.map((number) => 1 / number))
  ),
  /** https://support.microsoft.com/office/kurt-function-bc3a265c-5da4-4dcb-b7fd-c237789095ab */
  KURT: ofNumbers((numbers) => {
    const n = numbers.length;
    const variance = powerSum(numbers, 2) / (n - 1);
    if (n < 4 || variance === 0) {
      return CALC_ERRORS.divisionByZero;
    }
    const fourth = powerSum(numbers, 4) / variance ** 2;
    const scale = (n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3));
    return scale * fourth - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
  }),
  /** https://support.microsoft.com/office/skew-function-bdf49d86-b1ef-4804-a046-28eaea69c9fa */
  SKEW: ofNumbers((numbers) => {
    const n = numbers.length;
    const variance = powerSum(numbers, 2) / (n - 1);
    return n < 3 || variance === 0
      ? CALC_ERRORS.divisionByZero
      : ((n / ((n - 1) * (n - 2))) * powerSum(numbers, 3)) / variance ** 1.5;
  }),
  "SKEW.P": ofNumbers((numbers) => {
    const n = numbers.length;
    const variance = powerSum(numbers, 2) / n;
    return n < 3 || variance === 0
      ? CALC_ERRORS.divisionByZero
      : powerSum(numbers, 3) / n / variance ** 1.5;
  }),
  MODE: mode,
  "MODE.SNGL": mode,
  "MODE.MULT": operandFunction("|a", 1, MAXIMUM_ARGUMENTS, (values, context) => {
    const numbers = numbersOf(values, context);
    if ("error" in numbers) {
      return numbers;
    }
    const modes = modesOf(numbers);
    return modes.length === 0 ? CALC_ERRORS.notAvailable : matrixOf(modes.map((value) => [value]));
  }),
  VARA: spreadWithText(1, (variance) => variance),
  VARPA: spreadWithText(0, (variance) => variance),
  STDEVA: spreadWithText(1, Math.sqrt),
  STDEVPA: spreadWithText(0, Math.sqrt),
  PERCENTRANK: inclusiveRank,
  "PERCENTRANK.INC": inclusiveRank,
  "PERCENTRANK.EXC": exclusiveRank,
  "QUARTILE.EXC": operandFunction("as", 2, 2, ([area = null, quarter], context) => {
    const numbers = numbersOf([area], context);
    const which = numberArgument(quarter, 0, context);
    if ("error" in numbers || typeof which !== "number") {
      return "error" in numbers ? numbers : (which as CalcError);
    }
    const ascending = [...numbers].sort((a, b) => a - b);
    const place = (Math.trunc(which) / 4) * (ascending.length + 1) - 1;
    const below = Math.floor(place);
    const first = ascending[below];
    if (first === undefined || which < 1 || which >= 4 || place > ascending.length - 1) {
      return CALC_ERRORS.number;
    }
    return first + ((ascending[below + 1] ?? first) - first) * (place - below);
  }),
  TRIMMEAN: operandFunction("as", 2, 2, ([area = null, share], context) => {
    const numbers = numbersOf([area], context);
    const cut = numberArgument(share, 0, context);
    if ("error" in numbers || typeof cut !== "number") {
      return "error" in numbers ? numbers : (cut as CalcError);
    }
    if (cut < 0 || cut >= 1) {
      return CALC_ERRORS.number;
    }
    const each = Math.floor((numbers.length * cut) / 2);
    const ascending = [...numbers].sort((a, b) => a - b);
    return meanOf(ascending.slice(each, ascending.length - each));
  }),
  /** Counts up to each bound, one more for the rest: https://support.microsoft.com/office/frequency-function-44e3be2b-eca0-42cd-a3f7-fd9ea898fdb9 */
  FREQUENCY: operandFunction("aa", 2, 2, ([data = null, bounds = null], context) => {
    const numbers = numbersOf([data], context);
    const limits = numbersOf([bounds], context);
    if ("error" in numbers || "error" in limits) {
      return "error" in numbers ? numbers : (limits as CalcError);
    }
    const ascending = [...limits].sort((x, y) => x - y);
    const placeOf = new Map<number, number>();
    limits.forEach((limit, place) => placeOf.set(limit, placeOf.get(limit) ?? place));
    const counts = Array.from({ length: limits.length + 1 }, () => 0);
    for (const number of numbers) {
      const limit = ascending[firstAtLeast(ascending, number)];
      const place = limit === undefined ? limits.length : (placeOf.get(limit) ?? 0);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    return matrixOf(counts.map((count) => [count]));
  }),
  /** https://support.microsoft.com/office/prob-function-9ac30561-c81c-4259-8253-34f0a238fc49 */
  PROB: operandFunction("aass", 3, 4, probability),
};

function plainMean(numbers: readonly number[]): number {
  return sumOf(numbers) / numbers.length;
}

function powerSum(numbers: readonly number[], power: number): number {
  const mean = plainMean(numbers);
  return sumOf(numbers.map((number) => (number - mean) ** power));
}

/** The most frequent numbers, in the order in which they first stand; none where all stand once. */
function modesOf(numbers: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const number of numbers) {
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return most < 2 ? [] : [...counts].filter(([, count]) => count === most).map(([key]) => key);
}

function ofNumbers(compute: (numbers: readonly number[]) => CalcValue): CallDefinition {
  return operandFunction("|a", 1, MAXIMUM_ARGUMENTS, (values, context) => {
    const numbers = numbersOf(values, context);
    return "error" in numbers ? numbers : compute(numbers);
  });
}

function spreadWithText(lost: number, compute: (variance: number) => number): CallDefinition {
  return operandFunction("|a", 1, MAXIMUM_ARGUMENTS, (values, context) => {
    const numbers = numbersWithTextOf(values, context);
    if ("error" in numbers) {
      return numbers;
    }
    return numbers.length <= lost
      ? CALC_ERRORS.divisionByZero
      : compute(powerSum(numbers, 2) / (numbers.length - lost));
  });
}

/** Share of values below, between neighbours by their distance, cut after so many digits (3). */
function percentRank(
  shareOf: (below: number, count: number, between: number) => number
): CallDefinition {
  return operandFunction("ass", 2, 3, ([area = null, wanted, digits], context) => {
    const numbers = numbersOf([area], context);
    const x = numberArgument(wanted, 0, context);
    const places = numberArgument(digits, 3, context);
    const failure = [numbers, x, places].find(
      (item) => typeof item === "object" && "error" in item
    );
    if (failure !== undefined) {
      return failure as CalcError;
    }
    const ascending = [...(numbers as readonly number[])].sort((a, b) => a - b);
    const [value, kept] = [x as number, Math.trunc(places as number)];
    const last = ascending[ascending.length - 1];
    if (last === undefined || kept < 1) {
      return CALC_ERRORS.number;
    }
    if (value < (ascending[0] ?? value) || value > last) {
      return CALC_ERRORS.notAvailable;
    }
    const next = ascending.findIndex((number) => number >= value);
    const above = ascending[next] ?? value;
    const below = ascending[next - 1] ?? above;
    const share =
      above === value
        ? shareOf(next, ascending.length, 0)
        : shareOf(next - 1, ascending.length, (value - below) / (above - below));
    const rank = ascending.length === 1 ? 1 : share;
    return Math.floor(Number((rank * 10 ** kept).toPrecision(14))) / 10 ** kept;
  });
}

function probability(operands: readonly Operand[], context: EvaluationContext): CalcValue {
  const [values = null, chances = null, low, high] = operands;
  const x = rowsOf(values, context).flat();
  const p = rowsOf(chances, context).flat();
  const from = numberArgument(low, 0, context);
  const to = numberArgument(high, typeof from === "number" ? from : 0, context);
  const failure = [...x, ...p, from, to].find(isError);
  if (failure !== undefined) {
    return failure;
  }
  if (x.length !== p.length) {
    return CALC_ERRORS.notAvailable;
  }
  const numbers = p.map((chance) => (typeof chance === "number" ? chance : 0));
  const isSpread = Math.abs(sumOf(numbers) - 1) < 1e-9;
  if (!isSpread || numbers.some((chance) => chance < 0 || chance > 1)) {
    return CALC_ERRORS.number;
  }
  const isInside = (value: CalcValue) =>
    typeof value === "number" && value >= (from as number) && value <= (to as number);
  return sumOf(numbers.filter((_, place) => isInside(x[place] ?? null)));
}
