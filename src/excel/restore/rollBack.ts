import type { JournalEntry } from "../journal/journalEntry";
import { readOverview } from "../read/readOverview";
import { runExcel } from "../runExcel";
import { COLUMNS_STEP } from "../write/writeColumns";
import { LEDGER_STEPS, SHOWN_ONCE_NAME } from "../write/writeNewLedger";
import { formulaCellsStep, writeLiterals } from "../write/writeFormulaCells";
import { FOOTER_STEP, setCenterFooter } from "../write/writeFooter";
import { PRINT_AREA_STEP, restorePrintArea } from "../write/printArea";
import { dropPlainStyle } from "../write/plainTableStyle";
import { RULES_STEP } from "../write/writeRules";
import type { WritePlan } from "../write/writePlan";
import { isOwnRule } from "../write/lightRules";
import { deleteName } from "./revertEntry";
import { giveTableBack, revertAutoFilter, revertMerge } from "./revertStructure";

/**
 * Takes back the steps of a plan that Excel had carried out before it refused one; `reached` are the marks
 * that were passed. Nothing was typed in between, so nothing has to be compared. Round trips: 3.
 */
export function rollBack(
  plan: WritePlan,
  entry: JournalEntry,
  reached: readonly string[]
): Promise<void> {
  return runExcel("take back a failed write", async (context) => {
    const book = await readOverview(context, { sheetName: plan.sheetName }); // syncs 1/3 and 2/3
    if (!book) return;
    const sheet = context.workbook.worksheets.getItem(plan.sheetName);
    const done = new Set(reached);
    if (done.has(RULES_STEP) || plan.newLedger) {
      for (const rule of book.formulaRules) {
        const isNew = isOwnRule(rule.formula) || rule.formula.includes(SHOWN_ONCE_NAME);
        if (isNew) sheet.getRange().conditionalFormats.getItem(rule.id).delete();
      }
    }
    if (entry.footer && done.has(FOOTER_STEP)) setCenterFooter(sheet, entry.footer.before);
    rollBackCells(context, plan, entry, done);
    for (const { heading, before } of entry.formulas) {
      if (!done.has(`formula:${heading}`)) continue;
      const column = context.workbook.tables.getItem(plan.tableName).columns.getItem(heading);
      column.getDataBodyRange().formulas = before as unknown as string[][];
    }
    for (const { heading, cells } of plan.formulaCells ?? []) {
      if (!done.has(formulaCellsStep(heading))) continue;
      const before = cells.map(({ bodyRow, from }) => ({ bodyRow, value: from }));
      writeLiterals(context, plan.tableName, heading, before);
    }
    for (const added of entry.addedSheets) {
      if (!book.sheetNames.includes(added.sheetName)) continue;
      for (const name of added.names) deleteName(context, book, name);
      context.workbook.worksheets.getItem(added.sheetName).delete();
    }
    for (const { name, before } of entry.names) {
      if (before === null) deleteName(context, book, name);
    }
    rollBackTable(
      context,
      sheet,
      plan,
      entry,
      book.tables.some((t) => t.name === plan.tableName),
      done
    );
    if (plan.newLedger) dropPlainStyle(context, book, plan.tableName);
    if (plan.printArea && done.has(PRINT_AREA_STEP)) {
      restorePrintArea(sheet, plan.printArea.from, book.printArea !== undefined);
    }
    await context.sync(); // sync 3/3: as it was
  });
}

function rollBackCells(
  context: Excel.RequestContext,
  plan: WritePlan,
  entry: JournalEntry,
  done: ReadonlySet<string>
): void {
  for (const written of entry.cells) {
    if (!done.has(`cells:${written.heading}`)) continue;
    const rowOfKey = new Map(plan.keys.map((key, row) => [key, row]));
    const body = context.workbook.tables
      .getItem(plan.tableName)
      .columns.getItem(written.heading)
      .getDataBodyRange();
    written.keys.forEach((key, at) => {
      const row = rowOfKey.get(key);
      if (row !== undefined) body.getCell(row, 0).formulas = [[written.before[at] ?? ""]];
    });
  }
}

function rollBackTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: WritePlan,
  entry: JournalEntry,
  tableIsThere: boolean,
  done: ReadonlySet<string>
): void {
  const { newLedger, tableArea } = plan;
  if (newLedger && tableIsThere) giveTableBack(context, plan.tableName, newLedger.adoptedTable);
  if (done.has(COLUMNS_STEP)) {
    const first = newLedger
      ? newLedger.columnIndex + newLedger.headings.length
      : (tableArea?.columnIndex ?? 0) + (tableArea?.columnCount ?? 0);
    const count = plan.newColumns.length;
    sheet.getRangeByIndexes(0, first, 1, count).getEntireColumn().delete("Left");
  }
  if (!newLedger) return;
  if (done.has(LEDGER_STEPS.headerRow)) {
    sheet.getRangeByIndexes(newLedger.firstBodyRow, 0, 1, 1).getEntireRow().delete("Up");
  }
  if (done.has(LEDGER_STEPS.unmerged)) {
    for (const record of entry.structure?.unmerged ?? []) {
      const area = {
        ...record.area,
        rowIndex: record.area.rowIndex + newLedger.firstBodyRow,
        columnIndex: record.area.columnIndex + newLedger.columnIndex,
      };
      revertMerge(sheet, { area, record, formulas: undefined });
    }
  }
  if (done.has(LEDGER_STEPS.table)) revertAutoFilter(sheet, newLedger, undefined);
}
