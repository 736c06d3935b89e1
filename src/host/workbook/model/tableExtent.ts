import type { Area, SheetPart, TablePart } from "../../../ooxml/types";
import { intersectAreas } from "./area";
import { invalidArgument, invalidOperation } from "./excelErrors";
import type { RangeTarget } from "./rangeTarget";
import { setAutoFilter } from "./autoFilter";
import { fillNewRows } from "./newTableRows";
import { shiftBlock } from "./shiftBlock";
import { defaultHeading, freeHeading, headingText } from "./tableHeadings";
import { requireUnprotected } from "./protection";
import { tableBody, tableById, type WorkbookModel } from "./workbookModel";

/** Style of tables that Excel's API makes. */
const DEFAULT_STYLE = "TableStyleMedium2";

/**
 * Makes a table of a range. Throws InvalidArgument for headings that are blank, repeated or no text,
 * InvalidOperation over merged cells, array formulas or another table (DESIGN: refusals as in Excel).
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
  if (holdsArrayFormula(sheet, area)) {
    throw invalidOperation("multi-cell array formulas are not allowed in tables");
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

function holdsArrayFormula(sheet: SheetPart, area: Area): boolean {
  for (const { row, column, arrayArea } of sheet.formulaCells()) {
    if (!arrayArea || arrayArea.rowCount * arrayArea.columnCount === 1) continue;
    const cells = { ...arrayArea, rowIndex: row, columnIndex: column };
    if (intersectAreas(cells, area) !== undefined) return true;
  }
  return false;
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
    sheet.setValue(area.rowIndex, area.columnIndex + index, defaultHeading(index));
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
    const name = kept?.name ?? freeHeading(cell === "" ? defaultHeading(index) : cell, taken);
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
