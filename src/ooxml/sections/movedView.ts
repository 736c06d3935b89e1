import { areasAddress, parseAreas } from "../address";
import { movedAreas, type StructureEdit } from "../formulas/StructureEdit";
import type { SheetView } from "./sheetView";

/** A view after rows or columns were put in or taken away: the frozen part grows and shrinks with them. */
export function movedView(view: SheetView, edit: StructureEdit): SheetView {
  const selected = movedAreas(parseAreas(view.selection), edit);
  const { rows, columns } = view.frozen;
  return {
    ...view,
    selection: selected.length === 0 ? view.selection : areasAddress(selected),
    frozen:
      edit.axis === "row"
        ? { rows: movedCount(rows, edit), columns }
        : { rows, columns: movedCount(columns, edit) },
  };
}

function movedCount(count: number, { at, inserted, deleted }: StructureEdit): number {
  if (count === 0 || at >= count) return count;
  return count + inserted - (Math.min(at + deleted, count) - at);
}
