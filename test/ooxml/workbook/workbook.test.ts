import { openWorkbookPackage } from "../../../src/ooxml/openWorkbookPackage";
import type { WorkbookPackage } from "../../../src/ooxml/types";
import { partText, partTexts, relationship, tinyParts, zipParts } from "../support/buildPackage";
import { openTiny } from "../support/openTiny";

const CELL = (address: string, formula: string) =>
  `<c r="${address}"><f>${formula}</f><v>1</v></c>`;
const BOOK = {
  sheets: {
    甲: `<sheetData><row r="1"><c r="A1"><v>5</v></c>${CELL("B1", "A1*2+乙!A1")}</row></sheetData>`,
    乙: `<sheetData><row r="1">${CELL("A1", "甲!$A$1+'甲'!B1")}</row></sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>甲!$A$1&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B1"><formula1>甲!$A$1:$A$9</formula1></dataValidation></dataValidations>`,
    "It's": "<sheetData/>",
  },
  beforeSheets: `<bookViews><workbookView activeTab="1"/></bookViews>`,
  afterSheets:
    `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">乙!$A$1:$D$9</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">甲!$1:$3</definedName>` +
    `<definedName name="AsOf" comment="基准日">甲!$A$1</definedName><definedName name="隐" hidden="1">"x"</definedName></definedNames><calcPr calcId="1"/>`,
};

function names(book: WorkbookPackage): string[] {
  return book.sheets.map((sheet) => sheet.name);
}

function id(book: WorkbookPackage, name: string): string {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found.id;
}

test("names are read with their sheets", () => {
  const { book } = openTiny(BOOK);
  expect(book.definedNames).toEqual([
    { name: "_xlnm.Print_Area", formula: "乙!$A$1:$D$9", hidden: false, sheetId: id(book, "乙") },
    { name: "_xlnm.Print_Titles", formula: "甲!$1:$3", hidden: false, sheetId: id(book, "甲") },
    { name: "AsOf", formula: "甲!$A$1", hidden: false, comment: "基准日" },
    { name: "隐", formula: `"x"`, hidden: true },
  ]);
  expect(book.activeSheetId).toBe(id(book, "乙"));
});

test("names are added, changed, removed and given back", () => {
  const { book } = openTiny(BOOK);
  book.setDefinedName({ name: "asof", formula: "甲!$B$2", hidden: false, comment: "基准日" });
  book.setDefinedName({
    name: "Lights",
    formula: "tblLights[灯]",
    hidden: true,
    sheetId: id(book, "乙"),
  });
  const again = openWorkbookPackage(book.save());
  expect(again.definedNames[2]).toEqual({
    name: "asof",
    formula: "甲!$B$2",
    hidden: false,
    comment: "基准日",
  });
  expect(again.definedNames[4]).toMatchObject({
    name: "Lights",
    hidden: true,
    sheetId: id(again, "乙"),
  });
  book.setDefinedName({ name: "AsOf", formula: "甲!$A$1", hidden: false, comment: "基准日" });
  book.removeDefinedName("lights", id(book, "乙"));
  expect(book.touchedParts()).toEqual([]);
});

test("without its last name the list of names is gone", () => {
  const { book } = openTiny(BOOK);
  for (const { name, sheetId } of book.definedNames) book.removeDefinedName(name, sheetId);
  expect(partText(book.save(), "xl/workbook.xml")).not.toContain("definedNames");
});

test("sheets are added and deleted without a trace", () => {
  const { book } = openTiny(BOOK);
  const added = book.addSheet("得分", 1);
  added.setValue(0, 0, "科室");
  expect(names(book)).toEqual(["甲", "得分", "乙", "It's"]);
  const again = openWorkbookPackage(book.save());
  expect(names(again)).toEqual(["甲", "得分", "乙", "It's"]);
  expect(again.sheets[1]?.value(0, 0)).toBe("科室");
  expect(again.activeSheetId).toBe(id(again, "乙"));
  expect(again.definedNames[0]?.sheetId).toBe(id(again, "乙"));
  book.deleteSheet(added.id);
  expect(book.touchedParts()).toEqual([]);
});

