import type { CellValue } from "../../domain/model/cellValue";
import type { BookOverview } from "../read/bookSnapshot";
import type { Captured } from "../write/capture";
import type { ColumnWrite } from "../write/writeColumns";
import { isOwnRule } from "../write/lightRules";
import {
  countChanges,
  type NewOwnTable,
  type OwnFormulaCell,
  type WritePlan,
} from "../write/writePlan";
import type { AddedColumn, JournalEntry, StructureRecord, WrittenCells } from "./journalEntry";

/** The journal of a plan, built before it is written from what was captured. */
export function buildEntry(
  plan: WritePlan,
  book: BookOverview,
  captured: Captured,
  writes: readonly ColumnWrite[]
): JournalEntry {
  const structure = structureRecord(plan, captured);
  return {
    action: plan.action,
    timestamp: plan.timestamp,
    changes: countChanges(plan),
    tableName: plan.tableName,
    keyHeading: plan.keyHeading,
    ...(structure ? { structure } : {}),
    cells: writes
      .filter((write) => write.rows.length > 0)
      .map((write) => writtenCells(write, plan.keys)),
    addedColumns: plan.newColumns.map((column) => addedColumn(column, plan.keys)),
    formulas: plan.formulaChanges.map(({ heading, from, to }) => ({
      heading,
      before: from,
      after: to,
    })),
    formulaCells: (plan.formulaCells ?? []).map(({ heading, cells }) => ({
      heading,
      before: Object.fromEntries(
        cells.map(({ bodyRow, from }) => [plan.keys[bodyRow] ?? "", from])
      ),
    })),
    ...(plan.lightRules ? { rulesBefore: ownRules(book) } : {}),
    names: [...plan.names, ...(plan.cellNames ?? [])].map(({ name }) => ({
      name,
      before: book.names.get(name.toLowerCase()) ?? null,
    })),
    addedSheets: plan.newSheets.map((sheet) => ({
      sheetName: sheet.name,
      tableNames: sheet.tables.map((table) => table.name),
      written: sheet.isRecord
        ? {}
        : Object.fromEntries(sheet.tables.map((table) => [table.name, writtenRows(table)])),
      names: sheet.tables.flatMap((table) => (table.cellNames ?? []).map(({ name }) => name)),
    })),
    ownTables: plan.ownTableChanges.map((change) => ({
      tableName: change.tableName,
      appended: change.appendRows,
      ...(change.typedColumns ? { typedColumns: change.typedColumns } : {}),
      ...(change.newColumns
        ? { addedColumns: change.newColumns.map(({ heading }) => heading) }
        : {}),
      cells: change.cells.map(({ row, column, from, to }) => ({
        row,
        column,
        before: from,
        after: to,
      })),
      ...(change.formulas ? { formulas: change.formulas.map(rewritten) } : {}),
      ...(change.formulaCells ? { formulaCells: change.formulaCells.map(typedOver) } : {}),
    })),
    ...(plan.footers ? { footers: plan.footers.map(footerRecord) } : {}),
    ...(plan.printArea ? { printAreaBefore: plan.printArea.from } : {}),
  };
}

function footerRecord({ pages, from, to }: NonNullable<WritePlan["footers"]>[number]) {
  return { pages, before: from, after: to };
}

function rewritten({ column, from, to }: { column: number; from: string; to: string }) {
  return { column, before: from, after: to };
}

function typedOver({ row, column, name, nameColumns, from }: OwnFormulaCell) {
  return { row, column, name, ...(nameColumns ? { nameColumns } : {}), before: from };
}

function structureRecord(plan: WritePlan, captured: Captured): StructureRecord | undefined {
  const ledger = plan.newLedger;
  if (!ledger) return undefined;
  return {
    headerRowInserted: ledger.insertHeaderRow,
    ...(ledger.adoptedTable === undefined ? {} : { adoptedTable: ledger.adoptedTable }),
    columnCount: ledger.headings.length,
    ...(ledger.autoFilter ? { autoFilter: ledger.autoFilter } : {}),
    keys: plan.keys,
    unmerged: captured.merges.map(({ area, before, filled, looks }) => ({
      area: {
        ...area,
        rowIndex: area.rowIndex - ledger.firstBodyRow,
        columnIndex: area.columnIndex - ledger.columnIndex,
      },
      before,
      filled,
      looks,
    })),
  };
}

function writtenRows(table: NewOwnTable): (CellValue | null)[][] {
  const isFormula = (column: number): boolean =>
    table.formulas?.[column] !== undefined || table.cellFormulas?.[column] !== undefined;
  return table.rows.map((row) =>
    table.headings.map((_heading, column) => (isFormula(column) ? null : (row[column] ?? "")))
  );
}

function writtenCells(write: ColumnWrite, keys: readonly string[]): WrittenCells {
  return {
    heading: write.heading,
    keys: write.rows.map((row) => keys[row] ?? ""),
    before: write.before,
    after: write.after,
  };
}

function addedColumn(
  column: WritePlan["newColumns"][number],
  keys: readonly string[]
): AddedColumn {
  const written: Record<string, CellValue> = {};
  if (column.kind === "typed") {
    column.values?.forEach((value, row) => {
      const key = keys[row];
      if (value !== "" && key) written[key] = value;
    });
  }
  return { heading: column.heading, typed: column.kind === "typed", written };
}

function ownRules(book: BookOverview): { formula: string; address: string }[] {
  return book.formulaRules
    .filter((rule) => isOwnRule(rule.formula))
    .map(({ formula, address }) => ({ formula, address }));
}
