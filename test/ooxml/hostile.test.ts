import { openWorkbookPackage } from "../../src/ooxml/openWorkbookPackage";
import { PackageError } from "../../src/ooxml/types";
import { tinyParts, zipParts } from "./support/buildPackage";
import { DRAWING, EVERYTHING, NOTES, COMMENTS } from "./support/everythingBook";

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";
const LINKS = "xl/worksheets/_rels/sheet1.xml.rels";
const MANY = 200_000;

const root = (inner: string) => `<worksheet xmlns:r="urn:r">${inner}</worksheet>`;
const cell = (text: string) => root(`<sheetData><row r="1">${text}</row></sheetData>`);
const entry = (text: string) => `<sst>${text}</sst>`;

/**
 * Parts made to cost more than they are long: each would take minutes, or more stack than there is, where
 * reading went over the same text again and again.
 */
const HOSTILE: readonly (readonly [string, string, string])[] = [
  [
    "a name of an attribute without end",
    SHEET,
    root(`<sheetData><row ${"a".repeat(MANY)}><c r="A1"><v>1</v></c></row></sheetData>`),
  ],
  ["white space in a tag without end", SHEET, cell(`<c r="A1" a${" ".repeat(MANY)}><v>1</v></c>`)],
  [
    "elements in one another",
    SHEET,
    root(`<sheetData/><extLst>${"<e>".repeat(MANY)}${"</e>".repeat(MANY)}</extLst>`),
  ],
  ["texts that are never closed", STRINGS, entry(`<si>${"<t>".repeat(MANY)}</si>`)],
  ["hints that are never closed", STRINGS, entry(`<si>${"<rPh>".repeat(MANY)}</si>`)],
  ["CDATA that is never closed", STRINGS, entry(`<si><t>${"<![CDATA[".repeat(MANY)}</t></si>`)],
  ["anchors that are never closed", DRAWING, `<w>${"<xdr:twoCellAnchor>".repeat(MANY)}</w>`],
  [
    "markers that are never closed",
    DRAWING,
    `<w><xdr:twoCellAnchor>${"<xdr:from>".repeat(MANY)}</xdr:twoCellAnchor></w>`,
  ],
  ["shapes that are never closed", NOTES, `<xml>${"<v:shape>".repeat(MANY)}</xml>`],
  ["comments that are never closed", COMMENTS, `<w>${`<comment ref="A1">`.repeat(MANY)}</w>`],
  [
    "extension lists of a cell",
    SHEET,
    cell(`<c r="B2"><v>1</v>${"<extLst></extLst>".repeat(MANY)}<x/></c>`),
  ],
  [
    "number formats",
    STYLES,
    `<styleSheet><numFmts>${`<numFmt numFmtId="1" formatCode="0"/>`.repeat(9)}${Array.from({ length: MANY }, (_unused, id) => `<numFmt numFmtId="${id + 200}" formatCode="0"/>`).join("")}</numFmts></styleSheet>`,
  ],
  [
    "relationships",
    LINKS,
    `<Relationships>${Array.from({ length: MANY }, (_unused, id) => `<Relationship Id="rId${id + 100}" Type="urn:hyperlink" Target="a" TargetMode="External"/>`).join("")}</Relationships>`,
  ],
];

function useAll(parts: Readonly<Record<string, string>>): string {
  try {
    const book = openWorkbookPackage(zipParts(parts));
    const [sheet] = book.sheets;
    if (!sheet) return "no sheet";
    sheet.value(0, 0);
    sheet.setValue(1, 1, 2);
    sheet.setStyleIndex(1, 1, book.patchStyle(0, { numberFormat: "0.00000" }));
    book.insertRows(sheet.id, 0, 1);
    book.addTable(sheet.id, {
      name: "T",
      area: { rowIndex: 20, columnIndex: 0, rowCount: 2, columnCount: 1 },
      columns: [{ name: "a" }],
      headerRow: true,
      totalsRow: false,
      showFilterButton: false,
      bandedRows: false,
      bandedColumns: false,
      firstColumn: false,
      lastColumn: false,
    });
    book.save();
    return "workbook";
  } catch (error) {
    if (error instanceof PackageError) return error.code;
    throw error;
  }
}

test.each(HOSTILE)(
  "%s: read to the end or refused",
  (_name, part, text) => {
    const parts = tinyParts({ ...EVERYTHING, strings: "<si><t>a</t></si>" });
    const first = `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>`;
    const withString = (parts[SHEET] ?? "").replace(/<sheetData>.*<\/sheetData>/, first);
    expect(["workbook", "corrupt"]).toContain(
      useAll({ ...parts, [SHEET]: withString, [part]: text })
    );
  },
  60_000
);
