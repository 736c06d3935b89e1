import type { CellFormatPatch, SheetPart } from "../../../ooxml/types";
import type { WorkbookModel } from "./workbookModel";

/** Applies format patches to cells; equal patches on equal styles are worked out once. */
export function createStylePatcher(
  model: WorkbookModel,
  sheet: SheetPart
): (row: number, column: number, patch: CellFormatPatch) => void {
  const byText = new Map<string, StyleMap>();
  const byPatch = new WeakMap<CellFormatPatch, StyleMap>();
  const stylesOf = (patch: CellFormatPatch): StyleMap => {
    const text = JSON.stringify(patch);
    const styles: StyleMap = byText.get(text) ?? new Map<number, number>();
    byText.set(text, styles);
    byPatch.set(patch, styles);
    return styles;
  };
  return (row, column, patch) => {
    const before = sheet.styleIndex(row, column);
    const styles = byPatch.get(patch) ?? stylesOf(patch);
    const after = styles.get(before) ?? model.package.patchStyle(before, patch);
    styles.set(before, after);
    if (after !== before) sheet.setStyleIndex(row, column, after);
  };
}

/** Style index of a cell → that after the patch. */
type StyleMap = Map<number, number>;
