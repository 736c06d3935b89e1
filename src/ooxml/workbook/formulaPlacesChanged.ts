import type { CellStore } from "../cells/CellStore";
import { HAS_FORMULA } from "../cells/CellTable";
import type { WorkbookContents } from "./WorkbookContents";

/** Whether a cell got or lost a formula since the file was opened, by editing or by moving. */
export function formulaPlacesChanged(contents: WorkbookContents): boolean {
  if (contents.deletedSheets.some(({ part }) => hasFormulas(part.cells))) return true;
  return contents.sheets.some(({ part, isOriginal }) =>
    isOriginal ? placesChanged(part.cells) : hasFormulas(part.cells)
  );
}

function placesChanged(cells: CellStore): boolean {
  let formulaRows = 0;
  for (const slot of cells.orderedSlots()) {
    const { source } = slot;
    if (source && rowHasFormula(cells, source.firstCell, source.cellCount)) {
      formulaRows++;
      if (source.row !== slot.row) return true;
    }
    for (const [column, record] of slot.changes ?? []) {
      const own = source ? cells.source.find(source, column) : -1;
      const had = own >= 0 && cells.source.hasFormula(own);
      const has = !record.removed && cells.hasFormula({ record, source: record.source });
      if (had !== has) return true;
    }
  }
  const { rows } = cells.source.table;
  const before = rows.filter((row) => rowHasFormula(cells, row.firstCell, row.cellCount));
  return before.length - formulaRows > cells.duplicateRows;
}

function rowHasFormula(cells: CellStore, first: number, count: number): boolean {
  const { kinds } = cells.source.table;
  for (let index = first; index < first + count; index++) {
    if (((kinds[index] ?? 0) & HAS_FORMULA) !== 0) return true;
  }
  return false;
}

function hasFormulas(cells: CellStore): boolean {
  return cells.orderedSlots().some((slot) => {
    let found = false;
    cells.eachCell(slot, (_column, cell) => {
      found ||= cells.hasFormula(cell);
    });
    return found;
  });
}
