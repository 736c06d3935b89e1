import type { Area } from "../../domain/model/area";
import { isBlank, type CellValue } from "../../domain/model/cellValue";
import { valueAt, type SheetSnapshot } from "../../domain/model/sheetSnapshot";
import { FIELD_IDS, FIELDS } from "../../domain/model/fields";
import { isDateSerial } from "../../domain/reading/columnProfile";
import type { FieldColumns } from "../../domain/reading/readRecords";
import type { NewLedger } from "../../excel/write/writePlan";

const endRow = (area: Area): number => area.rowIndex + area.rowCount;

/**
 * Merged areas that touch the body of the table to be; each with what is filled down. A figure over several
 * rows stays in its first row: filled down, the office's own totals would count it several times. Serial
 * numbers and percentages say the same of every row, so they are filled like text.
 */
export function mergesOf(
  sheet: SheetSnapshot,
  body: Area,
  columns: FieldColumns
): NewLedger["merges"] {
  const repeatable = new Set(
    FIELD_IDS.filter((field) => field === "id" || FIELDS[field].kind === "percent").map(
      (field) => columns[field]
    )
  );
  return sheet.merges
    .filter(
      (area) =>
        area.rowIndex < endRow(body) &&
        body.rowIndex < endRow(area) &&
        area.columnIndex < body.columnIndex + body.columnCount &&
        body.columnIndex < area.columnIndex + area.columnCount
    )
    .map((area) => {
      const isKept = !repeatable.has(area.columnIndex) && isFigure(sheet, area);
      return { area, filled: isKept ? "" : valueAt(sheet, area.rowIndex, area.columnIndex) };
    });
}

/** Merged areas over several rows whose figure stays in the first row. */
export function keptFigures(sheet: SheetSnapshot, merges: NewLedger["merges"]): number {
  return merges.filter(
    ({ area, filled }) => area.rowCount > 1 && isBlank(filled) && isFigure(sheet, area)
  ).length;
}

function isFigure(sheet: SheetSnapshot, { rowIndex, columnIndex }: Area): boolean {
  const value = valueAt(sheet, rowIndex, columnIndex);
  const { area, numberFormats } = sheet;
  const format = numberFormats[rowIndex - area.rowIndex]?.[columnIndex - area.columnIndex];
  return typeof value === "number" && !isDateSerial(value, format ?? "General");
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
