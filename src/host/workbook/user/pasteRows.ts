import { invalidArgument } from "../model/excelErrors";
import { copyRange } from "../model/copyRange";
import { growTable } from "../model/growTable";
import { requireUnprotected } from "../model/protection";
import { RangeTarget } from "../model/rangeTarget";
import { tableBody, tableById, type WorkbookModel } from "../model/workbookModel";
import { typeText } from "./typeText";

/**
 * Copies `count` body rows of a table from `firstBodyRow` on and pastes them right below it: the table
 * grows by them, values and formulas and formats come along.
 */
export function pasteRows(
  model: WorkbookModel,
  tableId: string,
  firstBodyRow: number,
  count: number
): void {
  const table = tableById(model, tableId);
  const body = tableBody(table);
  const isInside = firstBodyRow >= 0 && count > 0 && firstBodyRow + count <= body.rowCount;
  if (!isInside || table.totalsRow) throw invalidArgument("rows");
  requireUnprotected(model.sheet(table.sheetId));
  const source = { ...body, rowIndex: body.rowIndex + firstBodyRow, rowCount: count };
  const target = { ...body, rowIndex: body.rowIndex + body.rowCount, rowCount: count };
  growTable(model, tableId, count);
  copyRange(
    new RangeTarget(model, table.sheetId, target),
    new RangeTarget(model, table.sheetId, source),
    { what: "All", skipBlanks: false, transpose: false }
  );
}

/** Pastes text from elsewhere: lines and tab stops become cells, each read as if it had been typed. */
export function pasteText(
  model: WorkbookModel,
  sheetId: string,
  row: number,
  column: number,
  text: string
): void {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  lines.forEach((line, lineIndex) => {
    line.split("\t").forEach((cell, cellIndex) => {
      typeText(model, sheetId, row + lineIndex, column + cellIndex, cell);
    });
  });
}
