import type { CalcError, CalcValue } from "../types";
import { rowsOf } from "../formula/derefOperand";
import type { EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { toNumber } from "../values/coercion";
import { isError, isScalar, type Operand } from "../values/operand";
import { numbersOf, numbersWithTextOf, visitValues } from "./collect";
import {
  MAXIMUM_ARGUMENTS,
  operandFunction,
  type CallDefinition,
  type FunctionFamily,
} from "./definition";

/** Sums, counts, extremes (https://support.microsoft.com/office/statistical-functions-reference-624dac86-a375-4435-bc25-76d659719ffd). */
export const AGGREGATE_FUNCTIONS: FunctionFamily = {
  SUM: overNumbers(sumOf),
  PRODUCT: overNumbers((numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1)
  ),
  SUMSQ: overNumbers((numbers) => numbers.reduce((sum, number) => sum + number * number, 0)),
  AVERAGE: overNumbers(meanOf),
  MIN: overNumbers((numbers) => extremeOf(numbers, (a, b) => a < b)),
  MAX: overNumbers((numbers) => extremeOf(numbers, (a, b) => a > b)),
  AVERAGEA: overNumbers(meanOf, numbersWithTextOf),
  MINA: overNumbers((numbers) => extremeOf(numbers, (a, b) => a < b), numbersWithTextOf),
  MAXA: overNumbers((numbers) => extremeOf(numbers, (a, b) => a > b), numbersWithTextOf),
  COUNT: operandFunction("|a", 1, MAXIMUM_ARGUMENTS, countNumbers),
  COUNTA: operandFunction("|a", 1, MAXIMUM_ARGUMENTS, countFilled),
  /** https://support.microsoft.com/office/countblank-function-6a92d772-675c-4bee-b346-24af6bd3ac22 */
  COUNTBLANK: operandFunction("a", 1, 1, ([operand = null], context) => {
    if (isScalar(operand) || operand.kind !== "reference") {
      return CALC_ERRORS.value;
    }
    const { values } = context.workbook.readRange(operand);
    const filled = values.filter((value) => value !== null && value !== "").length;
    return operand.rowCount * operand.columnCount - filled;
  }),
  SUMPRODUCT: operandFunction("|a", 1, MAXIMUM_ARGUMENTS, sumProduct),
};

/** Sum from left to right, as Excel adds. */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) {
    sum += number;
  }
  return sum;
}

/** Arithmetic mean; #DIV/0! of nothing. */
export function meanOf(numbers: readonly number[]): CalcValue {
  return numbers.length === 0 ? CALC_ERRORS.divisionByZero : sumOf(numbers) / numbers.length;
}

/** The number that comes first by `isBefore`; 0 of nothing. */
export function extremeOf(
  numbers: readonly number[],
  isBefore: (a: number, b: number) => boolean
): number {
  let extreme = numbers[0] ?? 0;
  for (const number of numbers) {
    if (isBefore(number, extreme)) {
      extreme = number;
    }
  }
  return extreme;
}

/** COUNT: numbers in cells, and arguments that read as numbers; errors are passed over. */
export function countNumbers(operands: readonly Operand[], context: EvaluationContext): number {
  let count = 0;
  visitValues(operands, context, (value, isDirect) => {
    const counts = isDirect
      ? typeof toNumber(value, context.workbook.date1904) === "number"
      : typeof value === "number";
    count += counts ? 1 : 0;
    return undefined;
  });
  return count;
}

/** COUNTA: everything that is not blank, empty texts and errors included. */
export function countFilled(operands: readonly Operand[], context: EvaluationContext): number {
  let count = 0;
  visitValues(operands, context, (value, isDirect) => {
    count += value !== null || isDirect ? 1 : 0;
    return undefined;
  });
  return count;
}

function overNumbers(
  compute: (numbers: readonly number[]) => CalcValue,
  collect: (
    operands: readonly Operand[],
    context: EvaluationContext
  ) => readonly number[] | CalcError = numbersOf
): CallDefinition {
  return operandFunction("|a", 1, MAXIMUM_ARGUMENTS, (values, context) => {
    const numbers = collect(values, context);
    return "error" in numbers ? numbers : compute(numbers);
  });
}

/** https://support.microsoft.com/office/sumproduct-function-16753e75-9f68-4874-94ac-4d2145a2fd2e: what is no number counts 0, unequal sizes are #VALUE!. */
function sumProduct(operands: readonly Operand[], context: EvaluationContext): CalcValue {
  const factors = operands.map((operand) => rowsOf(operand, context));
  const [first = []] = factors;
  const width = first[0]?.length ?? 0;
  if (factors.some((rows) => rows.length !== first.length || rows[0]?.length !== width)) {
    return CALC_ERRORS.value;
  }
  let sum = 0;
  for (let row = 0; row < first.length; row += 1) {
    for (let column = 0; column < width; column += 1) {
      let product = 1;
      for (const factor of factors) {
        const value = factor[row]?.[column] ?? null;
        if (isError(value)) {
          return value;
        }
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    }
  }
  return sum;
}
