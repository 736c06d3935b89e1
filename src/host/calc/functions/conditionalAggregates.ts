import type { CalcError, CalcValue } from "../types";
import type { EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { isError, isScalar, referenceTo, type Operand, type Reference } from "../values/operand";
import { extremeOf, meanOf, sumOf } from "./aggregates";
import {
  MAXIMUM_ARGUMENTS,
  operandFunction,
  type CallDefinition,
  type FunctionFamily,
} from "./definition";
import { findMatchingCells, readConditions } from "./matchingCells";

/** Aggregates under conditions (https://support.microsoft.com/office/sumifs-function-c9e748f5-7ea7-455d-9406-611cebce642b and its siblings). */
export const CONDITIONAL_AGGREGATES: FunctionFamily = {
  COUNTIF: operandFunction("as", 2, 2, count),
  COUNTIFS: operandFunction("|as", 2, MAXIMUM_ARGUMENTS, count),
  SUMIF: singleCondition(sumOf),
  SUMIFS: manyConditions(sumOf),
  AVERAGEIF: singleCondition(meanOf),
  AVERAGEIFS: manyConditions(meanOf),
  MAXIFS: manyConditions((numbers) => extremeOf(numbers, (a, b) => a > b)),
  MINIFS: manyConditions((numbers) => extremeOf(numbers, (a, b) => a < b)),
};

function count(operands: readonly Operand[], context: EvaluationContext): CalcValue {
  const conditions = readConditions(operands, context);
  if ("error" in conditions) {
    return conditions;
  }
  const found = findMatchingCells(conditions, context);
  return found.rows.length + found.blankCount;
}

/** SUMIF and AVERAGEIF: the third range starts where it says and is as large as the first. */
function singleCondition(compute: (numbers: readonly number[]) => CalcValue): CallDefinition {
  return operandFunction("asa", 2, 3, ([range = null, criterion = null, target], context) => {
    const summed = target ?? range;
    if (isScalar(range) || range.kind !== "reference" || isScalar(summed)) {
      return CALC_ERRORS.value;
    }
    if (summed.kind !== "reference") {
      return CALC_ERRORS.value;
    }
    const { rowCount, columnCount } = range;
    const resized = referenceTo(summed.sheet, summed.row, summed.column, rowCount, columnCount);
    if (target !== undefined) {
      context.workbook.noteDynamic(resized);
    }
    return aggregate(resized, [range, criterion], compute, context);
  });
}

function manyConditions(compute: (numbers: readonly number[]) => CalcValue): CallDefinition {
  return operandFunction("a|as", 3, MAXIMUM_ARGUMENTS, (operands, context) => {
    const [target = null, ...conditions] = operands;
    if (isScalar(target) || target.kind !== "reference") {
      return isError(target as CalcValue) ? target : CALC_ERRORS.value;
    }
    return aggregate(target, conditions, compute, context);
  });
}

function aggregate(
  target: Reference,
  operands: readonly Operand[],
  compute: (numbers: readonly number[]) => CalcValue,
  context: EvaluationContext
): CalcValue {
  const conditions = readConditions(operands, context);
  if ("error" in conditions) {
    return conditions;
  }
  const [first] = conditions;
  if (
    first === undefined ||
    first.range.rowCount !== target.rowCount ||
    first.range.columnCount !== target.columnCount
  ) {
    return CALC_ERRORS.value;
  }
  const { rows, columns } = findMatchingCells(conditions, context);
  const numbers = pickNumbers(target, rows, columns, context);
  return "error" in numbers ? numbers : compute(numbers);
}

function pickNumbers(
  target: Reference,
  rows: readonly number[],
  columns: readonly number[],
  context: EvaluationContext
): readonly number[] | CalcError {
  const cells = context.workbook.readRange(target);
  const numbers: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const column = columns[index] ?? 0;
    const isInside = row < cells.rowCount && column < cells.columnCount;
    const value = isInside ? cells.values[row * cells.columnCount + column] : null;
    if (typeof value === "number") {
      numbers.push(value);
    } else if (isError(value)) {
      return value;
    }
  }
  return numbers;
}
