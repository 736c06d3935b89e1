import type { Area } from "../types";
import type { CellStore } from "./CellStore";

/**
 * Areas of the array formulas over several cells. Cells with metadata (`cm`) hold dynamic arrays, which
 * Excel lets be overwritten in part.
 */
export function arrayAreasOf(cells: CellStore): Area[] {
  const areas: Area[] = [];
  // Edits never make an array formula: a file without one needs no look at its cells.
  if (!cells.source.hasArrays) return areas;
  for (const slot of cells.orderedSlots()) {
    cells.eachCell(slot, (_column, cell) => {
      if (!cells.hasFormula(cell)) return;
      const area = cells.formulaOf(cell)?.arrayArea;
      if (!area || area.rowCount * area.columnCount === 1) return;
      const isDynamic = cell.source >= 0 && /\scm="/.test(cells.source.tag(cell.source));
      if (!isDynamic) areas.push(area);
    });
  }
  return areas;
}
