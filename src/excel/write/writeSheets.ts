import { columnLetters } from "../../domain/model/area";
import { LIGHTS } from "../../domain/model/statuses";
import { cellLiteral } from "../cellLiteral";
import { OWN_TABLE_STYLE } from "../ownObjects";
import { applyLook } from "./applyLook";
import { literalRow, setChoices } from "./writeColumns";
import { writeMarkColumns } from "./writeMarks";
import { addLightRule } from "./writeRules";
import { headRowCount, type NewOwnTable, type NewSheet } from "./writePlan";
import type { WriteQueue } from "./writeQueue";

/** Small print below a title. */
const SUBTITLE_COLOUR = "#595959";
const BAR_COLOUR = "#9DC3E6";
const TITLE_POINTS = 14;
const TITLE_ROW_POINTS = 24;
const HEADER_FILL = "#DDEBF7";
const LINE: Excel.CellBorder = { style: "Continuous", weight: "Thin", color: "#A6A6A6" };

/** Adds the add-in's own sheets with their tables, names and drop-downs, behind all other sheets. */
export async function writeNewSheets(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
  queue: WriteQueue
): Promise<void> {
  for (const { name, tables, isRecord, printsApart } of sheets) {
    const sheet = context.workbook.worksheets.add(name);
    queue.mark(`sheet:${name}`);
    sheet.pageLayout.orientation = "Landscape" as Excel.PageOrientation;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    for (const table of tables) await writeOwnTable(context, sheet, name, table, queue);
    const headRows = Math.max(...tables.map(headRowCount));
    sheet.freezePanes.freezeRows(headRows);
    // Whole columns: lines that are added later are printed too.
    if (printsApart) sheet.pageLayout.setPrintArea(tables.map(wholeColumns).sort().join(","));
    if (tables.length === 1 || printsApart)
      sheet.pageLayout.setPrintTitleRows(`$${headRows}:$${headRows}`);
    if (!isRecord) continue;
    // Before the protection; the others wait until the ledger that their formulas read is written.
    fitRows(sheet, tables);
    sheet.protection.protect(READING_ALLOWED);
  }
}

/**
 * Makes the rows of new sheets as high as their wrapped texts: Excel does so by itself while it is open, but a
 * height that no program wrote down is a cut text in those that do not measure rows when they open a file.
 */
export function fitNewSheets(context: Excel.RequestContext, sheets: readonly NewSheet[]): void {
  for (const { name, tables, isRecord } of sheets) {
    if (!isRecord) fitRows(context.workbook.worksheets.getItem(name), tables);
  }
}

/** Headings and bodies; title and small print have heights of their own. */
function fitRows(sheet: Excel.Worksheet, tables: readonly NewOwnTable[]): void {
  const first = Math.min(...tables.map((table) => table.rowIndex + headRowCount(table) - 1));
  const last = Math.max(
    ...tables.map((table) => table.rowIndex + headRowCount(table) + table.rows.length)
  );
  const left = Math.min(...tables.map(({ columnIndex }) => columnIndex));
  const right = Math.max(
    ...tables.map(({ columnIndex, headings }) => columnIndex + headings.length)
  );
  sheet.getRangeByIndexes(first, left, last - first, right - left).format.autofitRows();
}

/** `A:O`: all columns of a table. */
function wholeColumns({ columnIndex, headings }: NewOwnTable): string {
  return `${columnLetters(columnIndex)}:${columnLetters(columnIndex + headings.length - 1)}`;
}

/** On a record columns may be made wider for reading; nothing may be changed. */
const READING_ALLOWED: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
};

async function writeOwnTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  sheetName: string,
  table: NewOwnTable,
  queue: WriteQueue
): Promise<void> {
  const { rowIndex, columnIndex, headings, rows } = table;
  const title = sheet.getRangeByIndexes(rowIndex, columnIndex, 1, 1);
  title.values = [[cellLiteral(table.title)]];
  title.format.font.bold = true;
  title.format.font.size = TITLE_POINTS;
  title.format.rowHeight = TITLE_ROW_POINTS;
  writeSmallPrint(sheet, table);
  const bodyRows = Math.max(1, rows.length);
  const bodyRow = rowIndex + headRowCount(table);
  const range = sheet.getRangeByIndexes(bodyRow - 1, columnIndex, bodyRows + 1, headings.length);
  const header = sheet.getRangeByIndexes(bodyRow - 1, columnIndex, 1, headings.length);
  // A department named 5 or =1 is a heading of 科室互评: a table takes text only.
  header.values = [headings.map(cellLiteral)];
  frame(header, range);
  const made = context.workbook.tables.add(range, true);
  made.name = table.name;
  made.style = OWN_TABLE_STYLE;
  made.showBandedRows = false;
  made.showFilterButton = false;
  const column = (index: number): Excel.Range =>
    sheet.getRangeByIndexes(bodyRow, columnIndex + index, bodyRows, 1);
  // Names first: formulas of the same table may use them.
  nameCells(context, sheetName, table);
  await writeBody(table, column, queue);
  writeLine(sheet, table);
  table.widthsPoints.forEach((width, index) => {
    column(index).format.columnWidth = width;
  });
  for (const { row, column: at, format } of table.cellFormats ?? []) {
    sheet.getRangeByIndexes(bodyRow + row, columnIndex + at, 1, 1).numberFormat = [[format]];
  }
  for (const { row, column: at, choices } of table.cellChoices ?? []) {
    setChoices(sheet.getRangeByIndexes(bodyRow + row, columnIndex + at, 1, 1), choices);
  }
  for (const index of table.hiddenColumns ?? []) {
    column(index).getEntireColumn().columnHidden = true;
  }
  for (const index of table.foldedColumns ?? []) {
    const whole = column(index).getEntireColumn();
    whole.group("ByColumns" as Excel.GroupOption);
    whole.columnHidden = true;
  }
  if (table.barColumn !== undefined) addDataBars(column(table.barColumn));
  if (table.marks !== undefined) {
    const place = { firstRow: bodyRow, rowCount: bodyRows, nameColumn: columnIndex };
    writeMarkColumns(sheet, table.marks, place);
  }
  if (table.lightColumn !== undefined) colourLegend(sheet, table, table.lightColumn);
}

