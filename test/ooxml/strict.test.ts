import { openWorkbookPackage } from "../../src/ooxml/openWorkbookPackage";
import { partText, partTexts, tinyParts, zipParts } from "./support/buildPackage";
import { firstSheet } from "./support/openTiny";

/** The tiny workbook in the namespaces of ISO/IEC 29500 strict. */
function strictWorkbook(): Uint8Array {
  const parts = tinyParts({
    packageRelationships: `<Relationship Id="rId2" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/extendedProperties" Target="docProps/app.xml"/>`,
    parts: {
      "docProps/app.xml": `<Properties xmlns:vt="urn:vt"><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="1" baseType="lpstr"><vt:lpstr>S</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
    },
    sheets: { S: `<sheetData><row r="1"><c r="A1" t="d"><v>2026-01-01</v></c></row></sheetData>` },
  });
  const strict = Object.entries(parts).map(([name, text]) => [
    name,
    text
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main"
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships"
      ),
  ]);
  return zipParts(Object.fromEntries(strict));
}

test("a strict workbook is read, and what is added to it is strict too", () => {
  const book = openWorkbookPackage(strictWorkbook());
  expect(firstSheet(book).value(0, 0)).toBe(46023);
  const added = book.addSheet("新");
  added.setValue(0, 0, "甲");
  book.addTable(added.id, {
    name: "T",
    area: { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 1 },
    columns: [{ name: "甲" }],
    headerRow: true,
    totalsRow: false,
    showFilterButton: false,
    bandedRows: false,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
  });
  book.addCustomXmlPart("<j xmlns='urn:j'/>");
  const bytes = book.save();
  for (const name of [
    "xl/worksheets/sheet2.xml",
    "xl/tables/table1.xml",
    "xl/sharedStrings.xml",
    "xl/_rels/workbook.xml.rels",
    "customXml/itemProps1.xml",
    "customXml/_rels/item1.xml.rels",
  ]) {
    expect(partText(bytes, name)).toContain("http://purl.oclc.org/ooxml/");
    expect(partText(bytes, name)).not.toContain("openxmlformats.org/spreadsheetml");
    expect(partText(bytes, name)).not.toContain("openxmlformats.org/officeDocument");
  }
  expect(partText(bytes, "docProps/app.xml")).toContain(`<vt:lpstr>S</vt:lpstr><vt:lpstr>新<`);
  expect(openWorkbookPackage(bytes).sheets[1]?.value(0, 0)).toBe("甲");
  expect(() => added.setValue(0, 1, Number.NaN)).toThrow(RangeError);
});

test("a table on a strict sheet that declares no relationship prefix names the strict one", () => {
  const plain = Object.entries(partTexts(strictWorkbook())).map(([name, text]) => [
    name,
    name.includes("worksheets/sheet1.xml") ? text.replace(/ xmlns:r="[^"]*"/, "") : text,
  ]);
  const book = openWorkbookPackage(zipParts(Object.fromEntries(plain)));
  book.addTable(firstSheet(book).id, {
    name: "T",
    area: { rowIndex: 3, columnIndex: 0, rowCount: 2, columnCount: 1 },
    columns: [{ name: "甲" }],
    headerRow: true,
    totalsRow: false,
    showFilterButton: false,
    bandedRows: false,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
  });
  expect(partText(book.save(), "xl/worksheets/sheet1.xml")).toContain(
    `<tablePart xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" r:id="rId1"/>`
  );
});
