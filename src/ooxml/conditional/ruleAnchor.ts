import { offsetFormula, offsetPieces } from "../formulas/offsetFormula";
import type { Area } from "../types";

/**
 * The cell (0-based) that the relative references of a conditional format or validation are written for: the
 * top left corner around all its areas, whatever their order, as MS-XLS bounds them (2.5.56, refBound);
 * undefined without areas. LibreOffice 7.4 and Apache POI take the corner of the area that lies first by
 * column and row, which is the same one unless the areas lie diagonally; that case is an assumption.
 */
export function ruleAnchor(
  areas: readonly Area[]
): { readonly row: number; readonly column: number } | undefined {
  if (areas.length === 0) return undefined;
  return {
    row: Math.min(...areas.map(({ rowIndex }) => rowIndex)),
    column: Math.min(...areas.map(({ columnIndex }) => columnIndex)),
  };
}

/** Formulas of a rule written for another set of its cells: every cell is judged as before. */
export function reanchored(
  formulas: readonly string[],
  from: readonly Area[],
  to: readonly Area[]
): readonly string[] {
  const before = ruleAnchor(from);
  const after = ruleAnchor(to);
  if (!before || !after) return formulas;
  const [rows, columns] = [after.row - before.row, after.column - before.column];
  if (rows === 0 && columns === 0) return formulas;
  return formulas.map((formula) => offsetFormula(offsetPieces(formula), rows, columns));
}
