import type { WorkbookPackage } from "../../../src/ooxml/types";
import { openTestWorkbook } from "../../helpers/hostWorkbook";
import { relationship, tinyWorkbook } from "../support/buildPackage";
import { openTiny } from "../support/openTiny";

const MAIN = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const table = (id: number, ref: string) =>
  `<table ${MAIN} id="${id}" name="表${id}" displayName="表${id}" ref="${ref}"><tableColumns count="1"><tableColumn id="1" name="甲"/></tableColumns></table>`;
const cache = (inner: string) =>
  `<slicerCacheDefinition ${MAIN} name="切片器_甲">${inner}</slicerCacheDefinition>`;

/** 数据 has two tables, the first with a slicer that stands on 看板; 透视 has a pivot table with a timeline. */
const BOOK = {
  sheets: {
    数据: `<sheetData><row r="1"><c r="A1" t="str"><v>甲</v></c><c r="C1" t="str"><v>甲</v></c></row></sheetData><tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>`,
    看板: `<sheetData/>`,
    透视: `<sheetData/>`,
    空: `<sheetData/>`,
  },
  parts: {
    "xl/tables/table1.xml": table(7, "A1:A3"),
    "xl/tables/table2.xml": table(8, "C5:C9"),
    "xl/slicers/slicer1.xml": `<slicers ${MAIN}><slicer name="甲" cache="切片器_甲"/></slicers>`,
    "xl/slicerCaches/slicerCache1.xml": cache(
      `<extLst><x:ext xmlns:x="x"><x15:tableSlicerCache xmlns:x15="x15" tableId="7" column="1"/></x:ext></extLst>`
    ),
    "xl/timelineCaches/timelineCache1.xml": cache(
      `<pivotTables><pivotTable tabId="3" name="透视表1"/></pivotTables>`
    ),
  },
  relationships: {
    "xl/worksheets/sheet1.xml":
      relationship("rId1", "table", "../tables/table1.xml") +
      relationship("rId2", "table", "../tables/table2.xml"),
    "xl/worksheets/sheet2.xml": relationship("rId1", "slicer", "../slicers/slicer1.xml"),
  },
  workbookRelationships:
    relationship("rId50", "slicerCache", "slicerCaches/slicerCache1.xml") +
    relationship("rId51", "timelineCache", "timelineCaches/timelineCache1.xml"),
};

type Edit = (book: WorkbookPackage) => void;
const sheetNamed = (book: WorkbookPackage, name: string) =>
  book.sheets.find((sheet) => sheet.name === name)?.id ?? "";
const tableNamed = (book: WorkbookPackage, name: string) =>
  book.tables.find((part) => part.name === name)?.id ?? "";

test.each<[string, Edit]>([
  ["the sheet of its table", (book) => book.deleteSheet(sheetNamed(book, "数据"))],
  ["the sheet it stands on", (book) => book.deleteSheet(sheetNamed(book, "看板"))],
  ["the sheet of its pivot table", (book) => book.deleteSheet(sheetNamed(book, "透视"))],
  ["its table", (book) => book.removeTable(tableNamed(book, "表7"))],
  ["the rows of its table", (book) => book.deleteRows(sheetNamed(book, "数据"), 0, 4)],
])("what a slicer or timeline needs is not deleted: %s", (_what, edit) => {
  const { book } = openTiny(BOOK);
  expect(() => edit(book)).toThrow(expect.objectContaining({ code: "slicerInUse" }) as Error);
  expect(book.touchedParts()).toEqual([]);
});

test.each<[string, Edit]>([
  ["another sheet", (book) => book.deleteSheet(sheetNamed(book, "空"))],
  ["another table", (book) => book.removeTable(tableNamed(book, "表8"))],
  ["the rows of another table", (book) => book.deleteRows(sheetNamed(book, "数据"), 3, 8)],
  ["a row of its table", (book) => book.deleteRows(sheetNamed(book, "数据"), 1, 1)],
])("what no slicer needs is: %s", (_what, edit) => {
  const { book } = openTiny(BOOK);
  edit(book);
  expect(book.touchedParts()).not.toEqual([]);
});

test("an add-in is told so as Excel tells it", async () => {
  const { Excel } = openTestWorkbook(tinyWorkbook(BOOK));
  const attempt = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("数据").delete();
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code: "InvalidOperation" });
});
