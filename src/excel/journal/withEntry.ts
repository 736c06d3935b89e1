import type { CellValue } from "../../domain/model/cellValue";
import type { JournalEntry, OwnTableRecord, WrittenCells } from "./journalEntry";

/**
 * Small writes that come in runs. Several in a row count as one action, so that mending ten findings or
 * trying three as-of dates does not push 规范成表 out of the five that can be taken back.
 */
const JOINED_ACTIONS: ReadonlySet<string> = new Set(["fix", "asOf"]);

/** The journal (newest first) after a new entry: joined with the newest where both are of one small kind. */
export function withEntry(
  entry: JournalEntry,
  journal: readonly JournalEntry[]
): readonly JournalEntry[] {
  const [newest, ...older] = journal;
  const isJoined =
    newest !== undefined &&
    JOINED_ACTIONS.has(entry.action) &&
    newest.action === entry.action &&
    newest.tableName === entry.tableName;
  return isJoined ? [joined(newest, entry), ...older] : [entry, ...journal];
}

function joined(first: JournalEntry, second: JournalEntry): JournalEntry {
  const cells = joinedCells([...first.cells, ...second.cells]);
  const ownTables = joinedTables([...first.ownTables, ...second.ownTables]);
  const changes =
    cells.reduce((sum, { keys }) => sum + keys.length, 0) +
    ownTables.reduce((sum, table) => sum + table.cells.length + table.appended.length, 0);
  return { ...second, cells, ownTables, changes };
}

/** One record a column; of a cell written twice the first `before` and the last `after` stay. */
function joinedCells(parts: readonly WrittenCells[]): readonly WrittenCells[] {
  const columns = new Map<string, Map<string, { before: CellValue; after: CellValue }>>();
  for (const { heading, keys, before, after } of parts) {
    const column =
      columns.get(heading) ?? new Map<string, { before: CellValue; after: CellValue }>();
    columns.set(heading, column);
    keys.forEach((key, at) => {
      const earlier = column.get(key)?.before;
      column.set(key, { before: earlier ?? before[at] ?? "", after: after[at] ?? "" });
    });
  }
  return [...columns].map(([heading, column]) => ({
    heading,
    keys: [...column.keys()],
    before: [...column.values()].map((cell) => cell.before),
    after: [...column.values()].map((cell) => cell.after),
  }));
}

function joinedTables(parts: readonly OwnTableRecord[]): readonly OwnTableRecord[] {
  const tables = new Map<string, OwnTableRecord>();
  for (const part of parts) {
    const earlier = tables.get(part.tableName);
    tables.set(part.tableName, earlier ? joinedTable(earlier, part) : part);
  }
  return [...tables.values()];
}

function joinedTable(first: OwnTableRecord, second: OwnTableRecord): OwnTableRecord {
  const cells = [...first.cells];
  for (const cell of second.cells) {
    const at = cells.findIndex(({ row, column }) => row === cell.row && column === cell.column);
    const earlier = cells[at];
    if (earlier) cells[at] = { ...cell, before: earlier.before };
    else cells.push(cell);
  }
  return {
    tableName: second.tableName,
    appended: [...first.appended, ...second.appended],
    cells,
  };
}
