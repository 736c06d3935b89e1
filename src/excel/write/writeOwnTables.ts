import type { CellValue } from "../../domain/model/cellValue";
import { cellLiteral } from "../cellLiteral";
import { setChoices } from "./writeColumns";
import type { OwnTableChange } from "./writePlan";
import type { WriteQueue } from "./writeQueue";

/** Writes single cells and their formulas, whole formula columns of own tables and appends rows to them (their formulas fill down by themselves). */
export async function writeOwnTableChanges(
  context: Excel.RequestContext,
  changes: readonly OwnTableChange[],
  queue: WriteQueue
): Promise<void> {
  for (const change of changes) {
    const table = context.workbook.tables.getItem(change.tableName);
    const cell = (row: number, column: number): Excel.Range =>
      table.getDataBodyRange().getCell(row, column);
    for (const { row, column, to } of change.cells) {
      await queue.beforeWrite(to);
      cell(row, column).values = [[cellLiteral(to)]];
    }
    for (const { before, heading } of [...(change.newColumns ?? [])].reverse()) {
      table.columns.add(before, undefined, heading);
    }
    // Before rows are added, which take the column's formula.
    for (const { column, to } of change.formulas ?? []) {
      await queue.beforeWrite(to);
      table.columns.getItemAt(column).getDataBodyRange().formulas = to as unknown as string[][];
    }
    for (const { row, column, to } of change.formulaCells ?? []) {
      await queue.beforeWrite(to);
      cell(row, column).formulas = [[to]];
    }
    await queue.writeRows(change.appendRows, (_first, rows) => {
      const cells = rows.map((row) => row.map(appended));
      table.rows.add(undefined, cells, true);
    });
    await setAppendedCells(table, change, queue);
    queue.mark(`own:${change.tableName}`);
  }
}

/** New rows take after the row above: what is its own, like the drop-down of a single cell, is set anew. */
async function setAppendedCells(
  table: Excel.Table,
  { appendedCells = [] }: OwnTableChange,
  queue: WriteQueue
): Promise<void> {
  for (const { row, column, format, choices } of appendedCells) {
    await queue.beforeWrite([format, choices]);
    const cell = table.getDataBodyRange().getCell(row, column);
    cell.numberFormat = [[format]];
    cell.dataValidation.clear();
    if (choices.length > 0) setChoices(cell, choices);
  }
}

/** null leaves a cell to the table's own column formula. */
function appended(value: CellValue): CellValue {
  return value === "" ? (null as unknown as CellValue) : cellLiteral(value);
}
