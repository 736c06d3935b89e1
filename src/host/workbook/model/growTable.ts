import { copyRowFormats, extendRules, fillNewRows } from "./newTableRows";
import { tableBody, tableById, type WorkbookModel } from "./workbookModel";

/**
 * Lets a table take in the rows below it, as Excel does when somebody types or pastes there: formats of
 * the last row, column formulas, and the conditional formats and validations that reached its last row.
 */
export function growTable(model: WorkbookModel, tableId: string, rowCount: number): void {
  const table = tableById(model, tableId);
  const sheet = model.sheet(table.sheetId);
  const body = tableBody(table);
  const firstNewRow = body.rowIndex + body.rowCount;
  const area = { ...table.area, rowCount: table.area.rowCount + rowCount };
  model.package.updateTable(tableId, { area });
  copyRowFormats(sheet, { ...body, rowIndex: firstNewRow, rowCount }, firstNewRow - 1);
  extendRules(sheet, body, rowCount);
  fillNewRows(model, tableId, firstNewRow, rowCount);
  model.wordsChanged([table.name]);
}
