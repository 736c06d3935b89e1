import { POINTS_PER_CHARACTER } from "../../ooxml/drawings/sheetGeometry";
import type { SheetPart, WorkbookPackage } from "../../ooxml/types";
import { insertColumn } from "./insertColumn";
import type { LedgerCopy } from "./ledgerCopy";
import { readsElsewhere } from "./readsElsewhere";
import { rulePart } from "./rulePart";
import { shownOnceThroughout } from "./shownOnceThroughout";
import { validationPart } from "./validationPart";
import { writeLedgerBody } from "./writeLedgerBody";
import { writeLines } from "./writeLines";
import { writePage } from "./writePage";

/**
 * Makes an empty sheet next year's ledger: it looks and prints like the old one and holds the items that go
 * on. Everything is laid where it stood, then columns come and rows go as in Excel, so that merges, rules,
 * drop-downs, totals and the print area follow; the items are written last.
 */
export function copyLedgerSheet(book: WorkbookPackage, sheet: SheetPart, copy: LedgerCopy): void {
  const { look, table, extent, rows, year } = copy;
  const { area } = table;
  writeLines(book, sheet, [...look.head, ...look.foot], year);
  sheet.setMerges(look.merges);
  look.columns.forEach(({ widthPoints, isHidden }, column) => {
    if (!isHidden) sheet.setColumnWidthChars(column, widthPoints / POINTS_PER_CHARACTER);
  });
  writeRules(sheet, copy);
  writeOwnFormulas(sheet, copy);
  writePage(book, sheet, look.page);
  sheet.setFrozenPanes(look.frozen);
  sheet.setShowGridlines(look.showsGridlines);
  insertNewColumns(book, sheet, copy);
  const bodyTop = area.rowIndex + 1;
  // Another list below the notes is not carried over, nor printed as blank paper.
  const end = bodyTop + extent.bodyRows + look.foot.length;
  if (end <= extent.lastRow) book.deleteRows(sheet.id, end, extent.lastRow - end + 1);
  const surplus = extent.bodyRows - rows.length;
  if (surplus > 0) book.deleteRows(sheet.id, bodyTop + rows.length, surplus);
  writeLedgerBody(book, sheet, copy);
}

/** Conditional formats and what may be typed, over the old body. */
function writeRules(sheet: SheetPart, { look, table, extent }: LedgerCopy): void {
  const rules = shownOnceThroughout(look.rules, table.area.rowIndex + 1, extent.bodyRows);
  const parts = rules.flatMap((rule) => rulePart(rule) ?? []);
  parts.forEach((part, at) => sheet.addConditionalFormat({ ...part, priority: at + 1 }));
  const { rowIndex } = table.area;
  sheet.setDataValidations(
    look.body.flatMap(({ validation }, columnIndex) => {
      const area = {
        rowIndex: rowIndex + 1,
        columnIndex,
        rowCount: extent.bodyRows,
        columnCount: 1,
      };
      return (validation && validationPart(validation, area)) ?? [];
    })
  );
}

/** The office's own formulas in the first body row, where inserting moves what they read. */
function writeOwnFormulas(sheet: SheetPart, { table, columns, firstFormulas }: LedgerCopy): void {
  const { rowIndex, columnIndex } = table.area;
  for (const { from, formula } of columns) {
    if (from === undefined || formula !== undefined) continue;
    const own = firstFormulas[from];
    if (typeof own !== "string" || !own.startsWith("=") || readsElsewhere(own)) continue;
    sheet.setFormula(rowIndex + 1, columnIndex + from, own.slice(1), null);
  }
}

function insertNewColumns(book: WorkbookPackage, sheet: SheetPart, copy: LedgerCopy): void {
  const { look, table, columns } = copy;
  const { rowIndex: headerRow, columnIndex } = table.area;
  const isHeaderHidden = look.head[look.head.length - 1]?.isHidden === true;
  const rows = {
    rows: [...look.head, ...look.foot].map(({ rowIndex }) => rowIndex),
    headerRow,
    printedRow: isHeaderHidden ? headerRow - 1 : headerRow,
  };
  columns.forEach((column, at) => {
    const { from, heading, usualWidthPoints } = column;
    if (from !== undefined) return;
    const widthChars = usualWidthPoints / POINTS_PER_CHARACTER;
    const isInside = insideColumns(columns).includes(column);
    insertColumn(book, sheet, { column: columnIndex + at, heading, widthChars, isInside }, rows);
  });
  keepPagesAcross(sheet, copy);
}

/** New columns with old ones behind them. */
function insideColumns(columns: LedgerCopy["columns"]): LedgerCopy["columns"] {
  const last = columns.reduce((end, { from }, at) => (from === undefined ? end : at), -1);
  return columns.filter(({ from }, at) => from === undefined && at < last);
}

/** A sheet that is printed at a scale goes on fitting as many pages across with its new columns. */
function keepPagesAcross(sheet: SheetPart, { look, columns }: LedgerCopy): void {
  const { scale } = look.page.zoom;
  if (typeof scale !== "number") return;
  const before = look.columns.reduce((sum, { widthPoints }) => sum + widthPoints, 0);
  const added = insideColumns(columns).reduce((sum, column) => sum + column.usualWidthPoints, 0);
  const scalePercent = Math.max(LEAST_SCALE, Math.floor((scale * before) / (before + added)));
  if (added > 0) sheet.setPageSetup({ scalePercent });
}

/** Per cent; Excel takes no less. */
const LEAST_SCALE = 10;
