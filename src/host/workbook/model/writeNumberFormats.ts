import { invalidArgument } from "./excelErrors";
import type { RangeTarget } from "./rangeTarget";
import { createStylePatcher } from "./stylePatcher";
import { requireUnprotected } from "./protection";
import { forEachCell, readGrid, scalarOf } from "./writeRange";
import { formattablePart } from "./formattablePart";

/** Assigns `numberFormat`: one format for all cells or a grid of the range's size, null leaves a cell alone. */
export function setNumberFormats(range: RangeTarget, input: unknown): void {
  const { model, sheet } = range;
  requireUnprotected(sheet);
  const grid = readGrid(input, range.area);
  const area = grid === undefined ? formattablePart(range) : range.area;
  if (area === undefined) return;
  const patch = createStylePatcher(model, sheet);
  const scalar = scalarOf(input);
  forEachCell(area, (row, column) => {
    const format =
      grid === undefined ? scalar : grid[row - area.rowIndex]?.[column - area.columnIndex];
    if (format === null || format === undefined) return;
    if (typeof format !== "string") throw invalidArgument("number format expected");
    patch(row, column, { numberFormat: format === "" ? "General" : format });
  });
}