test("renaming a sheet rewrites formulas, rules, validations and names", () => {
  const { book } = openTiny(BOOK);
  book.renameSheet(id(book, "甲"), "二季 度");
  const other = book.sheets[1];
  expect(other?.formula(0, 0)).toBe("'二季 度'!$A$1+'二季 度'!B1");
  expect(other?.conditionalFormats[0]?.formulas).toEqual(["'二季 度'!$A$1>1"]);
  expect(other?.dataValidations[0]?.formula1).toBe("'二季 度'!$A$1:$A$9");
  expect(book.definedNames.map((name) => name.formula)).toEqual([
    "乙!$A$1:$D$9",
    "'二季 度'!$1:$3",
    "'二季 度'!$A$1",
    `"x"`,
  ]);
  expect(other?.value(0, 0)).toBe(1);
});

test("deleting a sheet makes its references #REF! and drops its names and tables", () => {
  const { book } = openTiny(BOOK);
  book.deleteSheet(id(book, "甲"));
  const again = openWorkbookPackage(book.save());
  expect(names(again)).toEqual(["乙", "It's"]);
  expect(again.sheets[0]?.formula(0, 0)).toBe("#REF!+#REF!");
  expect(again.sheets[0]?.conditionalFormats[0]?.formulas).toEqual(["#REF!>1"]);
  expect(again.definedNames.map(({ name, formula }) => [name, formula])).toEqual([
    ["_xlnm.Print_Area", "乙!$A$1:$D$9"],
    ["AsOf", "#REF!"],
    ["隐", `"x"`],
  ]);
  expect(again.definedNames[0]?.sheetId).toBe(id(again, "乙"));
  expect(again.activeSheetId).toBe(id(again, "乙"));
  expect(partTexts(book.save())["xl/worksheets/sheet1.xml"]).toBeUndefined();
});

test("local names follow their sheets when tabs move; moved back, nothing changed", () => {
  const { book } = openTiny(BOOK);
  book.moveSheet(id(book, "乙"), 0);
  const again = openWorkbookPackage(book.save());
  expect(names(again)).toEqual(["乙", "甲", "It's"]);
  expect(again.definedNames[0]?.sheetId).toBe(id(again, "乙"));
  expect(again.activeSheetId).toBe(id(again, "乙"));
  book.moveSheet(id(book, "乙"), 1);
  expect(book.touchedParts()).toEqual([]);
});

test("visibility and the active sheet are saved and taken back", () => {
  const { book } = openTiny(BOOK);
  book.setSheetVisibility(id(book, "甲"), "veryHidden");
  book.setActiveSheet(id(book, "It's"));
  const again = openWorkbookPackage(book.save());
  expect(again.sheets[0]?.visibility).toBe("veryHidden");
  expect(again.activeSheetId).toBe(id(again, "It's"));
  book.setSheetVisibility(id(book, "甲"), "visible");
  expect(book.touchedParts()).not.toContain("xl/worksheets/sheet1.xml");
});

test("a copied sheet has its own tables, names and references", () => {
  const table = `<table xmlns="urn:m" id="1" name="T" displayName="T" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"><calculatedColumnFormula>T[[#This Row],[a]]</calculatedColumnFormula></tableColumn></tableColumns></table>`;
  const { book } = openTiny({
    sheets: {
      甲: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row><row r="2">${CELL("B2", "T[[#This Row],[a]]+甲!A1")}</row></sheetData><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    },
    parts: { "xl/tables/table1.xml": table },
    relationships: {
      "xl/worksheets/sheet1.xml": relationship("rId1", "table", "/xl/tables/table1.xml"),
    },
    overrides: `<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>`,
    afterSheets: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">甲!$A$1:$D$9</definedName></definedNames>`,
  });
  const [first] = book.sheets;
  first?.setValue(3, 0, "新文本");
  const copy = book.copySheet(first?.id ?? "", "副本");
  const again = openWorkbookPackage(book.save());
  const saved = again.sheets[1];
  expect(saved?.formula(1, 1)).toBe("T2[[#This Row],[a]]+副本!A1");
  expect(saved?.value(3, 0)).toBe("新文本");
  expect(saved?.merges).toHaveLength(1);
  expect(again.tables.map(({ name }) => name)).toEqual(["T", "T2"]);
  expect(again.tables[1]?.columns[1]?.calculatedColumnFormula).toBe("T2[[#This Row],[a]]");
  expect(again.definedNames.map(({ formula, sheetId }) => [formula, sheetId])).toEqual([
    ["甲!$A$1:$D$9", again.sheets[0]?.id],
    ["副本!$A$1:$D$9", saved?.id],
  ]);
  book.deleteSheet(copy.id);
  first?.setValue(3, 0, null);
  // The text stays in the table of shared strings: the copy was written with it.
  expect(
    book
      .touchedParts()
      .filter((name) => !/sharedStrings|Content_Types|workbook.xml.rels/.test(name))
  ).toEqual([]);
});

