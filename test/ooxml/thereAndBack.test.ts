import { openWorkbookPackage } from "../../src/ooxml/openWorkbookPackage";
import type { Area, SheetPart, WorkbookPackage } from "../../src/ooxml/types";
import { firstSheet } from "./support/openTiny";
import {
  partTexts,
  tinyParts,
  tinyWorkbook,
  zipParts,
  type TinyWorkbook,
} from "./support/buildPackage";

type Edit = (book: WorkbookPackage, sheet: SheetPart) => void;

const area = (
  rowIndex: number,
  columnIndex: number,
  rowCount: number,
  columnCount: number
): Area => ({ rowIndex, columnIndex, rowCount, columnCount });

const ROWS = (rows: string) => `<sheetData>${rows}</sheetData>`;
const CELLS = (row: number, spans: string, cells: string) =>
  `<row r="${row}" spans="${spans}">${[...cells].map((letter) => `<c r="${letter}${row}"><v>1</v></c>`).join("")}</row>`;
const STRING = `<c r="A1" t="s"><v>1</v></c>`;

const SHARED_ROWS =
  `<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*$A$2&amp;"x"</f><v>1</v></c></row>` +
  `<row r="3"><c r="A3"><v>2</v></c><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>` +
  `<row r="4"><c r="A4"><v>3</v></c><c r="B4"><f t="shared" si="0"/><v>1</v></c></row>`;
const SHARED: readonly (readonly [string, Edit, Edit])[] = [
  [
    "rows above",
    (book, sheet) => book.insertRows(sheet.id, 0, 2),
    (book, sheet) => book.deleteRows(sheet.id, 0, 2),
  ],
  [
    "a row among them",
    (book, sheet) => book.insertRows(sheet.id, 2, 1),
    (book, sheet) => book.deleteRows(sheet.id, 2, 1),
  ],
  [
    "a column before",
    (book, sheet) => book.insertColumns(sheet.id, 1, 1),
    (book, sheet) => book.deleteColumns(sheet.id, 1, 1),
  ],
  [
    "another sheet name",
    (book, sheet) => book.renameSheet(sheet.id, "另"),
    (book, sheet) => book.renameSheet(sheet.id, "S"),
  ],
];

