import type { CalcError, CalcValue } from "../types";
import type { EvaluationContext } from "../formula/evaluation";
import { toNumber } from "../values/coercion";
import { isError, isScalar, type Operand } from "../values/operand";

/**
 * Calls `visit` with every value of the operands; `isDirect` tells values typed as arguments from
 * those found in cells and arrays. Cells beyond the sheet's extent are not visited. Stops and
 * returns what `visit` returns as soon as that is an error.
 */
export function visitValues(
  operands: readonly Operand[],
  context: EvaluationContext,
  visit: (value: CalcValue, isDirect: boolean) => CalcError | undefined
): CalcError | undefined {
  for (const operand of operands) {
    const error = visitOperand(operand, context, visit);
    if (error !== undefined) {
      return error;
    }
  }
  return undefined;
}

/**
 * The numbers of the operands as SUM sees them: text and logical values in cells are passed over,
 * typed as arguments they are converted; the first error value ends it
 * (https://support.microsoft.com/office/sum-function-043e1c7d-7726-4e80-8f32-07b23e057f89).
 */
export function numbersOf(
  operands: readonly Operand[],
  context: EvaluationContext
): readonly number[] | CalcError {
  const numbers: number[] = [];
  const error = visitValues(operands, context, (value, isDirect) => {
    if (typeof value === "number") {
      numbers.push(value);
      return undefined;
    }
    if (isError(value)) {
      return value;
    }
    if (!isDirect) {
      return undefined;
    }
    const number = toNumber(value, context.workbook.date1904);
    if (typeof number !== "number") {
      return number;
    }
    numbers.push(number);
    return undefined;
  });
  return error ?? numbers;
}

/** As `numbersOf`, but text in cells counts 0 and logical values count 0 or 1 (AVERAGEA, MAXA …). */
export function numbersWithTextOf(
  operands: readonly Operand[],
  context: EvaluationContext
): readonly number[] | CalcError {
  const numbers: number[] = [];
  const error = visitValues(operands, context, (value, isDirect) => {
    if (value === null && !isDirect) {
      return undefined;
    }
    const number =
      typeof value === "string" && !isDirect ? 0 : toNumber(value, context.workbook.date1904);
    if (typeof number !== "number") {
      return number;
    }
    numbers.push(number);
    return undefined;
  });
  return error ?? numbers;
}

function visitOperand(
  operand: Operand,
  context: EvaluationContext,
  visit: (value: CalcValue, isDirect: boolean) => CalcError | undefined
): CalcError | undefined {
  if (isScalar(operand)) {
    return visit(operand, true);
  }
  switch (operand.kind) {
    case "matrix":
      return firstError(operand.rows.flat(), visit);
    case "union":
      return visitValues(operand.parts, context, visit);
    case "reference": {
      const { sheet, row, column, rowCount, columnCount } = operand;
      return rowCount === 1 && columnCount === 1
        ? visit(context.workbook.readCell(sheet, row, column), false)
        : firstError(context.workbook.readRange(operand).values, visit);
    }
  }
}

function firstError(
  values: readonly CalcValue[],
  visit: (value: CalcValue, isDirect: boolean) => CalcError | undefined
): CalcError | undefined {
  for (const value of values) {
    const error = visit(value, false);
    if (error !== undefined) {
      return error;
    }
  }
  return undefined;
}
