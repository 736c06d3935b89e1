import type { Area, SheetPart, TablePart } from "../../../ooxml/types";
import { containsArea, intersectAreas, MAX_ROWS } from "./area";
import { invalidArgument, invalidOperation } from "./excelErrors";
import type { RangeTarget } from "./rangeTarget";
import { setAutoFilter } from "./autoFilter";
import { copyRowFormats, extendRules, fillNewRows } from "./newTableRows";
import { shiftBlock } from "./shiftBlock";
import { freeHeading, headingText } from "./tableHeadings";
import { requireUnprotected } from "./protection";
import { tableBody, tableById, type WorkbookModel } from "./workbookModel";

/** Style of tables that Excel's API makes. */
const DEFAULT_STYLE = "TableStyleMedium2";

/**
 * Makes a table of a range. Throws InvalidArgument for headings that are blank, repeated or no text,
 * InvalidOperation over merged cells or another table (DESIGN: refusals as in Excel).
 */
export function addTable(range: RangeTarget, hasHeaders: boolean): TablePart {
  const { model, sheet, sheetId } = range;
  requireUnprotected(sheet);
  if (!hasHeaders) insertHeaderRow(range);
  const area = withOneBodyRow(range.area);
  requireFreeOfTables(model, sheetId, area);
  if (sheet.merges.some((merge) => intersectAreas(merge, area) !== undefined)) {
    throw invalidOperation("a table cannot lie over merged cells");
  }
  const columns = readHeadings(sheet, area).map((name) => ({ name }));
  // A table brings its own filter buttons; the sheet's auto filter over its cells goes, as in Excel.
  const { autoFilterArea } = sheet;
  if (autoFilterArea !== undefined && intersectAreas(autoFilterArea, area) !== undefined) {
    setAutoFilter(model, sheetId, undefined);
  }
  const table = model.package.addTable(sheetId, {
    name: freeTableName(model),
    area,
    columns,
    headerRow: true,
    totalsRow: false,
    showFilterButton: true,
    styleName: DEFAULT_STYLE,
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
  });
  model.structureChanged("formulasMoved");
  return table;
}

/** Gives a table another extent; the header row must stay where it is. New rows take the column formulas. */
export function resizeTable(model: WorkbookModel, tableId: string, area: Area): void {
  const table = tableById(model, tableId);
  const sheet = model.sheet(table.sheetId);
  requireUnprotected(sheet);
  const keepsHeader =
    area.rowIndex === table.area.rowIndex && intersectAreas(area, table.area) !== undefined;
  const leastRows = (table.headerRow ? 1 : 0) + (table.totalsRow ? 1 : 0) + 1;
  if (!keepsHeader || area.rowCount < leastRows) throw invalidArgument("table extent");
  requireFreeOfTables(model, table.sheetId, area, tableId);
  if (sheet.merges.some((merge) => intersectAreas(merge, area) !== undefined)) {
    throw invalidOperation("a table cannot lie over merged cells");
  }
  const columns = resizedColumns(model, table, area);
  const before = tableBody(table);
  model.package.updateTable(tableId, { area, columns });
  model.structureChanged("formulasMoved");
  model.wordsChanged([table.name]);
  const grown = tableBody(tableById(model, tableId));
  const firstNewRow = before.rowIndex + before.rowCount;
  const lastRow = grown.rowIndex + grown.rowCount;
  if (lastRow > firstNewRow) fillNewRows(model, tableId, firstNewRow, lastRow - firstNewRow);
}

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
  const heading = freeHeading(name ?? `列${table.columns.length + 1}`, taken);
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

/** Headings of the first row; throws InvalidArgument where they are not unique, non-empty text. */
function readHeadings(sheet: SheetPart, area: Area): readonly string[] {
  const seen = new Set<string>();
  return Array.from({ length: area.columnCount }, (_column, index) => {
    const column = area.columnIndex + index;
    const value = sheet.value(area.rowIndex, column);
    if (typeof value !== "string" || value === "" || sheet.formula(area.rowIndex, column)) {
      throw invalidArgument(`heading ${index + 1} is no text`);
    }
    const key = value.toLowerCase();
    if (seen.has(key)) throw invalidArgument(`heading ${value} stands twice`);
    seen.add(key);
    return value;
  });
}

function insertHeaderRow(range: RangeTarget): void {
  const { model, sheet, area } = range;
  const block = { ...area, rowCount: 1 };
  shiftBlock(model, sheet, block, "down");
  for (let index = 0; index < area.columnCount; index += 1) {
    sheet.setValue(area.rowIndex, area.columnIndex + index, `列${index + 1}`);
  }
  range.area = { ...area, rowCount: area.rowCount + 1 };
}

function withOneBodyRow(area: Area): Area {
  return area.rowCount === 1 ? { ...area, rowCount: 2 } : area;
}

function requireFreeOfTables(
  model: WorkbookModel,
  sheetId: string,
  area: Area,
  ownTableId?: string
): void {
  const overlapping = model.package.tables.some(
    (table) =>
      table.id !== ownTableId &&
      table.sheetId === sheetId &&
      intersectAreas(table.area, area) !== undefined
  );
  if (overlapping) throw invalidOperation("a table cannot overlap another table");
}

function resizedColumns(model: WorkbookModel, table: TablePart, area: Area): TablePart["columns"] {
  const sheet = model.sheet(table.sheetId);
  const shift = area.columnIndex - table.area.columnIndex;
  const taken = new Set<string>();
  return Array.from({ length: area.columnCount }, (_column, index) => {
    const kept = table.columns[index + shift];
    const cell = headingText(sheet.value(area.rowIndex, area.columnIndex + index));
    const name = kept?.name ?? freeHeading(cell === "" ? `列${index + 1}` : cell, taken);
    taken.add(name.toLowerCase());
    if (kept === undefined && table.headerRow && cell !== name) {
      sheet.setValue(area.rowIndex, area.columnIndex + index, name);
    }
    return kept ?? { name };
  });
}

function freeTableName(model: WorkbookModel): string {
  const taken = new Set([
    ...model.package.tables.map(({ name }) => name.toLowerCase()),
    ...model.package.definedNames.map(({ name }) => name.toLowerCase()),
  ]);
  let number = 1;
  while (taken.has(`表${number}`)) number += 1;
  return `表${number}`;
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
