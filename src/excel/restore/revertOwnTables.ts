import type { CellValue } from "../../domain/model/cellValue";
import { cellLiteral } from "../cellLiteral";
import { lineName } from "../lineName";
import type { JournalEntry, OwnTableRecord } from "../journal/journalEntry";
import type { BookOverview, OwnTable } from "../read/bookSnapshot";
import { lacksFormula } from "../read/lacksFormula";
import { sameFormula } from "../sameFormula";
import type { Kept } from "./kept";

/** Own tables: changed cells back, appended rows and inserted columns away. Queued only. */
export function revertOwnTables(
  context: Excel.RequestContext,
  entry: JournalEntry,
  book: BookOverview,
  kept: Kept
): void {
  for (const record of entry.ownTables) {
    const now = book.ownTables[record.tableName];
    if (!now) continue;
    const table = context.workbook.tables.getItem(record.tableName);
    for (const { row, column, before, after } of record.cells) {
      if (now.rows[row]?.[column] !== after) continue;
      table.getDataBodyRange().getCell(row, column).values = [[cellLiteral(before)]];
    }
    for (const { column, before, after } of record.formulas ?? []) {
      const present = String(now.firstFormulas[column] ?? "");
      if (!sameFormula(present, after, record.tableName)) continue;
      table.columns.getItemAt(column).getDataBodyRange().formulas = before as unknown as string[][];
    }
    revertOwnFormulaCells(table, record, now, kept);
    const appended = record.appended
      .map((row) => now.rows.findIndex((candidate) => sameTyped(candidate, row)))
      .filter((row) => row >= 0);
    const gone = appended.filter((row) => !isTypedInto(now.rows[row] ?? [], record));
    for (const row of appended.filter((at) => !gone.includes(at))) {
      const rowNumber = now.area.rowIndex + 2 + row;
      kept.cells.push({ heading: now.headings[0] ?? "", rowNumber });
    }
    removeRows(context, record.tableName, now, gone);
    removeColumns(table, record, now, kept);
  }
}

/** What had been typed over formulas comes back, unless something was typed over them again. */
function revertOwnFormulaCells(
  table: Excel.Table,
  { formulaCells = [] }: OwnTableRecord,
  now: OwnTable,
  kept: Kept
): void {
  for (const { row, column, name, nameColumns, before } of formulaCells) {
    const isThere = (at: number): boolean => lineName(now.rows[at] ?? [], nameColumns) === name;
    const found = isThere(row) ? row : now.rows.findIndex((_, at) => isThere(at));
    if (found < 0 || lacksFormula(now, found, column)) {
      const rowNumber = now.area.rowIndex + 2 + (found < 0 ? row : found);
      kept.cells.push({ heading: now.headings[column] ?? "", rowNumber });
    } else {
      table.getDataBodyRange().getCell(found, column).values = [[cellLiteral(before)]];
    }
  }
}

/** Something stands in a column for typing that the action had left blank. */
function isTypedInto(row: readonly CellValue[], { typedColumns = [], appended }: OwnTableRecord) {
  const written = appended.find((line) => sameTyped(row, line)) ?? [];
  return typedColumns.some(
    (column) => (written[column] ?? "") === "" && (row[column] ?? "") !== ""
  );
}

/** Inserted columns go again where nobody has typed in them. */
function removeColumns(
  table: Excel.Table,
  { addedColumns = [] }: OwnTableRecord,
  now: OwnTable,
  kept: Kept
): void {
  for (const heading of addedColumns) {
    const column = now.headings.indexOf(heading);
    if (column < 0) continue;
    if (now.rows.every((row) => (row[column] ?? "") === "")) {
      table.columns.getItem(heading).delete();
    } else kept.columns.push(heading);
  }
}

/**
 * Takes rows out of an own table: those at its end by making it shorter (one write, however many), others
 * one by one from below.
 */
function removeRows(
  context: Excel.RequestContext,
  tableName: string,
  now: OwnTable,
  gone: readonly number[]
): void {
  const table = context.workbook.tables.getItem(tableName);
  const wanted = new Set(gone);
  let rows = now.rows.length;
  while (rows > 1 && wanted.has(rows - 1)) rows--;
  for (const row of [...gone].sort((a, b) => b - a)) {
    if (row < rows) table.rows.getItemAt(row).delete();
  }
  const inside = gone.filter((row) => row < rows).length;
  const shortened = now.rows.length - rows;
  if (shortened === 0) return;
  const sheet = context.workbook.worksheets.getItem(now.sheetName);
  const top = now.area.rowIndex + 1 + rows - inside;
  const { columnIndex, columnCount } = now.area;
  table.resize(
    sheet.getRangeByIndexes(now.area.rowIndex, columnIndex, 1 + rows - inside, columnCount)
  );
  sheet.getRangeByIndexes(top, columnIndex, shortened, columnCount).clear();
}

function sameTyped(row: readonly CellValue[], written: readonly (CellValue | null)[]): boolean {
  return written.every((value, column) => value === null || value === "" || value === row[column]);
}
