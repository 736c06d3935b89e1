import type { CalcError, CalcValue } from "../types";
import type { EvaluationContext, RangeValues } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { isError, isScalar, referenceTo, type Operand, type Reference } from "../values/operand";
import { extremeOf, meanOf, sumOf } from "./aggregates";
import {
  MAXIMUM_ARGUMENTS,
  operandFunction,
  type CallDefinition,
  type FunctionFamily,
} from "./definition";
import { isSameNumber } from "../values/compareValues";
import type { Criterion } from "./criterion";
import { findMatchingCells, readConditions, type Condition } from "./matchingCells";

/** Aggregates under conditions (https://support.microsoft.com/office/sumifs-function-c9e748f5-7ea7-455d-9406-611cebce642b and its siblings). */
export const CONDITIONAL_AGGREGATES: FunctionFamily = {
  COUNTIF: operandFunction("as", 2, 2, count),
  COUNTIFS: operandFunction("|as", 2, MAXIMUM_ARGUMENTS, count),
  SUMIF: singleCondition("SUM", sumOf),
  SUMIFS: manyConditions("SUM", sumOf),
  AVERAGEIF: singleCondition("AVERAGE", meanOf),
  AVERAGEIFS: manyConditions("AVERAGE", meanOf),
  MAXIFS: manyConditions("MAX", largestOf),
  MINIFS: manyConditions("MIN", smallestOf),
};

function largestOf(numbers: readonly number[]): number {
  return extremeOf(numbers, (a, b) => a > b);
}

function smallestOf(numbers: readonly number[]): number {
  return extremeOf(numbers, (a, b) => a < b);
}

function count(operands: readonly Operand[], context: EvaluationContext): CalcValue {
  const conditions = readConditions(operands, context);
  if ("error" in conditions) {
    return conditions;
  }
  const [first] = conditions;
  if (first === undefined) {
    return CALC_ERRORS.value;
  }
  const cells = context.workbook.readRange(first.range);
  const { bound } = first.criterion;
  if (conditions.length === 1 && bound !== undefined) {
    return countInOrder(cells.sortedNumbers(), bound);
  }
  return rememberedWhereEqual(cells, "COUNT", conditions, context, () => {
    const found = findMatchingCells(conditions, context);
    return found.rows.length + found.blankCount;
  });
}

/** How many numbers lie on one side of a bound, by halving; numbers alike in 15 digits are the same. */
function countInOrder(
  ascending: readonly number[],
  { operator, number }: NonNullable<Criterion["bound"]>
): number {
  const below = firstPlaceWhere(
    ascending,
    (value) => value > number || isSameNumber(value, number)
  );
  const upTo = firstPlaceWhere(
    ascending,
    (value) => value > number && !isSameNumber(value, number)
  );
  switch (operator) {
    case "<":
      return below;
    case "<=":
      return upTo;
    case ">":
      return ascending.length - upTo;
    case ">=":
      return ascending.length - below;
  }
}

/** First place from which on `holds`, which once true stays true. */
function firstPlaceWhere(ascending: readonly number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(ascending[middle] ?? 0)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

/**
 * Keeps the answer with the reading of a range where all conditions ask for equality: a department's
 * total in each of its rows is then added up once. Other readings of the criteria ranges have other ids.
 */
function rememberedWhereEqual(
  cells: RangeValues,
  name: string,
  conditions: readonly Condition[],
  context: EvaluationContext,
  compute: () => CalcValue
): CalcValue {
  let key = name;
  for (const { range, criterion } of conditions) {
    if (criterion.equalityKey === undefined) {
      return compute();
    }
    key += `\u0001${context.workbook.readRange(range).id}\u0001${criterion.equalityKey}`;
  }
  return cells.remember(key, compute);
}

/** SUMIF and AVERAGEIF: the third range starts where it says and is as large as the first. */
function singleCondition(
  name: string,
  compute: (numbers: readonly number[]) => CalcValue
): CallDefinition {
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
    return aggregate(name, resized, [range, criterion], compute, context);
  });
}

function manyConditions(
  name: string,
  compute: (numbers: readonly number[]) => CalcValue
): CallDefinition {
  return operandFunction("a|as", 3, MAXIMUM_ARGUMENTS, (operands, context) => {
    const [target = null, ...conditions] = operands;
    if (isScalar(target) || target.kind !== "reference") {
      return isError(target as CalcValue) ? target : CALC_ERRORS.value;
    }
    return aggregate(name, target, conditions, compute, context);
  });
}

function aggregate(
  name: string,
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
  const cells = context.workbook.readRange(target);
  return rememberedWhereEqual(cells, name, conditions, context, () => {
    const { rows, columns } = findMatchingCells(conditions, context);
    const numbers = pickNumbers(cells, rows, columns);
    return "error" in numbers ? numbers : compute(numbers);
  });
}

function pickNumbers(
  cells: RangeValues,
  rows: readonly number[],
  columns: readonly number[]
): readonly number[] | CalcError {
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
