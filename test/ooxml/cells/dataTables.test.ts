import type { WorkbookPackage } from "../../../src/ooxml/types";
import { openHostWorkbook } from "../../../src/host/workbook/openHostWorkbook";
import { openWorkbookPackage } from "../../../src/ooxml/openWorkbookPackage";
import { partText, tinyWorkbook } from "../support/buildPackage";
import { openTiny } from "../support/openTiny";

/** B1 and B2 are the input cells, D4:E5 is filled; as Excel writes it. */
const SHEET =
  `<sheetData><row r="1"><c r="B1"><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c></row>` +
  `<row r="4"><c r="D4"><f t="dataTable" ref="D4:E5" dt2D="1" dtr="1" r1="B1" r2="B2"/><v>6</v></c><c r="E4"><v>8</v></c></row>` +
  `<row r="5"><c r="D5"><v>9</v></c><c r="E5"><v>12</v></c><c r="G5"><f>SUM(D4:E5)</f><v>35</v></c></row></sheetData>`;

type Edit = (book: WorkbookPackage, id: string) => void;

function formulaAfter(edit: Edit): string | undefined {
  const { book, sheet } = openTiny({ sheets: { S: SHEET } });
  edit(book, sheet.id);
  const bytes = book.save();
  openWorkbookPackage(bytes);
  return /<f t="dataTable"[^>]*>/.exec(partText(bytes, "xl/worksheets/sheet1.xml"))?.[0];
}

test.each<[string, Edit, string]>([
  [
    "a row above all",
    (book, id) => book.insertRows(id, 0, 1),
    'ref="D5:E6" dt2D="1" dtr="1" r1="B2" r2="B3"',
  ],
  [
    "a row between",
    (book, id) => book.insertRows(id, 2, 3),
    'ref="D7:E8" dt2D="1" dtr="1" r1="B1" r2="B2"',
  ],
  [
    "a column before",
    (book, id) => book.insertColumns(id, 0, 1),
    'ref="E4:F5" dt2D="1" dtr="1" r1="C1" r2="C2"',
  ],
  [
    "a deleted row between",
    (book, id) => book.deleteRows(id, 2, 1),
    'ref="D3:E4" dt2D="1" dtr="1" r1="B1" r2="B2"',
  ],
  [
    "a deleted input",
    (book, id) => book.deleteRows(id, 0, 1),
    'ref="D3:E4" dt2D="1" dtr="1" r1="B1" r2="B1" del1="1"',
  ],
  [
    "another cell",
    (book, id) => book.sheets.find((sheet) => sheet.id === id)?.setValue(0, 0, 1),
    'ref="D4:E5" dt2D="1" dtr="1" r1="B1" r2="B2"',
  ],
  [
    "its format",
    (book, id) => book.sheets.find((sheet) => sheet.id === id)?.setStyleIndex(3, 3, 1),
    'ref="D4:E5" dt2D="1" dtr="1" r1="B1" r2="B2"',
  ],
])("a data table survives %s", (_what, edit, expected) => {
  expect(formulaAfter(edit)).toBe(`<f t="dataTable" ${expected}/>`);
});

test.each<[string, Edit]>([
  ["a row into it", (book, id) => book.insertRows(id, 4, 1)],
  ["a column out of it", (book, id) => book.deleteColumns(id, 4, 1)],
])("%s is refused", (_what, edit) => {
  const { book, sheet } = openTiny({ sheets: { S: SHEET } });
  expect(() => edit(book, sheet.id)).toThrow(
    expect.objectContaining({ code: "partOfArray" }) as Error
  );
  expect(book.touchedParts()).toEqual([]);
});

test("it goes with all its rows and when it is written over whole", () => {
  expect(formulaAfter((book, id) => book.deleteRows(id, 3, 2))).toBeUndefined();
  const { sheet } = openTiny({ sheets: { S: SHEET } });
  expect(sheet.dataTables.map(({ formula }) => formula)).toEqual(["TABLE(B1,B2)"]);
  sheet.setValue(3, 3, 1);
  expect(sheet.dataTables).toEqual([]);
});

test("part of it cannot be typed over, and that it is not calculated is said", () => {
  const book = openHostWorkbook(tinyWorkbook({ sheets: { S: SHEET } }), {
    clock: { nowSerial: () => 46_000 },
  });
  const id = book.sheets()[0]?.id ?? "";
  expect(() => book.typeText(id, 4, 4, "1")).toThrow();
  expect([...book.unsupported().keys()]).toEqual(["TABLE"]);
  book.typeText(id, 0, 1, "5");
  expect([3, 4].map((row) => book.cell(id, row, 3).value)).toEqual([6, 9]);
  expect(book.cell(id, 4, 6).value).toBe(35);
});
