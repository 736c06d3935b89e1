import type { Area, CellFormat, CellFormatPatch, SheetPart } from "../../../ooxml/types";
import { intersectAreas } from "./area";
import { formattablePart } from "./formattablePart";
import { requireUnprotected } from "./protection";
import type { RangeTarget } from "./rangeTarget";
import { createStylePatcher } from "./stylePatcher";
import { usedPart } from "./usedPart";
import type { WorkbookModel } from "./workbookModel";
import { rowsToVisit } from "./rowsToVisit";
import { forEachCell } from "./writeRange";

interface Ranges {
  readonly model: WorkbookModel;
  readonly sheetId: string;
  readonly ranges: readonly RangeTarget[];
}

/** Applies one patch to every cell of the ranges; throws AccessDenied on a protected sheet. */
export function patchFormats(target: Ranges, patch: CellFormatPatch): void {
  patchFormatsBy(target, () => patch);
}

/**
 * Applies the patch that `patchOf` gives for a cell of an area; undefined leaves the cell alone. Only cells in
 * `partOf` the area are asked for.
 */
export function patchFormatsBy(
  target: Ranges,
  patchOf: (row: number, column: number, area: Area) => CellFormatPatch | undefined,
  partOf: (area: Area) => Area = (area) => area
): void {
  const sheet = target.model.sheet(target.sheetId);
  requireUnprotected(sheet);
  const apply = createStylePatcher(target.model, sheet);
  for (const range of target.ranges) {
    const formattable = formattablePart(range);
    const area = formattable && intersectAreas(formattable, partOf(range.area));
    if (area === undefined) continue;
    forEachCell(area, (row, column) => {
      const patch = patchOf(row, column, range.area);
      if (patch !== undefined) apply(row, column, patch);
    });
  }
}

/** What all cells of the ranges agree on; null where they differ. */
export function commonFormat<Value>(
  target: Ranges,
  read: (format: CellFormat) => Value
): Value | null {
  const sheet = target.model.sheet(target.sheetId);
  const formats = [...stylesIn(target, sheet)].map((style) => target.model.package.format(style));
  const [first, ...others] = formats.map(read);
  if (first === undefined) return null;
  return others.every((other) => other === first) ? first : null;
}

/** Style indices that occur in the ranges; cells out of use have the first cell's or the default style. */
function stylesIn(target: Ranges, sheet: SheetPart): ReadonlySet<number> {
  const styles = new Set<number>();
  for (const range of target.ranges) {
    const { rowIndex, columnIndex, rowCount, columnCount } = range.area;
    const used = usedPart(range);
    const usedCount = used === undefined ? 0 : used.rowCount * used.columnCount;
    if (used !== undefined) {
      const addRow = (row: number): void => {
        for (let at = 0; at < used.columnCount; at += 1) {
          styles.add(sheet.styleIndex(row, used.columnIndex + at));
        }
      };
      // The first of the rows that the sheet does not hold speaks for all of them.
      rowsToVisit(sheet, used, (row) => {
        addRow(row);
        return true;
      }).forEach(addRow);
    }
    if (usedCount < rowCount * columnCount) {
      const [lastRow, lastColumn] = [rowIndex + rowCount - 1, columnIndex + columnCount - 1];
      styles.add(sheet.styleIndex(lastRow, lastColumn));
    }
  }
  return styles;
}
