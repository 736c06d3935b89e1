import type { CellValue } from "../../domain/model/cellValue";
import type { AddedSheet, JournalEntry } from "../journal/journalEntry";
import type { BookOverview, PageFooter } from "../read/bookSnapshot";
import { addLightRule, lightOfRule } from "../write/writeRules";
import { isOwnRule } from "../write/lightRules";
import { SHOWN_ONCE_NAME } from "../write/writeNewLedger";
import { writeSparseColumn } from "../write/writeColumns";
import { setCenterFooter } from "../write/writeFooter";
import type { WriteQueue } from "../write/writeQueue";
import type { CurrentColumn, CurrentState } from "./currentState";
import type { Kept } from "./kept";

/** Puts back the typed cells that still hold what the action wrote; rows are found by key. Queued only. */
export async function revertCells(
  context: Excel.RequestContext,
  entry: JournalEntry,
  state: CurrentState,
  kept: Kept,
  queue: WriteQueue
): Promise<void> {
  const rowOfKey = new Map(state.keys.map((key, row) => [key, row]));
  for (const { heading, keys, before, after } of entry.cells) {
    const current = state.cells.get(heading);
    if (!current) continue;
    const cells = new Map<number, CellValue>();
    keys.forEach((key, at) => {
      const row = rowOfKey.get(key);
      if (row === undefined) return;
      if (current[row] === after[at]) cells.set(row, before[at] ?? "");
      else kept.cells.push({ heading, rowNumber: state.table.area.rowIndex + 2 + row });
    });
    const column = (): Excel.Range => bodyOf(context, state.table.name, heading);
    await writeSparseColumn(column, { cells }, queue);
  }
}

/** The body of a column of a table. */
function bodyOf(context: Excel.RequestContext, tableName: string, heading: string): Excel.Range {
  return context.workbook.tables.getItem(tableName).columns.getItem(heading).getDataBodyRange();
}

/**
 * Formula columns get the formula of before, mended cells what had been typed over it; where something was
 * typed over them again, that stays. Queued only.
 */
export async function revertFormulas(
  context: Excel.RequestContext,
  entry: JournalEntry,
  state: CurrentState,
  kept: Kept,
  queue: WriteQueue
): Promise<void> {
  const { table } = state;
  for (const { heading, before } of entry.formulas) {
    if (!table.headings.includes(heading)) continue;
    await queue.beforeWrite(before);
    bodyOf(context, table.name, heading).formulas = before as unknown as string[][];
  }
  await revertFormulaCells(context, entry, state, kept, queue);
}

async function revertFormulaCells(
  context: Excel.RequestContext,
  entry: JournalEntry,
  state: CurrentState,
  kept: Kept,
  queue: WriteQueue
): Promise<void> {
  const rowOfKey = new Map(state.keys.map((key, row) => [key, row]));
  for (const { heading, before } of entry.formulaCells ?? []) {
    const gaps = state.formulaGaps.get(heading);
    if (!gaps) continue;
    const mended = new Map<number, CellValue>();
    for (const [key, value] of Object.entries(before)) {
      const row = rowOfKey.get(key);
      if (row === undefined) continue;
      if (!gaps.has(row)) mended.set(row, value);
      else kept.cells.push({ heading, rowNumber: state.table.area.rowIndex + 2 + row });
    }
    const column = (): Excel.Range => bodyOf(context, state.table.name, heading);
    await writeSparseColumn(column, { cells: mended }, queue);
  }
}

/** Takes back the conditional formats: the add-in's own go, those of before come again. Queued only. */
export function revertRules(
  sheet: Excel.Worksheet,
  entry: JournalEntry,
  state: CurrentState
): void {
  const goes = (formula: string): boolean =>
    (entry.rulesBefore !== undefined && isOwnRule(formula)) ||
    (entry.structure !== undefined && formula.includes(SHOWN_ONCE_NAME));
  for (const rule of state.rules) {
    if (goes(rule.formula)) sheet.getRange().conditionalFormats.getItem(rule.id).delete();
  }
  for (const { formula, address } of entry.rulesBefore ?? []) {
    const light = lightOfRule(formula);
    if (light && address) addLightRule(sheet, { light, address, formula });
  }
}

