import type { CellFormatPatch, SheetPart } from "../../../ooxml/types";
import type { WorkbookModel } from "./workbookModel";

/** Applies format patches to cells; equal patches on equal styles are worked out once. */
export function createStylePatcher(
  model: WorkbookModel,
  sheet: SheetPart
): (row: number, column: number, patch: CellFormatPatch) => void {
  const known = new Map<string, number>();
  const keys = new WeakMap<CellFormatPatch, string>();
  return (row, column, patch) => {
    const before = sheet.styleIndex(row, column);
    const patchKey = keys.get(patch) ?? JSON.stringify(patch);
    keys.set(patch, patchKey);
    const key = `${before} ${patchKey}`;
    const after = known.get(key) ?? model.package.patchStyle(before, patch);
    known.set(key, after);
    if (after !== before) sheet.setStyleIndex(row, column, after);
  };
}
