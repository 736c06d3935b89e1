import type { CellFormat, SheetPart, WorkbookPackage } from "../../src/ooxml/types";
import { openWorkbookPackage } from "../../src/ooxml/openWorkbookPackage";

/** Everything of a saved workbook that people can see or print, in plain data for `toEqual`. */
export function workbookFacts(bytes: Uint8Array): object {
  const book = openWorkbookPackage(bytes);
  return {
    sheets: book.sheets.map((sheet) => sheetFacts(book, sheet)),
    tables: book.tables.map(({ name, area }) => ({ name, area })),
    names: book.definedNames.map(({ name, formula }) => `${name}=${formula}`).sort(),
    customXml: book.customXmlParts.map(({ namespaceUri }) => namespaceUri),
  };
}

function sheetFacts(book: WorkbookPackage, sheet: SheetPart): object {
  const used = sheet.usedArea(false);
  const cells: Record<string, unknown> = {};
  const rows: unknown[] = [];
  const columns: unknown[] = [];
  if (used) {
    for (let row = 0; row < used.rowIndex + used.rowCount; row++) {
      rows.push([sheet.rowHeightPoints(row), sheet.isRowHidden(row)]);
      for (let column = 0; column < used.columnIndex + used.columnCount + 2; column++) {
        cells[`${row},${column}`] = [
          sheet.value(row, column),
          sheet.formula(row, column),
          shownFormat(book.format(sheet.styleIndex(row, column))),
        ];
      }
    }
    for (let column = 0; column < used.columnIndex + used.columnCount + 2; column++) {
      columns.push([sheet.columnWidthChars(column), sheet.isColumnHidden(column)]);
    }
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    rows,
    columns,
    merges: sheet.merges.map((area) => JSON.stringify(area)).sort(),
    rules: sheet.conditionalFormats.map(({ areas, formulas, format, type }) => ({
      areas,
      formulas,
      format,
      type,
    })),
    validations: sheet.dataValidations,
    panes: sheet.frozenPanes,
    pageSetup: sheet.pageSetup,
    headerFooter: sheet.headerFooter,
  };
}

/** Office.js answers #000000 for the automatic colour of a border; on paper they are the same. */
function shownFormat(format: CellFormat): object {
  const borders = Object.entries(format.borders).map(([edge, border]) => [
    edge,
    { ...border, color: border.color ?? "#000000" },
  ]);
  return { ...format, borders: Object.fromEntries(borders) as object };
}

/** The parts of two saved files that differ, e.g. `xl/worksheets/sheet1.xml`. */
export async function differingParts(
  left: Uint8Array,
  right: Uint8Array
): Promise<readonly string[]> {
  const { unzipSync } = await import("fflate");
  const [a, b] = [unzipSync(left), unzipSync(right)];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  const same = (name: string): boolean =>
    Buffer.compare(Buffer.from(a[name] ?? []), Buffer.from(b[name] ?? [])) === 0 &&
    name in a === name in b;
  return [...names].filter((name) => !same(name)).sort();
}
