import { lightName } from "../../domain/formulas/derivedNames";
import { columnLetters } from "../../domain/model/area";
import { LIGHTS } from "../../domain/model/statuses";
import { OWN_TABLE_STYLE } from "../../excel/ownObjects";
import { LIGHT_COLOURS } from "../../excel/write/lightRules";
import { headRowCount, type NewOwnTable } from "../../excel/write/writePlan";
import { POINTS_PER_CHARACTER } from "../../ooxml/drawings/sheetGeometry";
import type {
  CellFormatPatch,
  DataValidation,
  SheetPart,
  WorkbookPackage,
} from "../../ooxml/types";

const LINE = { style: "thin", color: "#A6A6A6" };
const BORDERS = { left: LINE, right: LINE, top: LINE, bottom: LINE };
const TITLE: CellFormatPatch = { font: { bold: true, sizePoints: 14 } };
const HEADING: CellFormatPatch = {
  font: { bold: true },
  fillColor: "#DDEBF7",
  borders: BORDERS,
  horizontalAlignment: "center",
  verticalAlignment: "center",
  wrapText: true,
};
const TITLE_ROW_POINTS = 24;

/**
 * Fills a sheet of a file with the add-in's own tables, for what is not written into the open workbook. It
 * knows titles, values, formulas, formats, widths, drop-downs, names and the colours of the legend; no
 * subtitles, bars or marks.
 */
export function writeOwnSheet(
  book: WorkbookPackage,
  sheet: SheetPart,
  tables: readonly NewOwnTable[]
): void {
  for (const table of tables) writeTable(book, sheet, table);
  sheet.setFrozenPanes({ rows: Math.max(...tables.map(headRowCount)), columns: 0 });
  sheet.setPageSetup({ orientation: "landscape", paperSize: 9, fitToWidth: 1, fitToHeight: 0 });
}

function writeTable(book: WorkbookPackage, sheet: SheetPart, table: NewOwnTable): void {
  const { rowIndex, columnIndex, headings, rows } = table;
  const header = rowIndex + headRowCount(table) - 1;
  const bodyRows = Math.max(1, rows.length);
  sheet.setValue(rowIndex, columnIndex, table.title);
  sheet.setStyleIndex(rowIndex, columnIndex, book.patchStyle(0, TITLE));
  sheet.setRowHeightPoints(rowIndex, TITLE_ROW_POINTS);
  headings.forEach((heading, at) => {
    sheet.setValue(header, columnIndex + at, heading);
    sheet.setStyleIndex(header, columnIndex + at, book.patchStyle(0, HEADING));
    const points = table.widthsPoints[at];
    if (points !== undefined) {
      sheet.setColumnWidthChars(columnIndex + at, points / POINTS_PER_CHARACTER);
    }
    writeColumn(book, sheet, table, at, { header, bodyRows });
  });
  for (const at of table.hiddenColumns ?? []) sheet.setColumnHidden(columnIndex + at, true);
  addTable(book, sheet, table, { header, bodyRows });
  const quoted = `'${sheet.name.replace(/'/g, "''")}'`;
  for (const { name, row, column } of table.cellNames ?? []) {
    const cell = `$${columnLetters(columnIndex + column)}$${header + 2 + row}`;
    book.setDefinedName({ name, formula: `${quoted}!${cell}`, hidden: false });
  }
  sheet.setDataValidations([...sheet.dataValidations, ...dropDowns(table, { header, bodyRows })]);
  colourLegend(sheet, table, { header, bodyRows });
}

/** The words of the legend show their own colours, as on the old workbook's sheet. */
function colourLegend(
  sheet: SheetPart,
  { columnIndex, lightColumn }: NewOwnTable,
  { header, bodyRows }: Lines
): void {
  if (lightColumn === undefined) return;
  const column = columnIndex + lightColumn;
  const areas = [{ rowIndex: header + 1, columnIndex: column, rowCount: bodyRows, columnCount: 1 }];
  for (const light of LIGHTS) {
    const { fill, font } = LIGHT_COLOURS[light];
    sheet.addConditionalFormat({
      type: "expression",
      areas,
      formulas: [`$${columnLetters(column)}${header + 2}=${lightName(light)}`],
      format: { fillColor: fill, fontColor: font },
    });
  }
}

/** Where a table lies: the row of its headings and how many rows are below. */
interface Lines {
  readonly header: number;
  readonly bodyRows: number;
}

function writeColumn(
  book: WorkbookPackage,
  sheet: SheetPart,
  table: NewOwnTable,
  at: number,
  { header, bodyRows }: Lines
): void {
  const column = table.columnIndex + at;
  const styleWith = (numberFormat: string | undefined): number =>
    book.patchStyle(0, {
      borders: BORDERS,
      verticalAlignment: "center",
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(table.wrapColumns?.includes(at) ? { wrapText: true } : {}),
      ...(table.centredColumns?.includes(at) ? { horizontalAlignment: "center" } : {}),
    });
  const usual = styleWith(table.numberFormats?.[at]);
  for (let row = 0; row < bodyRows; row++) {
    const single = table.cellFormats?.find((cell) => cell.row === row && cell.column === at);
    const style = single ? styleWith(single.format) : usual;
    const place = header + 1 + row;
    const formula = table.cellFormulas?.[at]?.[row] ?? table.formulas?.[at];
    const value = table.rows[row]?.[at] ?? "";
    // Excel calculates on opening what has no result yet.
    if (formula !== undefined) sheet.setFormula(place, column, formula.slice(1), null);
    else if (value !== "") sheet.setValue(place, column, value);
    sheet.setStyleIndex(place, column, style);
  }
}

function addTable(
  book: WorkbookPackage,
  sheet: SheetPart,
  { name, columnIndex, headings, formulas }: NewOwnTable,
  { header, bodyRows }: Lines
): void {
  book.addTable(sheet.id, {
    name,
    area: {
      rowIndex: header,
      columnIndex,
      rowCount: bodyRows + 1,
      columnCount: headings.length,
    },
    columns: headings.map((heading, at) => {
      const formula = formulas?.[at]?.slice(1);
      return formula === undefined
        ? { name: heading }
        : { name: heading, calculatedColumnFormula: formula };
    }),
    headerRow: true,
    totalsRow: false,
    showFilterButton: false,
    styleName: OWN_TABLE_STYLE,
    bandedRows: false,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
  });
}

function dropDowns(
  { columnIndex, choices = {}, cellChoices = [] }: NewOwnTable,
  { header, bodyRows }: Lines
): readonly DataValidation[] {
  const list = (
    row: number,
    column: number,
    rowCount: number,
    words: readonly string[]
  ): DataValidation => ({
    areas: [
      {
        rowIndex: header + 1 + row,
        columnIndex: columnIndex + column,
        rowCount,
        columnCount: 1,
      },
    ],
    type: "list",
    formula1: `"${words.join(",")}"`,
    allowBlank: true,
    inCellDropDown: true,
    showErrorMessage: true,
    showInputMessage: true,
  });
  return [
    ...Object.entries(choices).map(([column, words]) => list(0, Number(column), bodyRows, words)),
    ...cellChoices.map(({ row, column, choices: words }) => list(row, column, 1, words)),
  ];
}