/** What an edit and its opposite, each in a session of its own, must leave as it was. */
const CASES: readonly (readonly [string, TinyWorkbook, Edit, Edit])[] = [
  [
    "spans of the row's own cells",
    { sheets: { S: ROWS(CELLS(1, "1:2", "AB")) } },
    (_book, sheet) => sheet.setValue(0, 5, 1),
    (_book, sheet) => sheet.removeCell(0, 5),
  ],
  [
    "spans of blocks of sixteen rows, as Excel writes them",
    { sheets: { S: ROWS(CELLS(1, "1:3", "ABC") + CELLS(2, "1:3", "AB") + CELLS(3, "1:3", "AB")) } },
    (_book, sheet) => sheet.setValue(1, 7, 1),
    (_book, sheet) => sheet.removeCell(1, 7),
  ],
  [
    "a dimension longer than the cells",
    { sheets: { S: `<dimension ref="A1:B35"/>${ROWS(CELLS(1, "1:2", "AB"))}` } },
    (_book, sheet) => sheet.setValue(4, 5, 1),
    (_book, sheet) => sheet.removeCell(4, 5),
  ],
  [
    "columns set up to the sheet's edge",
    { sheets: { S: `<cols><col min="3" max="16384" width="9" style="1" /></cols>${ROWS("")}` } },
    (book, sheet) => book.insertColumns(sheet.id, 1, 4),
    (book, sheet) => book.deleteColumns(sheet.id, 1, 4),
  ],
  [
    "equal columns that the writer left apart",
    {
      sheets: {
        S: `<cols><col min="1" max="1" width="9"/><col min="2" max="2" width="9"/></cols>${ROWS("")}`,
      },
    },
    (_book, sheet) => sheet.setColumnWidthChars(3, 20),
    (_book, sheet) => sheet.setColumnWidthChars(3, undefined),
  ],
  [
    "a header without the letter of its part, and an element of attributes alone",
    {
      sheets: {
        S: `${ROWS("")}<headerFooter alignWithMargins="0"><oddHeader>第 &amp;P 页</oddHeader></headerFooter>`,
        T: `${ROWS("")}<headerFooter alignWithMargins="0"/>`,
      },
    },
    (book) => book.sheets.forEach((sheet) => sheet.setHeaderFooter({ leftFooter: "说明" })),
    (book) => book.sheets.forEach((sheet) => sheet.setHeaderFooter({ leftFooter: "" })),
  ],
  [
    "quotes as the writer escaped them, in validations, rules and names",
    {
      sheets: {
        S:
          `${ROWS("")}<conditionalFormatting sqref="A2"><cfRule type="expression" priority="1"><formula>A2=&quot;x&quot;</formula></cfRule></conditionalFormatting>` +
          `<dataValidations count="1"><dataValidation type="list" sqref="B2" xr:uid="{1}"><formula1>&quot;x,y&quot;</formula1></dataValidation></dataValidations>`,
      },
      afterSheets: `<definedNames><definedName name="N">&apos;S&apos;!$A$2</definedName></definedNames>`,
    },
    (book, sheet) => book.insertRows(sheet.id, 0, 1),
    (book, sheet) => book.deleteRows(sheet.id, 0, 1),
  ],
  [
    "merged areas among others",
    {
      sheets: {
        S: `${ROWS("")}<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="A3:A4"/><mergeCell ref="A9:C9"/></mergeCells>`,
      },
    },
    (_book, sheet) => sheet.setMerges(sheet.merges.filter(({ rowIndex }) => rowIndex !== 2)),
    (_book, sheet) => sheet.setMerges([...sheet.merges, area(2, 0, 2, 1)]),
  ],
  [
    "texts and their counts",
    {
      sheets: { S: ROWS(`<row r="1">${STRING}<c r="B1" t="s"><v>0</v></c></row>`) },
      strings: "<si><t>a</t></si><si><t>b</t></si>",
    },
    (_book, sheet) => [1, 2, 3].forEach((row) => sheet.setValue(row, 0, `新${row}`)),
    (_book, sheet) => [1, 2, 3].forEach((row) => sheet.removeCell(row, 0)),
  ],
  [
    "styles, also those that were only passed through",
    { sheets: { S: ROWS(CELLS(1, "1:2", "AB")) } },
    (book, sheet) => {
      const red = book.patchStyle(0, { fillColor: "#FF0000" });
      sheet.setStyleIndex(0, 0, book.patchStyle(red, { font: { bold: true } }));
    },
    (book, sheet) => {
      const plain = book.patchStyle(sheet.styleIndex(0, 0), { fillColor: null });
      sheet.setStyleIndex(0, 0, book.patchStyle(plain, { font: { bold: false } }));
    },
  ],
  ...SHARED.map(([name, edit, opposite]): (typeof CASES)[number] => [
    `shared formulas: ${name}`,
    { sheets: { S: ROWS(SHARED_ROWS) } },
    edit,
    opposite,
  ]),
];

function bytesOf(tiny: TinyWorkbook): Uint8Array {
  return tinyWorkbook(tiny);
}

test.each(CASES)("%s: there and back", (_name, tiny, edit, opposite) => {
  const bytes = bytesOf(tiny);
  let saved = bytes;
  for (const step of [edit, opposite]) {
    const book = openWorkbookPackage(saved);
    step(book, firstSheet(book));
    saved = book.save();
    if (step === edit) expect(partTexts(saved)).not.toEqual(partTexts(bytes));
  }
  expect(partTexts(saved)).toEqual(partTexts(bytes));
});

test("a visibility that the writer spelled out stays when sheets come and go", () => {
  const parts = tinyParts({ sheets: { S: ROWS(""), T: ROWS("") } });
  const workbook = "xl/workbook.xml";
  const spelled = (parts[workbook] ?? "").replace(/ sheetId=/g, ` state="visible" sheetId=`);
  const bytes = zipParts({ ...parts, [workbook]: spelled });
  const first = openWorkbookPackage(bytes);
  const added = first.addSheet("新表");
  expect(added.visibility).toBe("visible");
  const book = openWorkbookPackage(first.save());
  book.deleteSheet(book.sheets[2]?.id ?? "");
  expect(partTexts(book.save())).toEqual(partTexts(bytes));
});
