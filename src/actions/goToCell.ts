import type { CellRef } from "../domain/model/area";
import { selectCell } from "../excel/selectCell";
import { withActionErrors } from "./report";

/** Takes the user to a cell. Round trips: 1. */
export function goToCell(cell: CellRef): Promise<void> {
  return withActionErrors(() => selectCell(cell), { sheet: cell.sheetName });
}
