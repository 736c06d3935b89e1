import { containsArea, intersectAreas } from "./area";
import { HostError } from "../../protocol/hostError";
import { invalidOperation } from "./excelErrors";
import type { RangeTarget } from "./rangeTarget";
import { requireUnprotected } from "./protection";
import { finishWrite, forEachCell } from "./writeRange";
import type { Area } from "../../../ooxml/types";
import type { WorkbookModel } from "./workbookModel";

/** Excel refuses to list more merged areas at once (OfficeDev/office-js issue 3611). */
const MAX_MERGED_AREAS = 512;

/** Merges the range, or each of its rows; keeps the first value, as Excel does. Refused inside tables. */
export function mergeRange(range: RangeTarget, across: boolean): void {
  const { model, sheet, sheetId, area } = range;
  requireUnprotected(sheet);
  requireNoTable(model, sheetId, area);
  const merged = across
    ? Array.from({ length: area.rowCount }, (_row, index) => ({
        ...area,
        rowIndex: area.rowIndex + index,
        rowCount: 1,
      }))
    : [area];
  const added = merged.filter(({ rowCount, columnCount }) => rowCount * columnCount > 1);
  const others = sheet.merges.filter((merge) => intersectAreas(merge, area) === undefined);
  for (const block of added) keepFirstValue(range, block);
  sheet.setMerges([...others, ...added]);
}

/** Takes every merge apart that touches the range. */
export function unmergeRange(range: RangeTarget): void {
  requireUnprotected(range.sheet);
  const kept = range.sheet.merges.filter(
    (merge) => intersectAreas(merge, range.area) === undefined
  );
  if (kept.length !== range.sheet.merges.length) range.sheet.setMerges(kept);
}

/**
 * Merged areas whose top left cell lies in the range; null where there are none. Throws above 512, as
 * Excel does.
 */
export function mergedAreas(range: RangeTarget): {
  readonly model: WorkbookModel;
  readonly sheetId: string;
  readonly ranges: readonly RangeTarget[];
} | null {
  const found = range.sheet.merges.filter((merge) =>
    containsArea(range.area, { ...merge, rowCount: 1, columnCount: 1 })
  );
  if (found.length === 0) return null;
  if (found.length > MAX_MERGED_AREAS) {
    throw new HostError(
      "UnsupportedOperation",
      `The range holds ${found.length} merged areas; at most ${MAX_MERGED_AREAS} are listed.`
    );
  }
  return {
    model: range.model,
    sheetId: range.sheetId,
    ranges: found.map((area) => range.at(area)),
  };
}

function requireNoTable(model: WorkbookModel, sheetId: string, area: Area): void {
  const touched = model.package.tables.some(
    (table) => table.sheetId === sheetId && intersectAreas(table.area, area) !== undefined
  );
  if (touched) throw invalidOperation("cells of a table cannot be merged");
}

function keepFirstValue(range: RangeTarget, block: Area): void {
  const { sheet } = range;
  let hasChanged = false;
  forEachCell(block, (row, column) => {
    if (row === block.rowIndex && column === block.columnIndex) return;
    if (sheet.value(row, column) === null && sheet.formula(row, column) === undefined) return;
    sheet.setValue(row, column, null);
    hasChanged = true;
  });
  if (hasChanged) finishWrite(range, block);
}
