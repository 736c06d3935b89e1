import type { Area } from "../domain/model/area";
import { ExcelError, HALF_WRITTEN, officeErrorCode, TABLE_REFUSED } from "./excelError";
import { buildEntry } from "./journal/buildEntry";
import type { JournalEntry } from "./journal/journalEntry";
import { withEntry } from "./journal/withEntry";
import { writeJournal } from "./journal/writeJournal";
import type { BookOverview } from "./read/bookSnapshot";
import { rollBack, type FailedWrite } from "./restore/rollBack";
import { runExcel } from "./runExcel";
import { readCapture, type Captured } from "./write/capture";
import {
  fillNewColumns,
  safeColumnWrites,
  writeColumnCells,
  writeNewColumns,
} from "./write/writeColumns";
import { setPlainStyle } from "./write/plainTableStyle";
import { FOOTER_STEP, setCenterFooter } from "./write/writeFooter";
import { writeFormulaCells } from "./write/writeFormulaCells";
import { PRINT_AREA_STEP } from "./write/printArea";
import { LEDGER_STEPS, prepareNewLedger } from "./write/writeNewLedger";
import { writeOwnTableChanges } from "./write/writeOwnTables";
import { replaceRules, RULES_STEP, wantedRules } from "./write/writeRules";
import { fitNewSheets, writeNewSheets } from "./write/writeSheets";
import type { WritePlan } from "./write/writePlan";
import { ALL_WRITTEN_STEP, WriteQueue } from "./write/writeQueue";

/** What became of a plan. */
export interface Applied {
  /** Typed cells that were left alone because they changed meanwhile or hold a formula. */
  readonly keptCells: number;
}

/**
 * Writes a plan and its journal: everything captured first, then written in one go; where Excel refuses a
 * part, the parts before it are taken back and the error is thrown on.
 * Throws ExcelError `HalfWritten` where even that is refused. Round trips: 2, plus one a further 4 MB read or
 * written.
 */
export function applyPlan(plan: WritePlan, book: BookOverview): Promise<Applied> {
  return runExcel(`write ${plan.action}`, async (context) => {
    const captured = await readCapture(context, plan); // sync 1/2: what will be overwritten
    const writes = safeColumnWrites(plan, captured);
    const entry = buildEntry(plan, book, captured, writes);
    const queue = new WriteQueue(context);
    try {
      await queueWrites(context, { plan, book, captured, entry }, queue);
      await context.sync(); // sync 2/2: everything (an earlier one a 4 MB block)
    } catch (error) {
      const reached = queue.reachedSteps(error);
      await takeBack({ plan, entry, before: book, reached: new Set(reached) });
      throw isTableRefused(plan, reached, error)
        ? new ExcelError(TABLE_REFUSED, "make the table", error)
        : error;
    }
    const offered = plan.columnCells.reduce((sum, column) => sum + column.cells.length, 0);
    return { keptCells: offered - writes.reduce((sum, write) => sum + write.rows.length, 0) };
  });
}

async function takeBack(failed: FailedWrite): Promise<void> {
  try {
    await rollBack(failed);
  } catch (error) {
    throw new ExcelError(HALF_WRITTEN, "take back a failed write", error);
  }
}

/** The table is the first thing that Excel refused: array formulas, mostly, which no API tells of. */
function isTableRefused(plan: WritePlan, reached: readonly string[], error: unknown): boolean {
  const isOperation = officeErrorCode(error) === "InvalidOperation";
  return isOperation && plan.newLedger !== undefined && !reached.includes(LEDGER_STEPS.table);
}

