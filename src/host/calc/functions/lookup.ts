import type { CalcValue } from "../types";
import { sizeOf } from "../formula/derefOperand";
import type { EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { toBoolean, toNumber } from "../values/coercion";
import { isError, type Operand } from "../values/operand";
import { numberArgument, operandFunction, type FunctionFamily } from "./definition";
import {
  findAscending,
  findDescending,
  findExact,
  lookupLineOf,
  type LookupLine,
} from "./lookupPosition";
import { partOf, valueAt } from "./operandPart";

/** Look-up functions (https://support.microsoft.com/office/lookup-and-reference-functions-reference-8aa21a3a-b56a-4055-8257-3ec89df2b23e). */
export const LOOKUP_FUNCTIONS: FunctionFamily = {
  MATCH: operandFunction("sas", 2, 3, ([wanted = null, area = null, kind], context) => {
    const mode = numberArgument(kind, 1, context);
    const line = lookupLineOf(area, context);
    if (isError(wanted as CalcValue)) {
      return wanted;
    }
    if (typeof mode !== "number" || line === undefined) {
      return typeof mode === "number" ? CALC_ERRORS.notAvailable : mode;
    }
    return placeOf(findByMode(wanted as CalcValue, line, mode, context));
  }),
  XMATCH: operandFunction("sass", 2, 4, ([wanted = null, area = null, kind], context) => {
    const line = lookupLineOf(area, context);
    const mode = numberArgument(kind, 0, context);
    if (line === undefined || typeof mode !== "number") {
      return CALC_ERRORS.value;
    }
    return placeOf(findExactOrNear(wanted as CalcValue, line, mode, context));
  }),
  VLOOKUP: operandFunction("sass", 3, 4, (operands, context) =>
    lookInTable(operands, context, "column")
  ),
  HLOOKUP: operandFunction("sass", 3, 4, (operands, context) =>
    lookInTable(operands, context, "row")
  ),
  LOOKUP: operandFunction("saa", 2, 3, lookup),
  XLOOKUP: operandFunction("saaass", 3, 6, xlookup),
};

function placeOf(index: number): CalcValue {
  return index < 0 ? CALC_ERRORS.notAvailable : index + 1;
}

function findByMode(
  wanted: CalcValue,
  line: LookupLine,
  mode: number,
  context: EvaluationContext
): number {
  if (mode === 0) {
    return findExact(wanted, line, true, context.workbook.date1904);
  }
  return mode > 0 ? findAscending(wanted, line) : findDescending(wanted, line);
}

/** Match modes of XLOOKUP: 0 exact, -1 or the next smaller, 1 or the next larger, 2 wildcards; the line need not be sorted. */
function findExactOrNear(
  wanted: CalcValue,
  line: LookupLine,
  mode: number,
  context: EvaluationContext
): number {
  const exact = findExact(wanted, line, mode === 2, context.workbook.date1904);
  if (exact >= 0 || mode === 0 || mode === 2 || typeof wanted !== "number") {
    return exact;
  }
  let best = -1;
  line.values.forEach((value, place) => {
    if (typeof value === "number" && (mode < 0 ? value < wanted : value > wanted)) {
      const current = line.values[best];
      const isNearer =
        typeof current !== "number" || Math.abs(value - wanted) < Math.abs(current - wanted);
      best = isNearer ? place : best;
    }
  });
  return best;
}

function lookInTable(
  operands: readonly Operand[],
  context: EvaluationContext,
  along: "row" | "column"
): Operand {
  const [wanted = null, table = null, which = null, near] = operands;
  const number = toNumber(which as CalcValue, context.workbook.date1904);
  const isNear = near === undefined ? true : toBoolean(near as CalcValue);
  const failure = [wanted, number, isNear].find((value) => isError(value as CalcValue));
  if (failure !== undefined) {
    return failure;
  }
  const size = sizeOf(table);
  const place = Math.trunc(number as number) - 1;
  if (place < 0 || place >= (along === "column" ? size.columnCount : size.rowCount)) {
    return place < 0 ? CALC_ERRORS.value : CALC_ERRORS.reference;
  }
  const key =
    along === "column"
      ? partOf(table, 0, undefined, context)
      : partOf(table, undefined, 0, context);
  const line = lookupLineOf(key, context);
  if (line === undefined) {
    return CALC_ERRORS.value;
  }
  const found = isNear
    ? findAscending(wanted as CalcValue, line)
    : findExact(wanted as CalcValue, line, true, context.workbook.date1904);
  if (found < 0) {
    return CALC_ERRORS.notAvailable;
  }
  return along === "column"
    ? partOf(table, place, found, context)
    : partOf(table, found, place, context);
}

function lookup(operands: readonly Operand[], context: EvaluationContext): Operand {
  const [wanted = null, area = null, result] = operands;
  if (isError(wanted as CalcValue)) {
    return wanted;
  }
  const { rowCount, columnCount } = sizeOf(area);
  const isTable = rowCount > 1 && columnCount > 1;
  const isWide = columnCount > rowCount;
  const key = !isTable
    ? area
    : isWide
      ? partOf(area, undefined, 0, context)
      : partOf(area, 0, undefined, context);
  const line = lookupLineOf(key, context);
  const found = line === undefined ? -1 : findAscending(wanted as CalcValue, line);
  if (found < 0) {
    return CALC_ERRORS.notAvailable;
  }
  if (result === undefined) {
    return isTable && !isWide
      ? partOf(area, columnCount - 1, found, context)
      : isTable
        ? partOf(area, found, rowCount - 1, context)
        : valueAt(area, found, context);
  }
  return valueAt(result, found, context);
}

function xlookup(operands: readonly Operand[], context: EvaluationContext): Operand {
  const [wanted = null, area = null, result = null, otherwise, kind] = operands;
  const line = lookupLineOf(area, context);
  const mode = numberArgument(kind, 0, context);
  if (line === undefined || typeof mode !== "number") {
    return CALC_ERRORS.value;
  }
  if (isError(wanted as CalcValue)) {
    return wanted;
  }
  const found = findExactOrNear(wanted as CalcValue, line, mode, context);
  if (found < 0) {
    return otherwise === undefined || otherwise === null ? CALC_ERRORS.notAvailable : otherwise;
  }
  const isColumn = sizeOf(area).rowCount > 1;
  return isColumn
    ? partOf(result, undefined, found, context)
    : partOf(result, found, undefined, context);
}
