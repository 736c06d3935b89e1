import { AS_SOURCE } from "../cells/CellRecord";
import type { CellStore } from "../cells/CellStore";
import type { SourceRow } from "../cells/CellTable";
import type { RowSlot } from "../cells/RowSlot";
import type { SourceCells } from "../cells/SourceCells";
import type { StringUse } from "../strings/SharedStrings";
import type { WorkbookContents } from "./WorkbookContents";

/** Which shared strings the cells use, before and since the file was opened. */
export function stringUse(contents: WorkbookContents): StringUse {
  const { sheets, deletedSheets } = contents;
  const originals = [...sheets, ...deletedSheets].filter((sheet) => sheet.isOriginal);
  const released = new Set<number>();
  let referencesBefore = 0;
  for (const { part } of originals) {
    const { source } = part.cells;
    referencesBefore += countOf(source, 0, source.table.cellCount);
    const isDeleted = !contents.sheets.some((sheet) => sheet.part === part);
    if (isDeleted) source.table.rows.forEach((row) => addRow(source, row, released));
    else addReleased(part.cells, released);
  }
  const grids = contents.grids().map((part) => part.cells);
  return {
    referencesBefore,
    referencesNow: grids.reduce((sum, cells) => sum + countNow(cells), 0),
    released,
    kept: () => keptBy(grids),
  };
}

function countOf(source: SourceCells, first: number, count: number): number {
  let references = 0;
  for (let index = first; index < first + count; index++) {
    if (source.isSharedString(index)) references++;
  }
  return references;
}

function countNow(cells: CellStore): number {
  let references = 0;
  for (const slot of cells.orderedSlots()) {
    if (!slot.changes) {
      if (slot.source) {
        references += countOf(cells.source, slot.source.firstCell, slot.source.cellCount);
      }
      continue;
    }
    cells.eachCell(slot, (_column, { record, source }) => {
      if (!record || record.value === AS_SOURCE) {
        if (cells.source.isSharedString(source)) references++;
      } else if (typeof record.value === "string" && record.formula === undefined) {
        references++;
      }
    });
  }
  return references;
}

function addRow(source: SourceCells, row: SourceRow, indexes: Set<number>): void {
  for (let index = row.firstCell; index < row.firstCell + row.cellCount; index++) {
    if (source.isSharedString(index)) indexes.add(source.stringIndex(index));
  }
}

/** Strings of cells that are gone or hold something else now. */
function addReleased(cells: CellStore, released: Set<number>): void {
  const slots = cells.orderedSlots();
  const rows = new Set(slots.map((slot) => slot.source));
  for (const row of cells.source.table.rows) {
    if (!rows.has(row)) addRow(cells.source, row, released);
  }
  for (const slot of slots) if (slot.changes && slot.source) addChanged(cells, slot, released);
}

function addChanged(cells: CellStore, slot: RowSlot, released: Set<number>): void {
  const { source } = cells;
  const still = new Set<number>();
  cells.eachCell(slot, (_column, cell) => {
    if (!cell.record || cell.record.value === AS_SOURCE) still.add(cell.source);
  });
  const { firstCell, cellCount } = slot.source ?? { firstCell: 0, cellCount: 0 };
  for (let index = firstCell; index < firstCell + cellCount; index++) {
    if (source.isSharedString(index) && !still.has(index)) released.add(source.stringIndex(index));
  }
}

/** Strings of the cells that kept the file's value. */
function keptBy(grids: readonly CellStore[]): Set<number> {
  const kept = new Set<number>();
  for (const cells of grids) {
    for (const slot of cells.orderedSlots()) {
      cells.eachCell(slot, (_column, { record, source }) => {
        const isKept = !record || record.value === AS_SOURCE;
        if (isKept && cells.source.isSharedString(source)) {
          kept.add(cells.source.stringIndex(source));
        }
      });
    }
  }
  return kept;
}