async function queueWrites(
  context: Excel.RequestContext,
  { plan, book, captured, entry }: PlanWrite & { readonly entry: JournalEntry },
  queue: WriteQueue
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(plan.sheetName);
  if (plan.printArea) sheet.pageLayout.setPrintArea(plan.printArea.to);
  queue.mark(PRINT_AREA_STEP);
  const table = await writeTable(context, sheet, { plan, book, captured }, queue);
  // Names first: formulas of the new sheets may read them.
  writeNames(context, plan.names, book, queue);
  await writeNewSheets(context, plan.newSheets, queue);
  await fillNewColumns(sheet, plan, table, queue);
  for (const { heading, to } of plan.formulaChanges) {
    const column = context.workbook.tables.getItem(plan.tableName).columns.getItem(heading);
    column.getDataBodyRange().formulas = to as unknown as string[][];
    queue.mark(`formula:${heading}`);
  }
  await writeFormulaCells(context, plan, queue);
  await writeColumnCells(context, plan, safeColumnWrites(plan, captured), queue);
  await writeOwnTableChanges(context, plan.ownTableChanges, queue);
  writeNames(context, plan.cellNames ?? [], book, queue);
  fitNewSheets(context, plan.newSheets);
  if (plan.lightRules) {
    const wanted = wantedRules(plan.lightRules, table, headingsAfter(plan, book));
    replaceRules(sheet, book.formulaRules, wanted);
    queue.mark(RULES_STEP);
  }
  for (const { pages, to } of plan.footers ?? []) {
    setCenterFooter(sheet, pages, to);
    queue.mark(FOOTER_STEP);
  }
  queue.mark(ALL_WRITTEN_STEP);
  const entries = plan.forgetsJournal ? [entry] : withEntry(entry, book.journal);
  await writeJournal(context, entries, captured.journalPartIds, queue);
}

function writeNames(
  context: Excel.RequestContext,
  names: WritePlan["names"],
  book: BookOverview,
  queue: WriteQueue
): void {
  for (const { name, formula } of names) {
    if (book.names.has(name.toLowerCase())) context.workbook.names.getItem(name).formula = formula;
    else context.workbook.names.add(name, formula);
    queue.mark(`name:${name}`);
  }
}

interface PlanWrite {
  readonly plan: WritePlan;
  readonly book: BookOverview;
  readonly captured: Captured;
}

async function writeTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { plan, book, captured }: PlanWrite,
  queue: WriteQueue
): Promise<Area> {
  const { newLedger } = plan;
  const moved = newLedger ? await prepareNewLedger(sheet, newLedger, captured.merges, queue) : 0;
  const before: Area = newLedger
    ? {
        rowIndex: newLedger.firstBodyRow - 1 + moved,
        columnIndex: newLedger.columnIndex,
        rowCount: newLedger.lastBodyRow - newLedger.firstBodyRow + 2,
        columnCount: newLedger.headings.length,
      }
    : (plan.tableArea as Area);
  const area = await writeNewColumns(sheet, plan, before, captured.neighbour, queue);
  const range = sheet.getRangeByIndexes(
    area.rowIndex,
    area.columnIndex,
    area.rowCount,
    area.columnCount
  );
  if (newLedger?.adoptedTable !== undefined) {
    const table = context.workbook.tables.getItem(newLedger.adoptedTable);
    table.resize(range);
    table.name = plan.tableName;
    queue.mark(LEDGER_STEPS.table);
  } else if (newLedger) {
    const table = context.workbook.tables.add(range, true);
    table.name = plan.tableName;
    setPlainStyle(context, table, book);
    table.showBandedRows = false;
    table.showFilterButton = !newLedger.insertHeaderRow || newLedger.showsHeaderRow === true;
    queue.mark(LEDGER_STEPS.table);
  } else if (plan.newColumns.length > 0) {
    context.workbook.tables.getItem(plan.tableName).resize(range);
    queue.mark(LEDGER_STEPS.table);
  }
  return area;
}

/** Headings of the ledger, left to right, once the plan is written. */
export function headingsAfter(plan: WritePlan, book: BookOverview): readonly string[] {
  const present =
    plan.newLedger?.headings ??
    book.tables.find((table) => table.name === plan.tableName)?.headings ??
    [];
  return [...present, ...plan.newColumns.map((column) => column.heading)];
}
