import { ExcelError, HALF_WRITTEN, officeErrorCode } from "../excelError";
import type { JournalEntry } from "../journal/journalEntry";
import { writeJournal } from "../journal/writeJournal";
import type { BookOverview, TableOutline } from "../read/bookSnapshot";
import { readOverview } from "../read/readOverview";
import { restorePrintArea } from "../write/printArea";
import { runExcel } from "../runExcel";
import { dropPlainStyle } from "../write/plainTableStyle";
import { WriteQueue } from "../write/writeQueue";
import { areaNow, readCurrentState, type CurrentState } from "./currentState";
import { nothingKept, type Kept } from "./kept";
import {
  deleteColumns,
  removableColumns,
  revertCells,
  revertFooters,
  revertFormulas,
  revertNames,
  revertRules,
  revertSheets,
} from "./revertEntry";
import { revertOwnTables } from "./revertOwnTables";
import {
  addressesOf,
  giveTableBack,
  isStillFilled,
  revertAutoFilter,
  revertMerge,
  type UnmergedNow,
} from "./revertStructure";

/** What restoring did, or why it could not. */
export type RestoreOutcome =
  | { readonly kind: "restored"; readonly entry: JournalEntry; readonly kept: Kept }
  | { readonly kind: "nothing" }
  | { readonly kind: "noTable"; readonly entry: JournalEntry }
  | { readonly kind: "sortedSince"; readonly entry: JournalEntry }
  | { readonly kind: "final"; readonly entry: JournalEntry }
  | { readonly kind: "protected" | "filtered"; readonly sheetName: string }
  | { readonly kind: "protectedWorkbook" };

/** Journal entries that can be taken back, newest first. Round trips: 2. */
export function readJournal(): Promise<readonly JournalEntry[]> {
  return runExcel("read the journal", async (context) => {
    const overview = await readOverview(context, { preferLedger: true });
    return overview?.journal ?? [];
  });
}

/**
 * Takes back the newest action: every cell that still holds what it wrote, its columns, rules, names and
 * sheets; what was typed since is kept and named. An entry that `isFinal` says yes to stays. Throws
 * ExcelError `HalfWritten` where Excel refuses a part. Round trips: 4, plus one a further 4 MB read or written.
 */
export function restoreLast(
  dryRun: boolean,
  isFinal: (entry: JournalEntry) => boolean
): Promise<RestoreOutcome> {
  return runExcel("restore", async (context) => {
    const book = await readOverview(context, { preferLedger: true }); // syncs 1/4 and 2/4
    const entry = book?.journal[0];
    if (!book || !entry) return { kind: "nothing" };
    if (isFinal(entry)) return { kind: "final", entry };
    const table = book.tables.find((candidate) => candidate.name === entry.tableName);
    if (!table) return { kind: "noTable", entry };
    const refused = refusal(book, entry, table);
    if (refused) return refused;
    const state = await readCurrentState(context, entry, table); // sync 3/4: what stands there now
    if (entry.structure && !sameOrder(state.keys, entry.structure.keys)) {
      return { kind: "sortedSince", entry };
    }
    const kept = nothingKept();
    if (dryRun) return { kind: "restored", entry, kept };
    try {
      await queueRevert(context, book, entry, state, kept);
      await context.sync(); // sync 4/4: everything back (an earlier one a 4 MB block)
    } catch (error) {
      if (officeErrorCode(error) === undefined) throw error;
      throw new ExcelError(HALF_WRITTEN, "restore", error);
    }
    return { kind: "restored", entry, kept };
  });
}

/** Why Excel would refuse, or what could mix up rows: protection, and a filter that hides some. */
function refusal(
  book: BookOverview,
  entry: JournalEntry,
  table: TableOutline
): RestoreOutcome | undefined {
  const own = [...entry.ownTables, ...entry.addedSheets.flatMap(tablesOf)];
  const touched = [table, ...own.map(({ tableName }) => book.ownTables[tableName])];
  const sheetName = book.protectedSheets.find((name) => touched.some((t) => t?.sheetName === name));
  if (sheetName !== undefined) return { kind: "protected", sheetName };
  if (entry.addedSheets.length > 0 && book.isStructureProtected) {
    return { kind: "protectedWorkbook" };
  }
  const isSheetFiltered = book.sheetName === table.sheetName && book.isFiltered;
  if (isSheetFiltered || table.isFiltered) return { kind: "filtered", sheetName: table.sheetName };
  return undefined;
}

function tablesOf({ tableNames }: JournalEntry["addedSheets"][number]) {
  return tableNames.map((tableName) => ({ tableName }));
}

/** Rows stand as the action left them; new ones may have come behind. */
function sameOrder(now: readonly string[], then: readonly string[]): boolean {
  return then.every((key, row) => now[row] === key);
}

async function queueRevert(
  context: Excel.RequestContext,
  book: BookOverview,
  entry: JournalEntry,
  state: CurrentState,
  kept: Kept
): Promise<void> {
  const queue = new WriteQueue(context);
  const sheet = context.workbook.worksheets.getItem(state.table.sheetName);
  await revertCells(context, entry, state, kept, queue);
  await revertFormulas(context, entry, state, kept, queue);
  revertRules(sheet, entry, state);
  revertFooters(sheet, entry, state.footer, kept);
  revertOwnTables(context, entry, book, kept);
  const columns = removableColumns(state, kept);
  if (entry.structure) {
    giveTableBack(context, entry.tableName, entry.structure.adoptedTable);
    dropPlainStyle(context, book, entry.tableName);
  }
  deleteColumns(sheet, columns);
  if (entry.structure) await revertStructure(sheet, entry, state, kept, queue);
  if (entry.structure) revertAutoFilter(sheet, entry.structure, book.autoFilterArea);
  if (entry.printAreaBefore !== undefined) {
    restorePrintArea(sheet, entry.printAreaBefore, book.printArea !== undefined);
  }
  revertSheets(context, entry, book, kept);
  revertNames(context, entry, book, kept);
  await writeJournal(context, book.journal.slice(1), state.journalPartIds, queue);
}

async function revertStructure(
  sheet: Excel.Worksheet,
  entry: JournalEntry,
  state: CurrentState,
  kept: Kept,
  queue: WriteQueue
): Promise<void> {
  const record = entry.structure;
  if (!record) return;
  const moved = record.headerRowInserted ? 1 : 0;
  if (moved > 0) {
    sheet.getRangeByIndexes(state.table.area.rowIndex, 0, 1, 1).getEntireRow().delete("Up");
  }
  const merges: UnmergedNow[] = record.unmerged.map((item, at) => {
    const area = areaNow(state.table, item.area);
    return {
      area: { ...area, rowIndex: area.rowIndex - moved },
      record: item,
      formulas: state.unmerged[at],
    };
  });
  const changed = merges.filter((merge) => !isStillFilled(merge));
  if (changed.length > 0) kept.merges.push(addressesOf(changed));
  const unchanged = merges.filter(isStillFilled);
  for (const merge of unchanged) await revertMerge(sheet, merge, queue);
}
