import type { Scalar } from "../../../src/ooxml/types";
import { openWorkbookPackage } from "../../../src/ooxml/openWorkbookPackage";
import { DECLARATION, tinyParts, zipParts } from "../support/buildPackage";
import { firstSheet, openTiny } from "../support/openTiny";

const STRINGS =
  "<si><t>甲</t></si>" +
  "<si><r><rPr><b/></rPr><t>粗</t></r><r><t xml:space='preserve'> 细</t></r><rPh sb='0' eb='1'><t>cu</t></rPh></si>" +
  "<si><t>a_x000D_b &amp; c</t></si>";

function sheetWith(rows: string) {
  return openTiny({ sheets: { S: `<sheetData>${rows}</sheetData>` }, strings: STRINGS });
}

test.each<[string, string, Scalar]>([
  ["a number", `<c r="A1"><v>1.5</v></c>`, 1.5],
  ["an exponent", `<c r="A1"><v>1E-3</v></c>`, 0.001],
  ["shared text", `<c r="A1" t="s"><v>0</v></c>`, "甲"],
  ["rich text without its phonetic hint", `<c r="A1" t="s"><v>1</v></c>`, "粗 细"],
  ["escaped text", `<c r="A1" t="s"><v>2</v></c>`, "a\rb & c"],
  ["text beyond the table", `<c r="A1" t="s"><v>99</v></c>`, ""],
  ["inline text", `<c r="A1" t="inlineStr"><is><t>内联</t></is></c>`, "内联"],
  [
    "inline rich text",
    `<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>`,
    "甲乙",
  ],
  ["a formula's text", `<c r="A1" t="str"><f>B1</f><v>x&lt;y</v></c>`, "x<y"],
  ["true", `<c r="A1" t="b"><v>1</v></c>`, true],
  ["false", `<c r="A1" t="b"><v>0</v></c>`, false],
  ["an error", `<c r="A1" t="e"><v>#N/A</v></c>`, { error: "#N/A" }],
  ["an ISO date", `<c r="A1" t="d"><v>2026-01-01</v></c>`, 46023],
  ["an ISO date with time", `<c r="A1" t="d"><v>2026-01-01T12:00:00</v></c>`, 46023.5],
  ["an empty cell", `<c r="A1" s="1"/>`, null],
  ["an empty value", `<c r="A1"><v></v></c>`, null],
  ["a missing value", `<c r="A1"><f>B1</f></c>`, null],
  ["single quotes", `<c r='A1' t='s'><v>0</v></c>`, "甲"],
  ["a numeric entity", `<c r="A1" t="str"><v>&#x7532;&#20057;</v></c>`, "甲乙"],
  ["CDATA", `<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>`, "a<b"],
])("reads %s", (_what, cell, expected) => {
  expect(sheetWith(`<row r="1">${cell}</row>`).sheet.value(0, 0)).toEqual(expected);
});

test("rows and cells without addresses count on", () => {
  const { sheet } = sheetWith(
    `<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>`
  );
  expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual([1, 2]);
  expect([sheet.value(4, 2), sheet.value(4, 3), sheet.value(5, 0)]).toEqual([3, 4, 5]);
});

test("a changed row without addresses keeps every cell in its place", () => {
  const { book, sheet } = sheetWith(
    `<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>`
  );
  sheet.setValue(0, 1, 20);
  sheet.setValue(4, 0, 9);
  const again = firstSheet(openWorkbookPackage(book.save()));
  expect([again.value(0, 0), again.value(0, 1)]).toEqual([1, 20]);
  expect([again.value(1, 0), again.value(1, 1), again.value(4, 0)]).toEqual([3, 4, 9]);
});

test("prefixed XML is read and written with its prefix", () => {
  const parts = tinyParts({ sheets: { S: "<sheetData/>" } });
  const sheet =
    `${DECLARATION}<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c><x:c r="B1"><x:f>A1*2</x:f><x:v>14</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const book = openWorkbookPackage(zipParts({ ...parts, "xl/worksheets/sheet1.xml": sheet }));
  const opened = firstSheet(book);
  expect([opened.value(0, 0), opened.formula(0, 1)]).toEqual([7, "A1*2"]);
  opened.setValue(1, 0, "乙");
  opened.setMerges([{ rowIndex: 2, columnIndex: 0, rowCount: 1, columnCount: 2 }]);
  const again = firstSheet(openWorkbookPackage(book.save()));
  expect([again.value(0, 0), again.value(1, 0), again.merges.length]).toEqual([7, "乙", 1]);
});

test("absolute targets and other letter case in relationships are found", () => {
  const parts = tinyParts({
    sheets: { S: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` },
  });
  const relationships = (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
    'Target="worksheets/sheet1.xml"',
    'Target="/xl/Worksheets/sheet1.xml"'
  );
  const book = openWorkbookPackage(
    zipParts({ ...parts, "xl/_rels/workbook.xml.rels": relationships })
  );
  expect(firstSheet(book).value(0, 0)).toBe(1);
});

test("shared formulas are written out on reading", () => {
  const { sheet } = sheetWith(
    `<row r="1"><c r="B1"><f t="shared" ref="B1:C3" si="0">A1+$A$1+S!A1</f><v>0</v></c><c r="C1"><f t="shared" si="0"/><v>0</v></c></row>` +
      `<row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>`
  );
  expect(sheet.formula(0, 1)).toBe("A1+$A$1+S!A1");
  expect(sheet.formula(0, 2)).toBe("B1+$A$1+S!B1");
  expect(sheet.formula(2, 1)).toBe("A3+$A$1+S!A3");
  expect([...sheet.formulaCells()].map(({ row, column }) => [row, column])).toEqual([
    [0, 1],
    [0, 2],
    [2, 1],
  ]);
});

test("array formulas tell the cells they fill", () => {
  const { sheet } = sheetWith(
    `<row r="1"><c r="A1"><f t="array" ref="A1:A3">ROW(1:3)</f><v>1</v></c></row>`
  );
  expect(sheet.arrayArea(0, 0)).toEqual({
    rowIndex: 0,
    columnIndex: 0,
    rowCount: 3,
    columnCount: 1,
  });
});

test("the used area counts formatted cells only when asked to", () => {
  const { sheet } = sheetWith(
    `<row r="2"><c r="B2"><v>1</v></c></row><row r="9"><c r="D9" s="1"/></row>`
  );
  expect(sheet.usedArea(true)).toEqual({
    rowIndex: 1,
    columnIndex: 1,
    rowCount: 1,
    columnCount: 1,
  });
  expect(sheet.usedArea(false)).toEqual({
    rowIndex: 1,
    columnIndex: 1,
    rowCount: 8,
    columnCount: 3,
  });
});

test("the 1904 date system is told", () => {
  const { book } = openTiny({
    sheets: { S: `<sheetData/>` },
    beforeSheets: `<workbookPr date1904="1"/>`,
  });
  expect(book.date1904).toBe(true);
});

test("a cell without style takes the row's, else the column's", () => {
  const { sheet } = openTiny({
    sheets: {
      S: `<cols><col min="1" max="3" width="9" style="1"/></cols><sheetData><row r="2" s="0" customFormat="1"/><row r="3"><c r="A3"><v>1</v></c></row></sheetData>`,
    },
  });
  expect([sheet.styleIndex(0, 0), sheet.styleIndex(1, 0), sheet.styleIndex(2, 0)]).toEqual([
    1, 0, 0,
  ]);
  expect(sheet.styleIndex(0, 5)).toBe(0);
});
