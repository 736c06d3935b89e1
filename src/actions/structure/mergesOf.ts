import type { Area } from "../../domain/model/area";
import { isBlank, type CellValue } from "../../domain/model/cellValue";
import { valueAt, type SheetSnapshot } from "../../domain/model/sheetSnapshot";
import type { NewLedger } from "../../excel/write/writePlan";

const endRow = (area: Area): number => area.rowIndex + area.rowCount;

/** Merged areas that touch the body of the table to be; each with the text that is filled down. */
export function mergesOf(sheet: SheetSnapshot, body: Area): NewLedger["merges"] {
  return sheet.merges
    .filter(
      (area) =>
        area.rowIndex < endRow(body) &&
        body.rowIndex < endRow(area) &&
        area.columnIndex < body.columnIndex + body.columnCount &&
        body.columnIndex < area.columnIndex + area.columnCount
    )
    .map((area) => ({ area, filled: valueAt(sheet, area.rowIndex, area.columnIndex) }));
}

/**
 * Runs of blocks that were merged downward in one column, one under the other, in which equal text is to be
 * shown once. A run ends where a block follows whose text equals the one above: both were printed.
 */
export function shownOnceRuns(sheet: SheetSnapshot, merges: NewLedger["merges"]): readonly Area[] {
  const downward = merges
    .filter(({ area, filled }) => area.columnCount === 1 && area.rowCount > 1 && !isBlank(filled))
    .sort((a, b) => a.area.columnIndex - b.area.columnIndex || a.area.rowIndex - b.area.rowIndex);
  const runs: Area[] = [];
  let last: { area: Area; text: CellValue } | undefined;
  for (const { area, filled } of downward) {
    const run = last && last.area.columnIndex === area.columnIndex ? last : undefined;
    const joined = run && joins(sheet, run, area, filled);
    const grown: Area = joined ? { ...run.area, rowCount: endRow(area) - run.area.rowIndex } : area;
    if (joined) runs[runs.length - 1] = grown;
    else runs.push(grown);
    last = { area: grown, text: filled };
  }
  return runs;
}

/** The cells between run and block all differ from the one above them, and so does the block itself. */
function joins(
  sheet: SheetSnapshot,
  run: { readonly area: Area; readonly text: CellValue },
  block: Area,
  blockText: CellValue
): boolean {
  let above = run.text;
  for (let row = endRow(run.area); row < block.rowIndex; row++) {
    const value = valueAt(sheet, row, block.columnIndex);
    if (isBlank(value) || value === above) return false;
    above = value;
  }
  return blockText !== above;
}
