import type { FoundCell } from "./CellRecord";
import type { RowSlot } from "./RowSlot";
import type { SourceCells } from "./SourceCells";

/** Calls back for every cell element of a row in order of its columns: the file's cells and the changed ones. */
export function visitRow(
  cells: SourceCells,
  slot: RowSlot,
  visit: (column: number, cell: FoundCell) => void
): void {
  const { firstCell, cellCount } = slot.source ?? { firstCell: 0, cellCount: 0 };
  const { changes } = slot;
  const columns = changes ? [...changes.keys()].sort((left, right) => left - right) : [];
  let next = 0;
  const visitChangesBefore = (limit: number): void => {
    for (; next < columns.length; next++) {
      const column = columns[next] ?? 0;
      if (column >= limit) return;
      const record = changes?.get(column);
      if (record && !record.removed) visit(column, { record, source: record.source });
    }
  };
  for (let index = firstCell; index < firstCell + cellCount; index++) {
    const column = cells.column(index);
    visitChangesBefore(column);
    if (!changes?.has(column)) visit(column, { record: undefined, source: index });
  }
  visitChangesBefore(Infinity);
}