/** The page footers get back what they were, unless they were changed since. Queued only. */
export function revertFooters(
  sheet: Excel.Worksheet,
  { footer, footers = [] }: JournalEntry,
  now: PageFooter,
  kept: Kept
): void {
  const records = footer ? [...footers, { ...footer, pages: "all" as const }] : footers;
  for (const { pages, before, after } of records) {
    const present = now.texts.find((text) => text.pages === pages);
    if (present?.center === after) setCenterFooter(sheet, pages, before);
    else kept.footer = true;
  }
}

/** Added columns in which nothing was typed since and above or below which nobody wrote. */
export function removableColumns(state: CurrentState, kept: Kept): readonly CurrentColumn[] {
  const { rowIndex, rowCount } = state.table.area;
  return state.columns.filter((current) => {
    const typedSince =
      current.column.typed &&
      current.values.some((value, row) => value !== writtenAt(current, state, row));
    const [first, last] = current.usedRows ?? [rowIndex, rowIndex];
    const foreign = first < rowIndex - 1 || last > rowIndex + rowCount - 1;
    if (typedSince || foreign) kept.columns.push(current.column.heading);
    return !typedSince && !foreign;
  });
}

function writtenAt({ column }: CurrentColumn, state: CurrentState, row: number): CellValue {
  return column.written[state.keys[row] ?? ""] ?? "";
}

/** Deletes whole sheet columns from right to left, so that the left ones keep their place. Queued only. */
export function deleteColumns(sheet: Excel.Worksheet, columns: readonly CurrentColumn[]): void {
  const indexes = columns.map((column) => column.columnIndex);
  for (const { first, count } of runsFromBehind(indexes)) {
    sheet.getRangeByIndexes(0, first, 1, count).getEntireColumn().delete("Left");
  }
}

/** Numbers as runs of neighbours, the last run first. */
function runsFromBehind(numbers: readonly number[]): readonly { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const number of [...numbers].sort((a, b) => b - a)) {
    const run = runs[runs.length - 1];
    if (run && run.first === number + 1) {
      run.first = number;
      run.count++;
    } else runs.push({ first: number, count: 1 });
  }
  return runs;
}

/** Sheets that the action made go again, with their names, unless someone typed in their tables. */
export function revertSheets(
  context: Excel.RequestContext,
  entry: JournalEntry,
  book: BookOverview,
  kept: Kept
): void {
  for (const sheet of entry.addedSheets) {
    const made = book.tables.find(({ name }) => sheet.tableNames.includes(name));
    const sheetName = made?.sheetName ?? sheet.sheetName;
    if (!book.sheetNames.includes(sheetName)) continue;
    if (isTypedSince(sheet, book)) {
      kept.sheets.push(sheetName);
      continue;
    }
    for (const name of sheet.names) deleteName(context, book, name);
    context.workbook.worksheets.getItem(sheetName).delete();
  }
}

function isTypedSince(sheet: AddedSheet, book: BookOverview): boolean {
  return sheet.tableNames.some((name) => {
    const now = book.ownTables[name];
    const written = sheet.written[name];
    if (!now || !written) return false;
    const bodyRows = Math.max(1, written.length);
    return (
      now.rows.length !== bodyRows ||
      !written.every((row, at) => sameWritten(now.rows[at] ?? [], row))
    );
  });
}

function sameWritten(row: readonly CellValue[], written: readonly (CellValue | null)[]): boolean {
  return written.every((value, column) => value === null || value === (row[column] ?? ""));
}

/** Names of the action: gone, or what they meant before. Names of a sheet that was kept stay. Queued only. */
export function revertNames(
  context: Excel.RequestContext,
  entry: JournalEntry,
  book: BookOverview,
  kept: Kept
): void {
  if (kept.sheets.length > 0 && entry.structure) return;
  for (const { name, before } of entry.names) {
    if (before === null) deleteName(context, book, name);
    else context.workbook.names.getItem(name).formula = before;
  }
}

/** Deletes a defined name of the workbook if it is there. Queued only. */
export function deleteName(context: Excel.RequestContext, book: BookOverview, name: string): void {
  if (book.names.has(name.toLowerCase())) context.workbook.names.getItem(name).delete();
}
