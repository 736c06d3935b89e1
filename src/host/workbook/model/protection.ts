import type { Area, SheetPart } from "../../../ooxml/types";
import { requireWholeArrays } from "./arrayFormulas";
import { accessDenied } from "./excelErrors";
import { intersectAreas } from "./area";
import type { WorkbookModel } from "./workbookModel";

/**
 * Throws AccessDenied where the sheet is protected and the area holds a locked cell, InvalidOperation
 * where it holds a part of an array formula.
 */
export function requireUnlocked(model: WorkbookModel, sheet: SheetPart, area: Area): void {
  requireWholeArrays(sheet, area);
  if (!sheet.isProtected) return;
  const locked = new Map<number, boolean>();
  const used = sheet.usedArea(false);
  // Beyond the used cells every cell has the default style, which is locked.
  const checked = used === undefined ? undefined : intersectAreas(area, used);
  if (checked === undefined || checked.rowCount * checked.columnCount < cellCount(area)) {
    throw accessDenied();
  }
  for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
    for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1) {
      const style = sheet.styleIndex(row, column);
      const isLocked = locked.get(style) ?? model.package.format(style).locked;
      locked.set(style, isLocked);
      if (isLocked) throw accessDenied();
    }
  }
}

/** Throws AccessDenied for changes that a protected sheet does not allow at all. */
export function requireUnprotected(sheet: SheetPart): void {
  if (sheet.isProtected) throw accessDenied();
}

/** Throws AccessDenied for adding, removing, renaming or hiding sheets where the workbook's structure is protected. */
export function requireOpenStructure({ package: file }: WorkbookModel): void {
  if (file.isStructureProtected) throw accessDenied();
}

function cellCount({ rowCount, columnCount }: Area): number {
  return rowCount * columnCount;
}
