import type { CalcError, CalcValue } from "../types";
import { rowsOf } from "../formula/derefOperand";
import type { EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { textToNumber } from "../values/numberText";
import { isError, isScalar } from "../values/operand";
import { extremeOf, meanOf, sumOf } from "./aggregates";
import { readCriterion, type Criterion } from "./criterion";
import { operandFunction, type CallDefinition, type FunctionFamily } from "./definition";

type Rows = readonly (readonly CalcValue[])[];

/**
 * Functions over a list with headings and a block of criteria: rows of the block are alternatives, the
 * cells of a row hold together; plain text asks for cells that begin with it
 * (https://support.microsoft.com/office/dsum-function-53181285-0c4b-4f5a-aaa3-529a322be41b).
 */
export const DATABASE_FUNCTIONS: FunctionFamily = {
  DSUM: overNumbers(sumOf),
  DAVERAGE: overNumbers(meanOf),
  DMAX: overNumbers((numbers) => extremeOf(numbers, (a, b) => a > b)),
  DMIN: overNumbers((numbers) => extremeOf(numbers, (a, b) => a < b)),
  DPRODUCT: overNumbers((numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1)
  ),
  DVAR: overNumbers((numbers) => spread(numbers, 1)),
  DVARP: overNumbers((numbers) => spread(numbers, 0)),
  DSTDEV: overNumbers((numbers) => rootOf(spread(numbers, 1))),
  DSTDEVP: overNumbers((numbers) => rootOf(spread(numbers, 0))),
  DCOUNT: overValues((values) => values.filter((value) => typeof value === "number").length, true),
  DCOUNTA: overValues((values) => values.filter((value) => value !== null).length, true),
  DGET: overValues((values) =>
    values.length === 0
      ? CALC_ERRORS.value
      : values.length > 1
        ? CALC_ERRORS.number
        : (values[0] ?? null)
  ),
};

function spread(numbers: readonly number[], lost: number): CalcValue {
  if (numbers.length <= lost) {
    return CALC_ERRORS.divisionByZero;
  }
  const mean = sumOf(numbers) / numbers.length;
  return sumOf(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - lost);
}

function rootOf(value: CalcValue): CalcValue {
  return typeof value === "number" ? Math.sqrt(value) : value;
}

function overNumbers(compute: (numbers: readonly number[]) => CalcValue): CallDefinition {
  return overValues((values) => {
    const failure = values.find(isError);
    return failure ?? compute(values.filter((value) => typeof value === "number"));
  });
}

function overValues(
  compute: (values: readonly CalcValue[]) => CalcValue,
  countsRecords = false
): CallDefinition {
  return operandFunction("asa", 3, 3, ([list = null, field = null, block = null], context) => {
    const failure = [list, field, block].find((item) => isScalar(item) && isError(item));
    if (failure !== undefined) {
      return failure;
    }
    const [headings = [], ...records] = rowsOf(list, context);
    const column = columnOf(field as CalcValue, headings);
    const isWhole = countsRecords && (field === null || field === 0);
    if (column === undefined && !isWhole) {
      return CALC_ERRORS.value;
    }
    const matching = records.filter(matcherOf(rowsOf(block, context), headings, context));
    return isWhole
      ? matching.length
      : compute(matching.map((record) => record[column ?? 0] ?? null));
  });
}

/** A heading without regard to case, or a number from 1 on. */
function columnOf(field: CalcValue, headings: readonly CalcValue[]): number | undefined {
  if (typeof field === "number") {
    const index = Math.trunc(field) - 1;
    return index >= 0 && index < headings.length ? index : undefined;
  }
  const wanted = String(field).toLowerCase();
  const index = headings.findIndex((heading) => String(heading).toLowerCase() === wanted);
  return typeof field === "string" && index >= 0 ? index : undefined;
}

function matcherOf(
  block: Rows,
  headings: readonly CalcValue[],
  { workbook }: EvaluationContext
): (record: readonly CalcValue[]) => boolean {
  const [titles = [], ...alternatives] = block;
  const columns = titles.map((title) => (title === null ? undefined : columnOf(title, headings)));
  const tests = alternatives.map((cells) =>
    cells.flatMap((cell, place): readonly [number, Criterion][] => {
      const column = columns[place];
      return cell === null || cell === "" || column === undefined
        ? []
        : [[column, readListCriterion(cell, workbook.date1904)]];
    })
  );
  return (record) =>
    tests.some((row) =>
      row.every(([column, criterion]) => criterion.matches(record[column] ?? null))
    );
}

function readListCriterion(cell: Exclude<CalcValue, null>, date1904: boolean): Criterion {
  const isPlainText =
    typeof cell === "string" && !/^[<>=]/.test(cell) && textToNumber(cell, date1904) === undefined;
  return readCriterion(isPlainText ? `${cell}*` : (cell as CalcValue | CalcError), date1904);
}
