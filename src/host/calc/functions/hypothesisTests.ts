import { upperGamma } from "../numeric/gamma";
import { normalCumulative } from "../numeric/normal";
import type { CalcError, CalcValue } from "../types";
import { rowsOf } from "../formula/derefOperand";
import type { EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { isError, type Operand } from "../values/operand";
import { sumOf } from "./aggregates";
import { numbersOf } from "./collect";
import { numberArgument, operandFunction, type FunctionFamily } from "./definition";
import { pairedNumbers } from "./pairedNumbers";
import { fUpper, studentUpperOf } from "./sampleDistributions";

const chiTest = operandFunction("aa", 2, 2, chiSquaredTest);
const fTest = operandFunction("aa", 2, 2, ([first = null, second = null], context) => {
  const a = numbersOf([first], context);
  const b = numbersOf([second], context);
  if ("error" in a || "error" in b) {
    return "error" in a ? a : (b as CalcError);
  }
  const [left, right] = [varianceOf(a), varianceOf(b)];
  if (a.length < 2 || b.length < 2 || left === 0 || right === 0) {
    return CALC_ERRORS.divisionByZero;
  }
  const upper = fUpper(left / right, a.length - 1, b.length - 1);
  return 2 * Math.min(upper, 1 - upper);
});
const tTest = operandFunction("aass", 4, 4, studentTest);
const zTest = operandFunction("ass", 2, 3, ([area = null, mean, deviation], context) => {
  const numbers = numbersOf([area], context);
  const expected = numberArgument(mean, 0, context);
  const sigma = numberArgument(deviation, NaN, context);
  const failure = [numbers, expected, sigma].find(
    (item) => typeof item === "object" && "error" in item
  );
  if (failure !== undefined) {
    return failure as CalcError;
  }
  const sample = numbers as readonly number[];
  if (sample.length === 0) {
    return CALC_ERRORS.notAvailable;
  }
  const spread = Number.isNaN(sigma) ? Math.sqrt(varianceOf(sample)) : (sigma as number);
  const distance = sumOf(sample) / sample.length - (expected as number);
  return spread > 0
    ? normalCumulative(-distance / (spread / Math.sqrt(sample.length)))
    : Number.isNaN(sigma)
      ? CALC_ERRORS.divisionByZero
      : CALC_ERRORS.number;
});

/**
 * Tests of samples
 * (https://support.microsoft.com/office/t-test-function-d4e08ec3-c545-485f-962e-276f7cbed055,
 * https://support.microsoft.com/office/f-test-function-100a59e7-4108-46f8-8443-78ffacb6c0a7,
 * https://support.microsoft.com/office/chisq-test-function-2e8a7861-b14a-4985-aa93-fb88de3f260f,
 * https://support.microsoft.com/office/z-test-function-d633d5a3-2031-4614-a016-92180ad82bee).
 */
export const HYPOTHESIS_TESTS: FunctionFamily = {
  "CHISQ.TEST": chiTest,
  CHITEST: chiTest,
  "F.TEST": fTest,
  FTEST: fTest,
  "T.TEST": tTest,
  TTEST: tTest,
  "Z.TEST": zTest,
  ZTEST: zTest,
};

function varianceOf(numbers: readonly number[]): number {
  const mean = sumOf(numbers) / numbers.length;
  return sumOf(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - 1);
}

function chiSquaredTest(operands: readonly Operand[], context: EvaluationContext): CalcValue {
  const [actual = [], expected = []] = operands.map((operand) => rowsOf(operand, context));
  const width = actual[0]?.length ?? 0;
  if (actual.length !== expected.length || width !== (expected[0]?.length ?? 0)) {
    return CALC_ERRORS.notAvailable;
  }
  const failure = [...actual.flat(), ...expected.flat()].find(isError);
  if (failure !== undefined) {
    return failure;
  }
  let sum = 0;
  for (const [row, cells] of actual.entries()) {
    for (const [column, seen] of cells.entries()) {
      const foreseen = expected[row]?.[column];
      if (typeof seen === "number" && typeof foreseen === "number") {
        if (foreseen === 0) {
          return CALC_ERRORS.divisionByZero;
        }
        sum += (seen - foreseen) ** 2 / foreseen;
      }
    }
  }
  const freedom =
    actual.length > 1 && width > 1 ? (actual.length - 1) * (width - 1) : actual.length * width - 1;
  return freedom < 1 ? CALC_ERRORS.notAvailable : upperGamma(freedom / 2, sum / 2);
}

function studentTest(operands: readonly Operand[], context: EvaluationContext): CalcValue {
  const [first = null, second = null, tails, kind] = operands;
  const sides = numberArgument(tails, 0, context);
  const type = numberArgument(kind, 0, context);
  if (typeof sides !== "number" || typeof type !== "number") {
    return typeof sides === "number" ? type : sides;
  }
  const [tailCount, which] = [Math.trunc(sides), Math.trunc(type)];
  if (tailCount < 1 || tailCount > 2 || which < 1 || which > 3) {
    return CALC_ERRORS.number;
  }
  const result =
    which === 1
      ? pairedStatistic(first, second, context)
      : twoSampleStatistic(first, second, which === 2, context);
  return "error" in result ? result : tailCount * studentUpperOf(result.t, result.freedom);
}

interface Statistic {
  readonly t: number;
  readonly freedom: number;
}

function pairedStatistic(
  first: Operand,
  second: Operand,
  context: EvaluationContext
): Statistic | CalcError {
  const pairs = pairedNumbers(first, second, context);
  if ("error" in pairs) {
    return pairs;
  }
  const differences = pairs.x.map((value, place) => value - (pairs.y[place] ?? 0));
  const count = differences.length;
  const error = Math.sqrt(varianceOf(differences) / count);
  return count < 2 || error === 0
    ? CALC_ERRORS.divisionByZero
    : { t: Math.abs(sumOf(differences) / count / error), freedom: count - 1 };
}

function twoSampleStatistic(
  first: Operand,
  second: Operand,
  sameVariance: boolean,
  context: EvaluationContext
): Statistic | CalcError {
  const a = numbersOf([first], context);
  const b = numbersOf([second], context);
  if ("error" in a || "error" in b) {
    return "error" in a ? a : (b as CalcError);
  }
  const [n, m] = [a.length, b.length];
  if (n < 2 || m < 2) {
    return CALC_ERRORS.divisionByZero;
  }
  const distance = Math.abs(sumOf(a) / n - sumOf(b) / m);
  const [shareA, shareB] = [varianceOf(a) / n, varianceOf(b) / m];
  if (sameVariance) {
    const pooled = ((n - 1) * shareA * n + (m - 1) * shareB * m) / (n + m - 2);
    return { t: distance / Math.sqrt(pooled * (1 / n + 1 / m)), freedom: n + m - 2 };
  }
  const freedom = (shareA + shareB) ** 2 / (shareA ** 2 / (n - 1) + shareB ** 2 / (m - 1));
  return { t: distance / Math.sqrt(shareA + shareB), freedom };
}
