import { textUnits } from "../../domain/text/textUnits";
import type { CellValue } from "../../domain/model/cellValue";
import { PLAIN_TABLE_STYLE } from "../../excel/ownObjects";
import { POINTS_PER_CHARACTER } from "../../ooxml/drawings/sheetGeometry";
import { offsetFormula, offsetPieces } from "../../ooxml/formulas/offsetFormula";
import type { SheetPart, WorkbookPackage } from "../../ooxml/types";
import type { CopiedColumn, LedgerCopy } from "./ledgerCopy";
import { lookPatch } from "./lookPatch";

/** Writes the items with the looks of the old body, and makes them the ledger's table. */
export function writeLedgerBody(book: WorkbookPackage, sheet: SheetPart, copy: LedgerCopy): void {
  const { table, columns, rows } = copy;
  const { rowIndex, columnIndex } = table.area;
  columns.forEach((column, at) => {
    const place = columnIndex + at;
    sheet.setValue(rowIndex, place, column.heading);
    writeColumn(book, sheet, copy, at);
    if (column.from === undefined) return;
    const isHidden = copy.look.columns[columnIndex + column.from]?.isHidden === true;
    // Office.js does not tell groups: what the add-in hides, but for the key, stands in one.
    const isFolded = isHidden && column.field !== undefined && column.field !== "rowKey";
    if (column.isHelper || isFolded) sheet.setColumnOutlineLevel(place, 1);
    if (!isHidden) return;
    sheet.setColumnWidthChars(place, column.usualWidthPoints / POINTS_PER_CHARACTER);
    sheet.setColumnHidden(place, true);
  });
  writeHeights(sheet, copy);
  book.addTable(sheet.id, {
    name: table.name,
    area: { rowIndex, columnIndex, rowCount: rows.length + 1, columnCount: columns.length },
    columns: columns.map(({ heading, formula }) =>
      formula === undefined
        ? { name: heading }
        : { name: heading, calculatedColumnFormula: formula.slice(1) }
    ),
    headerRow: true,
    totalsRow: false,
    showFilterButton: false,
    styleName: table.style ?? PLAIN_TABLE_STYLE,
    bandedRows: false,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
  });
}

function writeColumn(
  book: WorkbookPackage,
  sheet: SheetPart,
  { table, columns, rows, bodyRows, look }: LedgerCopy,
  at: number
): void {
  const column = columns[at];
  if (!column) return;
  const top = table.area.rowIndex + 1;
  const place = table.area.columnIndex + at;
  // A new column looks like its left neighbour.
  const from = columns.slice(0, at + 1).reduce((last, left) => left.from ?? last, 0);
  const body = look.body[table.area.columnIndex + from];
  const own = sheet.formula(top, place);
  const pieces = own === undefined ? undefined : offsetPieces(own);
  const styles = new Map<string, number>();
  rows.forEach((cells, row) => {
    if (column.formula) sheet.setFormula(top + row, place, column.formula.slice(1), null);
    else if (pieces) sheet.setFormula(top + row, place, offsetFormula(pieces, row, 0), null);
    else writeValue(sheet, top + row, place, cells[at] ?? "");
    const oldFormat =
      column.from === undefined
        ? "General"
        : (body?.cellFormats?.[bodyRows[row] ?? 0] ?? body?.numberFormat);
    const format = formatOf(column, oldFormat);
    const style = styles.get(format) ?? book.patchStyle(0, lookPatch(body?.look ?? {}, format));
    styles.set(format, style);
    sheet.setStyleIndex(top + row, place, style);
  });
}

function writeValue(sheet: SheetPart, row: number, column: number, value: CellValue): void {
  if (value !== "") sheet.setValue(row, column, value);
}

/** A text format would turn typed figures into text, a general one days into numbers. */
function formatOf({ numberFormat }: CopiedColumn, old = "General"): string {
  return numberFormat !== undefined && (old === "General" || old === "@") ? numberFormat : old;
}

/** About the height of a line, and the points around a cell's text. (assumption) */
const LINE_OF_FONT = 1.3;
const POINTS_AROUND = 4;

/** Every item keeps the height of its old row, unless what was added to it needs more. */
function writeHeights(sheet: SheetPart, copy: LedgerCopy): void {
  const { table, rows, bodyRows, look } = copy;
  rows.forEach((cells, row) => {
    const height = look.bodyHeights[bodyRows[row] ?? -1] ?? 0;
    const points = Math.max(height, neededPoints(sheet, copy, cells));
    if (points > 0) sheet.setRowHeightPoints(table.area.rowIndex + 1 + row, points);
  });
}

/** The height that the cells need which are longer than they were: new columns and 备注. */
function neededPoints(
  sheet: SheetPart,
  { table, columns, look }: LedgerCopy,
  cells: readonly CellValue[]
): number {
  const { columnIndex } = table.area;
  return columns.reduce((most, { from, field }, at) => {
    if (from !== undefined && field !== "remarks") return most;
    const font = look.body[columnIndex + (from ?? 0)]?.look.font?.size ?? 11;
    const width = (sheet.columnWidthChars(columnIndex + at) ?? 8) * POINTS_PER_CHARACTER;
    const lines = Math.ceil(
      (textUnits(String(cells[at] ?? "")) * font) / 2 / (width - POINTS_AROUND)
    );
    return Math.max(most, lines * font * LINE_OF_FONT);
  }, 0);
}
