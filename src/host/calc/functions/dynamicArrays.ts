import type { CalcError, CalcValue } from "../types";
import { rowsOf } from "../formula/derefOperand";
import type { EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { toBoolean } from "../values/coercion";
import { compareValues, typeRank } from "../values/compareValues";
import { isError, matrixOf, type Operand } from "../values/operand";
import { equalityKey } from "./criterion";
import {
  MAXIMUM_ARGUMENTS,
  numberArgument,
  operandFunction,
  type FunctionFamily,
} from "./definition";

type Rows = readonly (readonly CalcValue[])[];

/** The largest array SEQUENCE makes here; beyond it the answer is #NUM! (assumption). */
const MAXIMUM_SEQUENCE = 1_000_000;

/** Functions that answer arrays; in a cell their first value shows (https://support.microsoft.com/office/dynamic-array-formulas-and-spilled-array-behavior-205c6b06-03ba-4151-89a1-87a7eb36e531). */
export const DYNAMIC_ARRAY_FUNCTIONS: FunctionFamily = {
  FILTER: operandFunction("aaa", 2, 3, filter),
  UNIQUE: operandFunction("ass", 1, 3, ([area = null, byColumn, onlyOnce], context) => {
    const isByColumn = byColumn === true;
    const lines = isByColumn ? transposed(rowsOf(area, context)) : rowsOf(area, context);
    const counts = new Map<string, number>();
    const firstPlaces = new Map<string, number>();
    const keys = lines.map((line) => keyOf(line, context));
    keys.forEach((key, place) => {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (!firstPlaces.has(key)) {
        firstPlaces.set(key, place);
      }
    });
    const kept = lines.filter(
      (_, place) =>
        firstPlaces.get(keys[place] ?? "") === place &&
        (onlyOnce !== true || counts.get(keys[place] ?? "") === 1)
    );
    return kept.length === 0
      ? CALC_ERRORS.calculation
      : matrixOf(isByColumn ? transposed(kept) : kept);
  }),
  SORT: operandFunction("asss", 1, 4, ([area = null, key, order, byColumn], context) => {
    const place = numberArgument(key, 1, context);
    const direction = numberArgument(order, 1, context);
    if (typeof place !== "number" || typeof direction !== "number") {
      return typeof place === "number" ? direction : place;
    }
    const rows = rowsOf(area, context);
    const lines = byColumn === true ? transposed(rows) : rows;
    const index = Math.trunc(place) - 1;
    if (index < 0 || index >= (lines[0]?.length ?? 0)) {
      return CALC_ERRORS.value;
    }
    const sorted = sortedBy(
      lines,
      lines.map((line) => line[index] ?? null),
      direction
    );
    return matrixOf(byColumn === true ? transposed(sorted) : sorted);
  }),
  SORTBY: operandFunction("aas", 2, 3, ([area = null, by = null, order], context) => {
    const direction = numberArgument(order, 1, context);
    const rows = rowsOf(area, context);
    const keys = rowsOf(by, context).flat();
    if (typeof direction !== "number" || keys.length !== rows.length) {
      return typeof direction === "number" ? CALC_ERRORS.value : direction;
    }
    return matrixOf(sortedBy(rows, keys, direction));
  }),
  SEQUENCE: operandFunction("ssss", 1, 4, (values, context) => {
    const numbers = [0, 1, 2, 3].map((place) =>
      numberArgument(values[place] ?? undefined, 1, context)
    );
    const failure = numbers.find((number) => typeof number !== "number");
    if (failure !== undefined) {
      return failure;
    }
    const [rowCount = 1, columnCount = 1, start = 1, step = 1] = numbers as readonly number[];
    const height = Math.trunc(rowCount);
    const width = Math.trunc(columnCount);
    if (height < 1 || width < 1 || height * width > MAXIMUM_SEQUENCE) {
      return CALC_ERRORS.number;
    }
    return matrixOf(
      Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (__, column) => start + step * (row * width + column))
      )
    );
  }),
  HSTACK: operandFunction("|a", 1, MAXIMUM_ARGUMENTS, (values, context) => {
    const blocks = values.map((value) => rowsOf(value, context));
    const height = Math.max(...blocks.map((rows) => rows.length));
    return matrixOf(
      Array.from({ length: height }, (_, row) =>
        blocks.flatMap(
          (rows) => rows[row] ?? Array.from(rows[0] ?? [], () => CALC_ERRORS.notAvailable)
        )
      )
    );
  }),
  VSTACK: operandFunction("|a", 1, MAXIMUM_ARGUMENTS, (values, context) => {
    const rows = values.flatMap((value) => rowsOf(value, context));
    const width = Math.max(...rows.map((row) => row.length));
    return matrixOf(
      rows.map((row) => [
        ...row,
        ...Array.from({ length: width - row.length }, () => CALC_ERRORS.notAvailable),
      ])
    );
  }),
};

function filter(operands: readonly Operand[], context: EvaluationContext): Operand {
  const [area = null, include = null, otherwise] = operands;
  const rows = rowsOf(area, context);
  const tests = rowsOf(include, context);
  const isByColumn = tests.length === 1 && (tests[0]?.length ?? 0) > 1 && rows.length > 0;
  const lines = isByColumn ? transposed(rows) : rows;
  const flags = isByColumn ? (tests[0] ?? []) : tests.map((test) => test[0] ?? null);
  if (flags.length !== lines.length) {
    return CALC_ERRORS.value;
  }
  const kept: (readonly CalcValue[])[] = [];
  for (const [place, flag] of flags.entries()) {
    const holds = toBoolean(flag);
    if (isError(holds)) {
      return holds satisfies CalcError;
    }
    if (holds) {
      kept.push(lines[place] ?? []);
    }
  }
  if (kept.length === 0) {
    return otherwise === undefined ? CALC_ERRORS.calculation : otherwise;
  }
  return matrixOf(isByColumn ? transposed(kept) : kept);
}

function transposed(rows: Rows): Rows {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, column) =>
    rows.map((row) => row[column] ?? null)
  );
}

function keyOf(line: readonly CalcValue[], context: EvaluationContext): string {
  return line
    .map((value) =>
      typeof value === "string"
        ? `s${value.toLowerCase()}`
        : (equalityKey(value, context.workbook.date1904) ?? "")
    )
    .join("\u0001");
}

/** Numbers, texts, logical values, errors, blanks last, whichever the direction; equal ones keep their order. */
function sortedBy(lines: Rows, keys: readonly CalcValue[], direction: number): Rows {
  const sign = direction < 0 ? -1 : 1;
  const rank = (value: CalcValue) => (value === null ? 5 : isError(value) ? 4 : typeRank(value));
  return lines
    .map((line, place) => ({ line, key: keys[place] ?? null }))
    .sort((a, b) => {
      const isLast = a.key === null || b.key === null;
      if (isLast || isError(a.key) || isError(b.key)) {
        return (rank(a.key) - rank(b.key)) * (isLast ? 1 : sign);
      }
      return compareValues(a.key, b.key) * sign;
    })
    .map(({ line }) => line);
}
