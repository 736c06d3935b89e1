import { MAX_COLUMNS, MAX_ROWS } from "../../../src/ooxml/address";
import { SheetEditError, type WorkbookPackage } from "../../../src/ooxml/types";
import { openTiny } from "../support/openTiny";

const ARRAYS =
  `<sheetData><row r="3"><c r="C3"><f t="array" ref="C3:D4">A1:B2</f><v>1</v></c><c r="D3"><v>2</v></c><c r="F3"><f t="array" ref="F3">SUM(A1:A2*2)</f><v>2</v></c></row>` +
  `<row r="4"><c r="C4"><v>3</v></c><c r="D4"><v>4</v></c><c r="H4" cm="1"><f t="array" ref="H4:H6">A1:A3</f><v>1</v></c></row></sheetData>`;
const EDGES = `<sheetData><row r="${MAX_ROWS}"><c r="A${MAX_ROWS}"><v>1</v></c><c r="XFD${MAX_ROWS}"><v>1</v></c></row></sheetData>`;

type Edit = (book: WorkbookPackage, id: string) => void;

test("array formulas over several cells are listed, dynamic ones are not", () => {
  const { sheet } = openTiny({ sheets: { S: ARRAYS } });
  expect(sheet.arrayAreas).toEqual([{ rowIndex: 2, columnIndex: 2, rowCount: 2, columnCount: 2 }]);
  sheet.setValue(2, 2, 1);
  expect(sheet.arrayAreas).toEqual([]);
});

test.each<[string, string, Edit, string | undefined]>([
  ["a row into an array", ARRAYS, (book, id) => book.insertRows(id, 3, 1), "partOfArray"],
  ["a column into an array", ARRAYS, (book, id) => book.insertColumns(id, 3, 1), "partOfArray"],
  ["a row out of an array", ARRAYS, (book, id) => book.deleteRows(id, 3, 1), "partOfArray"],
  ["all rows of an array", ARRAYS, (book, id) => book.deleteRows(id, 2, 2), undefined],
  ["a row above an array", ARRAYS, (book, id) => book.insertRows(id, 2, 1), undefined],
  ["a row into a dynamic array", ARRAYS, (book, id) => book.insertRows(id, 4, 1), undefined],
  ["a row over the edge", EDGES, (book, id) => book.insertRows(id, 0, 1), "cellsPushedOff"],
  ["a column over the edge", EDGES, (book, id) => book.insertColumns(id, 1, 1), "cellsPushedOff"],
  [
    "a column at the edge",
    EDGES,
    (book, id) => book.deleteColumns(id, MAX_COLUMNS - 1, 1),
    undefined,
  ],
])("%s: refused as Excel refuses it, or done", (_name, xml, edit, code) => {
  const { book, sheet } = openTiny({ sheets: { S: xml } });
  if (code === undefined) {
    edit(book, sheet.id);
    expect(book.touchedParts()).not.toEqual([]);
    return;
  }
  expect(() => edit(book, sheet.id)).toThrow(SheetEditError);
  expect(() => edit(book, sheet.id)).toThrow(expect.objectContaining({ code }) as Error);
  expect(book.touchedParts()).toEqual([]);
});
