import type { JournalEntry, OwnTableRecord } from "../journal/journalEntry";
import { writeJournal } from "../journal/writeJournal";
import type { BookOverview } from "../read/bookSnapshot";
import { readOverview } from "../read/readOverview";
import { runExcel } from "../runExcel";
import { PRINT_AREA_STEP, restorePrintArea } from "../write/printArea";
import { dropPlainStyle } from "../write/plainTableStyle";
import { COLUMNS_STEP } from "../write/writeColumns";
import { LEDGER_STEPS } from "../write/writeNewLedger";
import type { WritePlan } from "../write/writePlan";
import { ALL_WRITTEN_STEP, WriteQueue } from "../write/writeQueue";
import { readCurrentState, type CurrentState } from "./currentState";
import { nothingKept } from "./kept";
import { deleteName, revertCells, revertFooters, revertFormulas } from "./revertEntry";
import { revertOwnTables } from "./revertOwnTables";
import { giveTableBack, revertAutoFilter, revertMerge } from "./revertStructure";
import { giveRulesBack, takeNewRulesAway } from "./rollBackRules";

/** A write that Excel refused halfway. */
export interface FailedWrite {
  readonly plan: WritePlan;
  readonly entry: JournalEntry;
  /** The workbook as it was before. */
  readonly before: BookOverview;
  /** Marks that were passed; the step behind the last of them may be half done. */
  readonly reached: ReadonlySet<string>;
}

/**
 * Takes back what Excel had carried out of a plan before it refused a part: whatever stands there now as the
 * plan wrote it goes back to what it was. Round trips: 4, plus one a further 4 MB read or written.
 */
export function rollBack(failed: FailedWrite): Promise<void> {
  return runExcel("take back a failed write", async (context) => {
    const { plan, entry } = failed;
    const now = await readOverview(context, { sheetName: plan.sheetName }); // syncs 1/4 and 2/4
    if (!now) return;
    const sheet = context.workbook.worksheets.getItem(plan.sheetName);
    const table = now.tables.find(({ name }) => name === plan.tableName);
    const queue = new WriteQueue(context);
    // sync 3/4: what stands in the ledger now
    const state = table && (await readCurrentState(context, entry, table));
    takeNewRulesAway(sheet, failed.before, now);
    if (state) await rollBackLedger(context, failed, state, queue);
    revertFooters(sheet, entry, now.footer, nothingKept());
    revertOwnTables(
      context,
      { ...entry, ownTables: writtenOwnTables(failed, now) },
      now,
      nothingKept()
    );
    rollBackSheets(context, failed, now);
    if (plan.newLedger && table) {
      giveTableBack(context, plan.tableName, plan.newLedger.adoptedTable);
    }
    await rollBackRange(sheet, failed, now, queue);
    if (!failed.before.hasPlainStyle) dropPlainStyle(context, now, plan.tableName);
    if (plan.printArea && failed.reached.has(PRINT_AREA_STEP)) {
      restorePrintArea(sheet, plan.printArea.from, now.printArea !== undefined);
    }
    giveRulesBack(sheet, failed.before, now);
    await context.sync(); // sync 4/4: as it was (an earlier one a 4 MB block)
  });
}

/** Cells and formulas of the ledger's columns, and the journal, which is written last. */
async function rollBackLedger(
  context: Excel.RequestContext,
  { entry, before, reached }: FailedWrite,
  state: CurrentState,
  queue: WriteQueue
): Promise<void> {
  await revertCells(context, entry, state, nothingKept(), queue);
  const formulas = entry.formulas.filter(({ heading }) => reached.has(`formula:${heading}`));
  await revertFormulas(context, { ...entry, formulas }, state, nothingKept(), queue);
  if (!reached.has(ALL_WRITTEN_STEP)) return;
  await writeJournal(context, before.journal, state.journalPartIds, queue);
}

/** Records of own tables without rows that were not appended yet: one like them may be the user's. */
function writtenOwnTables(
  { entry, before }: FailedWrite,
  now: BookOverview
): readonly OwnTableRecord[] {
  const rowsOf = (book: BookOverview, name: string) => book.ownTables[name]?.rows.length ?? 0;
  return entry.ownTables.map((record) => {
    const { tableName } = record;
    const hasGrown = rowsOf(now, tableName) > rowsOf(before, tableName);
    return hasGrown ? record : { ...record, appended: [] };
  });
}

/** Sheets that were made, and defined names. */
function rollBackSheets(
  context: Excel.RequestContext,
  { entry, before }: FailedWrite,
  now: BookOverview
): void {
  for (const { sheetName, names } of entry.addedSheets) {
    if (!now.sheetNames.includes(sheetName) || before.sheetNames.includes(sheetName)) continue;
    for (const name of names) deleteName(context, now, name);
    context.workbook.worksheets.getItem(sheetName).delete();
  }
  for (const { name, before: formula } of entry.names) {
    if (formula === null) deleteName(context, now, name);
    else if (now.names.get(name.toLowerCase()) !== formula) {
      context.workbook.names.getItem(name).formula = formula;
    }
  }
}

/** Inserted columns, the inserted row, opened merges and the sheet's filter. */
async function rollBackRange(
  sheet: Excel.Worksheet,
  failed: FailedWrite,
  now: BookOverview,
  queue: WriteQueue
): Promise<void> {
  const { plan, entry, reached } = failed;
  const { newLedger, tableArea } = plan;
  if (reached.has(COLUMNS_STEP)) {
    const first = newLedger
      ? newLedger.columnIndex + newLedger.headings.length
      : (tableArea?.columnIndex ?? 0) + (tableArea?.columnCount ?? 0);
    const columns = sheet.getRangeByIndexes(0, first, 1, plan.newColumns.length);
    columns.getEntireColumn().delete("Left");
  }
  if (!newLedger) return;
  if (reached.has(LEDGER_STEPS.headerRow)) {
    sheet.getRangeByIndexes(newLedger.firstBodyRow, 0, 1, 1).getEntireRow().delete("Up");
  }
  for (const record of entry.structure?.unmerged ?? []) {
    const area = {
      ...record.area,
      rowIndex: record.area.rowIndex + newLedger.firstBodyRow,
      columnIndex: record.area.columnIndex + newLedger.columnIndex,
    };
    await revertMerge(sheet, { area, record, formulas: undefined }, queue);
  }
  const isFilterGone = now.autoFilterArea === undefined || reached.has(LEDGER_STEPS.table);
  revertAutoFilter(sheet, newLedger, isFilterGone ? undefined : now.autoFilterArea);
}
