import type { TablePart } from "../../../ooxml/types";
import { cellArea } from "../model/area";
import { createCellWriter } from "../model/cellWriter";
import { growTable } from "../model/growTable";
import { requireUnlocked } from "../model/protection";
import { RangeTarget } from "../model/rangeTarget";
import { resizeTable } from "../model/tableExtent";
import type { WorkbookModel } from "../model/workbookModel";
import { finishWrite } from "../model/writeRange";

/**
 * Types a text into a cell as a person does: read as Excel reads it, and a table takes in the row below it
 * or the column beside it. Throws HostError where Excel would refuse (locked cell, broken formula).
 */
export function typeText(
  model: WorkbookModel,
  sheetId: string,
  row: number,
  column: number,
  text: string
): void {
  const sheet = model.sheet(sheetId);
  const cell = cellArea(row, column);
  requireUnlocked(model, sheet, cell);
  if (text !== "") takeIntoTable(model, sheetId, row, column);
  createCellWriter(model, sheet, cell).writeInput(row, column, text);
  finishWrite(new RangeTarget(model, sheetId, cell), cell);
}

/** Lets the table that ends just above or left of a blank cell grow over it. */
function takeIntoTable(model: WorkbookModel, sheetId: string, row: number, column: number): void {
  const tables = model.package.tables.filter((table) => table.sheetId === sheetId);
  if (tables.some(({ area }) => holds(area, row, column))) return;
  const above = tables.find(
    (table) => !table.totalsRow && isBelow(table, row, column) && isBlankRow(model, table, row)
  );
  if (above !== undefined) growTable(model, above.id, 1);
  const left = tables.find((table) => isRightOf(table, row, column));
  if (above !== undefined || left === undefined) return;
  const area = { ...left.area, columnCount: left.area.columnCount + 1 };
  resizeTable(model, left.id, area);
}

function holds(area: TablePart["area"], row: number, column: number): boolean {
  return (
    row >= area.rowIndex &&
    row < area.rowIndex + area.rowCount &&
    column >= area.columnIndex &&
    column < area.columnIndex + area.columnCount
  );
}

function isBelow({ area }: TablePart, row: number, column: number): boolean {
  return (
    row === area.rowIndex + area.rowCount &&
    column >= area.columnIndex &&
    column < area.columnIndex + area.columnCount
  );
}

/** Only a heading typed right of the header row lets a table grow sideways here. */
function isRightOf({ area, headerRow }: TablePart, row: number, column: number): boolean {
  return headerRow && row === area.rowIndex && column === area.columnIndex + area.columnCount;
}

function isBlankRow(model: WorkbookModel, { sheetId, area }: TablePart, row: number): boolean {
  const sheet = model.sheet(sheetId);
  for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1) {
    if (sheet.value(row, column) !== null || sheet.formula(row, column) !== undefined) return false;
  }
  return true;
}
