import { plainText } from "../text/plainText";
import type { SheetGrid } from "./sheetGrid";

/** assumption: fewer numbers, or numbers under fewer of the columns, do not number the columns. */
const FEWEST_NUMBERS = 3;
const NUMBERED_SHARE = 0.75;

function numberAt(grid: SheetGrid, row: number, column: number): number | undefined {
  const value = grid.value(row, column);
  if (typeof value === "number") return value;
  const digits = /^\((\d+)\)$|^(\d+)$/.exec(plainText(String(value)).trim());
  return digits ? Number(digits[1] ?? digits[2]) : undefined;
}

/**
 * 栏次: a row under a printed header that only numbers the columns, 1 2 3 … or 甲 1 2 3 …, as forms of
 * statistics have it; it names none of them and is no record.
 */
export function isColumnNumbers(
  grid: SheetGrid,
  row: number,
  firstColumn: number,
  lastColumn: number
): boolean {
  const filled = grid
    .filledColumns(row)
    .filter((column) => column >= firstColumn && column <= lastColumn);
  const numbers = filled.flatMap((column) => numberAt(grid, row, column) ?? []);
  const isCounted = numbers.every((number, index) => number === index + 1);
  const labels = filled.length - numbers.length;
  return (
    isCounted &&
    labels <= 2 &&
    numbers.length >= FEWEST_NUMBERS &&
    filled.length >= (lastColumn - firstColumn + 1) * NUMBERED_SHARE
  );
}
