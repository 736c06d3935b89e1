import { CALC_ERRORS } from "../values/calcErrors";
import { matrixOf } from "../values/operand";
import { contextFunction, type FunctionFamily } from "./definition";

/** The largest array RANDARRAY makes here; beyond it the answer is #VALUE! (assumption). */
const MAXIMUM_CELLS = 1_000_000;

/** Chance, taken from the calculator's own source so that it can be repeated (https://support.microsoft.com/office/randarray-function-21261e55-3bec-4885-86a6-8b0a47fd4d33). */
export const RANDOM_FUNCTIONS: FunctionFamily = {
  RAND: { ...contextFunction([], ({ workbook }) => workbook.random()), isVolatile: true },
  RANDBETWEEN: {
    ...contextFunction(["number", "number"], ({ workbook }, low, high) =>
      Math.ceil(low) > Math.floor(high)
        ? CALC_ERRORS.number
        : wholeBetween(Math.ceil(low), Math.floor(high), workbook.random())
    ),
    isVolatile: true,
  },
  RANDARRAY: {
    form: "call",
    parameters: "|s",
    minimum: 0,
    maximum: 5,
    isVolatile: true,
    compute: (values, { workbook }) => {
      const [rows = 1, columns = 1, low = 0, high = 1, whole = false] = values;
      const [height, width, from, to] = [rows, columns, low, high].map((value) =>
        typeof value === "number" ? value : value === null ? 1 : NaN
      );
      const [rowCount, columnCount] = [Math.trunc(height ?? NaN), Math.trunc(width ?? NaN)];
      const isFine = rowCount >= 1 && columnCount >= 1 && rowCount * columnCount <= MAXIMUM_CELLS;
      if (!isFine || from === undefined || to === undefined || !(from <= to)) {
        return CALC_ERRORS.value;
      }
      const next = () =>
        whole === true
          ? wholeBetween(Math.ceil(from), Math.floor(to), workbook.random())
          : from + workbook.random() * (to - from);
      return matrixOf(
        Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, next))
      );
    },
  },
};

function wholeBetween(low: number, high: number, chance: number): number {
  return low + Math.floor(chance * (high - low + 1));
}
