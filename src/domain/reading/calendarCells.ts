import { isBlank } from "../model/cellValue";
import type { SheetGrid } from "./sheetGrid";

/** assumption: fewer numbers in a row are no calendar. */
const FEWEST_STEPS = 4;

/**
 * The columns of a row in which numbers go up by the same step from cell to cell: days, weeks or months of
 * a calendar drawn beside a table.
 */
export function calendarCells(
  grid: SheetGrid,
  rowIndex: number,
  columns: readonly number[]
): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const end = (): void => {
    if (run.length >= FEWEST_STEPS) run.forEach((column) => found.add(column));
    run = [];
  };
  const numberAt = (column: number | undefined): number | undefined => {
    const value = column === undefined ? "" : grid.value(rowIndex, column);
    return typeof value === "number" && !isBlank(value) ? value : undefined;
  };
  for (const column of columns) {
    const value = numberAt(column);
    const last = numberAt(run.at(-1));
    const before = numberAt(run.at(-2));
    if (value === undefined) {
      end();
      continue;
    }
    const step = last === undefined ? undefined : value - last;
    const isNext =
      step === undefined || (step > 0 && (before === undefined || step === (last ?? 0) - before));
    if (!isNext) end();
    run.push(column);
  }
  end();
  return found;
}
