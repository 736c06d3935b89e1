import type { Area, SheetPart } from "../../../ooxml/types";
import { containsArea, intersectAreas, MAX_ROWS } from "./area";
import { invalidArgument, invalidOperation } from "./excelErrors";
import { copyRowFormats, extendRules, fillNewRows } from "./newTableRows";
import { requireUnprotected } from "./protection";
import { shiftBlock } from "./shiftBlock";
import { defaultHeading, freeHeading } from "./tableHeadings";
import { tableBody, tableById, type WorkbookModel } from "./workbookModel";

/** Inserts a column before `index`; cells right of the table move when they are in the way. */
export function addTableColumn(
  model: WorkbookModel,
  tableId: string,
  index: number,
  name: string | undefined
): void {
  const table = tableById(model, tableId);
  const sheet = model.sheet(table.sheetId);
  requireUnprotected(sheet);
  if (index < 0 || index > table.columns.length) throw invalidArgument("column index");
  const columnIndex = table.area.columnIndex + index;
  const block = { ...table.area, columnIndex, columnCount: 1 };
  if (index < table.columns.length || holdsAnything(model, sheet, block)) {
    shiftBlock(model, sheet, block, "right");
  }
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  const heading = freeHeading(name ?? defaultHeading(table.columns.length), taken);
  const columns = [...table.columns];
  columns.splice(index, 0, { name: heading });
  const area = { ...table.area, columnCount: table.area.columnCount + 1 };
  if (table.headerRow) sheet.setValue(area.rowIndex, columnIndex, heading);
  model.package.updateTable(tableId, { area, columns });
  model.structureChanged("formulasMoved");
  model.cellsWritten(table.sheetId, block);
}

/** Takes a column out of a table and of the sheet; what stands right of it in its rows closes up. */
export function deleteTableColumn(model: WorkbookModel, tableId: string, index: number): void {
  const table = tableById(model, tableId);
  const sheet = model.sheet(table.sheetId);
  requireUnprotected(sheet);
  if (table.columns.length === 1) throw invalidOperation("the last column of a table");
  const columns = table.columns.filter((_column, at) => at !== index);
  const area = { ...table.area, columnCount: table.area.columnCount - 1 };
  model.package.updateTable(tableId, { area, columns });
  const block = { ...table.area, columnIndex: table.area.columnIndex + index, columnCount: 1 };
  shiftBlock(model, sheet, block, "left");
  model.structureChanged("everything");
}

/** Inserts body rows before `index` (of the body); cells below the table move down. */
export function addTableRows(
  model: WorkbookModel,
  tableId: string,
  index: number,
  count: number
): void {
  const table = tableById(model, tableId);
  const sheet = model.sheet(table.sheetId);
  requireUnprotected(sheet);
  const body = tableBody(table);
  if (index < 0 || index > body.rowCount) throw invalidArgument("row index");
  const rowIndex = body.rowIndex + index;
  const block = { ...body, rowIndex, rowCount: count };
  const isAtEnd = index === body.rowCount && !table.totalsRow;
  if (!isAtEnd || holdsAnything(model, sheet, block)) shiftBlock(model, sheet, block, "down");
  const now = tableById(model, tableId);
  const isGrownAlready = now.area.rowCount > table.area.rowCount;
  if (!isGrownAlready) {
    const area = { ...table.area, rowCount: table.area.rowCount + count };
    model.package.updateTable(tableId, { area });
  }
  copyRowFormats(sheet, block, index > 0 ? rowIndex - 1 : rowIndex + count);
  if (index === body.rowCount) extendRules(sheet, body, count);
  fillNewRows(model, tableId, rowIndex, count);
  model.structureChanged("formulasMoved");
  model.wordsChanged([table.name]);
}

/** Deletes body rows; the cells below the table move up. A table keeps one body row. */
export function deleteTableRows(
  model: WorkbookModel,
  tableId: string,
  index: number,
  count: number
): void {
  const table = tableById(model, tableId);
  const sheet = model.sheet(table.sheetId);
  requireUnprotected(sheet);
  const body = tableBody(table);
  if (index < 0 || count < 1 || index + count > body.rowCount) throw invalidArgument("row index");
  const block = { ...body, rowIndex: body.rowIndex + index, rowCount: count };
  if (count === body.rowCount) {
    for (let column = body.columnIndex; column < body.columnIndex + body.columnCount; column += 1) {
      sheet.setValue(body.rowIndex, column, null);
    }
    model.cellsWritten(table.sheetId, { ...body, rowCount: 1 });
    if (count > 1) deleteTableRows(model, tableId, 1, count - 1);
    return;
  }
  shiftBlock(model, sheet, block, "up");
  model.structureChanged("everything");
}

/** True where cells of the block hold values, or another table or a merge lies in it. */
function holdsAnything(model: WorkbookModel, sheet: SheetPart, block: Area): boolean {
  const used = sheet.usedArea(true);
  const inUse = used === undefined ? undefined : intersectAreas(used, block);
  if (inUse !== undefined) {
    for (let row = inUse.rowIndex; row < inUse.rowIndex + inUse.rowCount; row += 1) {
      for (let at = inUse.columnIndex; at < inUse.columnIndex + inUse.columnCount; at += 1) {
        if (sheet.value(row, at) !== null || sheet.formula(row, at) !== undefined) return true;
      }
    }
  }
  return (
    sheet.merges.some((merge) => intersectAreas(merge, block) !== undefined) ||
    model.package.tables.some(
      (table) =>
        table.sheetId === sheet.id &&
        intersectAreas(table.area, block) !== undefined &&
        !containsArea({ ...block, rowIndex: 0, rowCount: MAX_ROWS }, table.area)
    )
  );
}