/** The line below the title, and the hidden row by which the add-in knows the columns again. */
function writeSmallPrint(sheet: Excel.Worksheet, table: NewOwnTable): void {
  const { rowIndex, columnIndex, subtitle, fieldIds } = table;
  if (subtitle !== undefined) {
    const line = sheet.getRangeByIndexes(rowIndex + 1, columnIndex, 1, 1);
    line.values = [[cellLiteral(subtitle)]];
    line.format.font.color = SUBTITLE_COLOUR;
  }
  if (fieldIds === undefined) return;
  const row = rowIndex + headRowCount(table) - 2;
  const ids = sheet.getRangeByIndexes(row, columnIndex, 1, fieldIds.length);
  ids.values = [fieldIds.map((id) => (id === "" ? null : id))];
  ids.getEntireRow().rowHidden = true;
}

/** Bars on the scale of a score, so that half a cell is 50 points on every sheet. */
function addDataBars(range: Excel.Range): void {
  const { dataBar } = range.conditionalFormats.add("DataBar" as Excel.ConditionalFormatType);
  const end = (formula: string): Excel.ConditionalDataBarRule => ({ type: "Number", formula });
  dataBar.lowerBoundRule = end("0");
  dataBar.upperBoundRule = end("100");
  dataBar.positiveFormat.fillColor = BAR_COLOUR;
}

/** A line below the title that reads the table, which must be there by then. */
function writeLine(sheet: Excel.Worksheet, table: NewOwnTable): void {
  if (table.subtitleFormula === undefined) return;
  const line = sheet.getRangeByIndexes(table.rowIndex + 1, table.columnIndex, 1, 1);
  line.formulas = [[table.subtitleFormula]];
  line.format.font.color = SUBTITLE_COLOUR;
}

/** Headings and cells as offices print lists: with formats of their own, which any program shows. */
function frame(header: Excel.Range, range: Excel.Range): void {
  applyLook(range, { borders: { top: LINE, bottom: LINE, left: LINE, right: LINE } });
  header.format.font.bold = true;
  header.format.fill.color = HEADER_FILL;
  header.format.horizontalAlignment = "Center";
  header.format.verticalAlignment = "Center";
  header.format.wrapText = true;
}

function nameCells(context: Excel.RequestContext, sheetName: string, table: NewOwnTable): void {
  const { rowIndex, columnIndex, cellNames = [] } = table;
  const sheet = `'${sheetName.replace(/'/g, "''")}'`;
  for (const { name, row, column } of cellNames) {
    const cell = `$${columnLetters(columnIndex + column)}$${rowIndex + headRowCount(table) + 1 + row}`;
    context.workbook.names.add(name, `=${sheet}!${cell}`);
  }
}

async function writeBody(
  table: NewOwnTable,
  column: (index: number) => Excel.Range,
  queue: WriteQueue
): Promise<void> {
  for (const index of table.headings.keys()) {
    const formula = table.formulas?.[index];
    await queue.beforeWrite(formula);
    const range = column(index);
    if (formula) range.formulas = formula as unknown as string[][];
    await writeCells(table, index, range, queue);
    const choices = table.choices?.[index];
    if (choices) setChoices(range, choices);
    range.format.verticalAlignment = "Center";
    if (table.wrapColumns?.includes(index)) range.format.wrapText = true;
    if (table.centredColumns?.includes(index)) range.format.horizontalAlignment = "Center";
  }
}

/** What differs from row to row in a column: number formats, then formulas or values. */
async function writeCells(
  table: NewOwnTable,
  index: number,
  column: Excel.Range,
  queue: WriteQueue
): Promise<void> {
  const rows = (first: number, { length }: readonly unknown[]): Excel.Range =>
    column.getCell(first, 0).getResizedRange(length - 1, 0);
  const format = table.numberFormats?.[index];
  const rowFormats = table.rowFormats?.[index];
  if (format && !rowFormats) column.numberFormat = format as unknown as string[][];
  await queue.writeRows(rowFormats ?? [], (first, part) => {
    rows(first, part).numberFormat = part.map((text) => [text]);
  });
  await queue.writeRows(table.cellFormulas?.[index] ?? [], (first, part) => {
    rows(first, part).formulas = part.map((text) => [text]);
  });
  if (table.formulas?.[index] !== undefined || table.cellFormulas?.[index] !== undefined) return;
  const values = table.rows.map((row) => row[index] ?? "");
  if (values.every((value) => value === "")) return;
  await queue.writeRows(values, (first, part) => {
    rows(first, part).values = part.map(literalRow);
  });
}

/** The words of the legend show their own colours, so that the table explains itself. */
function colourLegend(sheet: Excel.Worksheet, table: NewOwnTable, lightColumn: number): void {
  const letters = columnLetters(table.columnIndex + lightColumn);
  const firstRow = table.rowIndex + headRowCount(table) + 1;
  const address = `${letters}${firstRow}:${letters}${firstRow + table.rows.length - 1}`;
  for (const light of LIGHTS) {
    const name = `Light${light.charAt(0).toUpperCase()}${light.slice(1)}`;
    addLightRule(sheet, { light, address, formula: `=$${letters}${firstRow}=${name}` });
  }
}