test("deleting a copied sheet keeps pictures that the first one uses", () => {
  const drawing = `<xdr:wsDr xmlns:xdr="urn:x"/>`;
  const { book } = openTiny({
    sheets: { 甲: `<sheetData/><drawing r:id="rId1"/>`, 乙: "<sheetData/>" },
    parts: { "xl/drawings/drawing1.xml": drawing, "xl/media/image1.png": "png" },
    relationships: {
      "xl/worksheets/sheet1.xml": relationship("rId1", "drawing", "../drawings/drawing1.xml"),
      "xl/drawings/drawing1.xml": relationship("rId1", "image", "../media/image1.png"),
    },
  });
  const copy = book.copySheet(book.sheets[0]?.id ?? "", "副本");
  expect(partTexts(book.save())["xl/drawings/drawing2.xml"]).toBe(drawing);
  book.deleteSheet(copy.id);
  expect(book.touchedParts()).toEqual([]);
  book.deleteSheet(book.sheets[0]?.id ?? "");
  const parts = Object.keys(partTexts(book.save()));
  expect(parts.filter((name) => /drawing|media/.test(name))).toEqual([]);
});

test("custom XML parts are added, changed and removed with all that belongs to them", () => {
  const { book } = openTiny(BOOK);
  const first = book.addCustomXmlPart(`<j:journal xmlns:j="urn:guatu:journal">1</j:journal>`);
  const second = book.addCustomXmlPart(`<plain/>`);
  expect(first.namespaceUri).toBe("urn:guatu:journal");
  expect(first.id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
  book.setCustomXmlPart(second.id, `<plain>2</plain>`);
  const again = openWorkbookPackage(book.save());
  expect(again.customXmlParts).toEqual([first, { ...second, xml: `<plain>2</plain>` }]);
  again.removeCustomXmlPart(first.id);
  again.removeCustomXmlPart(second.id);
  expect(Object.keys(partTexts(again.save())).filter((name) => name.includes("customXml"))).toEqual(
    []
  );
  expect(partTexts(again.save())).toEqual(partTexts(openTiny(BOOK).bytes));
  book.removeCustomXmlPart(first.id);
  book.removeCustomXmlPart(second.id);
  expect(book.touchedParts()).toEqual([]);
});

test("a custom XML part must be well formed", () => {
  const { book } = openTiny(BOOK);
  expect(() => book.addCustomXmlPart("<a>")).toThrow("XML");
  expect(book.touchedParts()).toEqual([]);
});

test("chart sheets and macro modules are listed and left alone", () => {
  const parts = tinyParts({
    sheets: { 甲: "<sheetData/>" },
    parts: { "xl/chartsheets/sheet1.xml": "<chartsheet><sheetViews/></chartsheet>" },
    workbookRelationships: relationship("rId50", "chartsheet", "chartsheets/sheet1.xml"),
  });
  const workbook = (parts["xl/workbook.xml"] ?? "").replace(
    "</sheets>",
    `<sheet name="图" sheetId="7" r:id="rId50"/><sheet name="模块" sheetId="8" state="veryHidden" r:id=""/></sheets>`
  );
  const book = openWorkbookPackage(zipParts({ ...parts, "xl/workbook.xml": workbook }));
  expect(book.sheets.map(({ name, isGrid }) => [name, isGrid])).toEqual([
    ["甲", true],
    ["图", false],
    ["模块", false],
  ]);
  expect(book.sheets[1]?.usedArea(false)).toBeUndefined();
  book.addSheet("新");
  const again = openWorkbookPackage(book.save());
  expect(again.sheets.map((sheet) => sheet.name)).toEqual(["甲", "图", "模块", "新"]);
  expect(partTexts(book.save())["xl/chartsheets/sheet1.xml"]).toBe(
    "<chartsheet><sheetViews/></chartsheet>"
  );
});
