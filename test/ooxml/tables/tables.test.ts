import { openWorkbookPackage } from "../../../src/ooxml/openWorkbookPackage";
import type { TablePart } from "../../../src/ooxml/types";
import { partText, partTexts, relationship, tinyParts, zipParts } from "../support/buildPackage";
import { firstSheet, openTiny } from "../support/openTiny";

const TABLE = "xl/tables/table1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TABLE_XML =
  `<?xml version="1.0"?>\n<table xmlns="${MAIN}" id="3" name="表1" displayName="表1" ref="A2:C5" totalsRowShown="0">` +
  `<autoFilter ref="A2:C5"><filterColumn colId="1"><filters><filter val="x"/></filters></filterColumn></autoFilter>` +
  `<tableColumns count="3"><tableColumn id="1" name="序号"/><tableColumn id="2" name="完成_x000a_时限" dataDxfId="0"/>` +
  `<tableColumn id="5" name="倍"><calculatedColumnFormula>表1[[#This Row],[序号]]*2</calculatedColumnFormula></tableColumn></tableColumns>` +
  `<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
const WITH_TABLE = {
  sheets: {
    表: `<sheetData><row r="2"><c r="A2" t="inlineStr"><is><t>序号</t></is></c></row><row r="3"><c r="C3"><f>表1[[#This Row],[序号]]*2</f><v>2</v></c><c r="E3"><f>SUM(表1[完成\n时限])+ROWS(表1)</f><v>0</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
  },
  parts: { [TABLE]: TABLE_XML },
  relationships: {
    "xl/worksheets/sheet1.xml": relationship("rId1", "table", "../tables/table1.xml"),
  },
  overrides: `<Override PartName="/${TABLE}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>`,
  afterSheets: `<definedNames><definedName name="名单">表1[序号]</definedName></definedNames>`,
};

const NEW_TABLE: Omit<TablePart, "id" | "sheetId"> = {
  name: "tblLedger",
  area: { rowIndex: 10, columnIndex: 1, rowCount: 4, columnCount: 3 },
  columns: [
    { name: "任务" },
    { name: "计划\n开始" },
    { name: "a[b]#'@", calculatedColumnFormula: "tblLedger[[#This Row],[任务]]&1" },
  ],
  headerRow: true,
  totalsRow: false,
  showFilterButton: false,
  styleName: "TableStyleLight1",
  bandedRows: false,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
};

test("a table is read", () => {
  const { book, sheet } = openTiny(WITH_TABLE);
  expect(book.tables).toEqual([
    {
      id: book.tables[0]?.id,
      sheetId: sheet.id,
      name: "表1",
      area: { rowIndex: 1, columnIndex: 0, rowCount: 4, columnCount: 3 },
      columns: [
        { name: "序号" },
        { name: "完成\n时限" },
        { name: "倍", calculatedColumnFormula: "表1[[#This Row],[序号]]*2" },
      ],
      headerRow: true,
      totalsRow: false,
      showFilterButton: true,
      styleName: "TableStyleMedium2",
      bandedRows: true,
      bandedColumns: false,
      firstColumn: false,
      lastColumn: false,
    },
  ]);
  expect(sheet.isFiltered).toBe(true);
});

test("a new table has its part, relation, content type and line in the sheet", () => {
  const { book, sheet } = openTiny(WITH_TABLE);
  const added = book.addTable(sheet.id, NEW_TABLE);
  const parts = partTexts(book.save());
  expect(parts["xl/tables/table2.xml"]).toBe(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}" id="4" name="tblLedger" displayName="tblLedger" ref="B11:D14" totalsRowShown="0">` +
      `<tableColumns count="3"><tableColumn id="1" name="任务"/><tableColumn id="2" name="计划_x000a_开始"/>` +
      `<tableColumn id="3" name="a[b]#'@"><calculatedColumnFormula>tblLedger[[#This Row],[任务]]&amp;1</calculatedColumnFormula></tableColumn></tableColumns>` +
      `<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`
  );
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    `<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>`
  );
  expect(parts["[Content_Types].xml"]).toContain(`PartName="/xl/tables/table2.xml"`);
  expect(openWorkbookPackage(book.save()).tables[1]).toEqual({
    ...added,
    sheetId: expect.any(String),
  });
  book.removeTable(added.id);
  expect(book.touchedParts()).toEqual([]);
});

test("removing the file's only table leaves no trace of it", () => {
  const { book } = openTiny(WITH_TABLE);
  book.removeTable(book.tables[0]?.id ?? "");
  const parts = partTexts(book.save());
  expect(
    Object.keys(parts).filter((name) => name.includes("table") || name.includes("sheets/_rels"))
  ).toEqual([]);
  expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("tableParts");
  expect(parts["[Content_Types].xml"]).not.toContain("table1");
});

test("a new name rewrites every reference to the table", () => {
  const { book, sheet } = openTiny(WITH_TABLE);
  const id = book.tables[0]?.id ?? "";
  book.updateTable(id, { name: "tblA" });
  expect(sheet.formula(2, 2)).toBe("tblA[[#This Row],[序号]]*2");
  expect(sheet.formula(2, 4)).toBe("SUM(tblA[完成\n时限])+ROWS(tblA)");
  expect(book.tables[0]?.columns[2]?.calculatedColumnFormula).toBe("tblA[[#This Row],[序号]]*2");
  expect(book.definedNames[0]?.formula).toBe("tblA[序号]");
  expect(sheet.value(2, 2)).toBe(2);
  book.updateTable(id, { name: "表1" });
  expect(book.touchedParts()).toEqual([]);
});

test("a new column name is escaped where references need it", () => {
  const { book, sheet } = openTiny(WITH_TABLE);
  const [table] = book.tables;
  const columns = [{ name: "No.[#]" }, ...(table?.columns.slice(1) ?? [])];
  book.updateTable(table?.id ?? "", { columns });
  expect(sheet.formula(2, 2)).toBe("表1[[#This Row],[No.'['#']]]*2");
  expect(book.definedNames[0]?.formula).toBe("表1[No.'['#']]");
  const again = openWorkbookPackage(book.save());
  expect(again.tables[0]?.columns[0]?.name).toBe("No.[#]");
  expect(partText(book.save(), TABLE)).toContain(
    `<tableColumn id="2" name="完成_x000a_时限" dataDxfId="0"/>`
  );
});

test("a column more, rows more, another look; and back", () => {
  const { book } = openTiny(WITH_TABLE);
  const [table] = book.tables;
  if (!table) throw new Error("no table");
  book.updateTable(table.id, {
    area: { ...table.area, rowCount: 9, columnCount: 4 },
    columns: [...table.columns, { name: "系统状态" }],
    showFilterButton: false,
    styleName: "TableStyleLight1",
    bandedRows: false,
  });
  const text = partText(book.save(), TABLE);
  expect(text).toContain(`ref="A2:D10"`);
  expect(text).toContain(`<tableColumn id="6" name="系统状态"/></tableColumns>`);
  expect(text).not.toContain("autoFilter");
  book.updateTable(table.id, table);
  expect(book.touchedParts()).toEqual([]);
});

test("a totals row is not filtered", () => {
  const { book } = openTiny(WITH_TABLE);
  book.updateTable(book.tables[0]?.id ?? "", { totalsRow: true });
  const text = partText(book.save(), TABLE);
  expect(text).toContain(`<autoFilter ref="A2:C4">`);
  expect(text).toContain(`totalsRowCount="1"`);
});

test("a table on a sheet whose part declares no relationship prefix", () => {
  const parts = tinyParts({ sheets: { S: "<sheetData/>" } });
  const name = "xl/worksheets/sheet1.xml";
  const bare = (parts[name] ?? "").replace(/ xmlns:r="[^"]*"/, "");
  const book = openWorkbookPackage(zipParts({ ...parts, [name]: bare }));
  book.addTable(firstSheet(book).id, NEW_TABLE);
  expect(partText(book.save(), name)).toContain(
    `<tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>`
  );
  expect(openWorkbookPackage(book.save()).tables).toHaveLength(1);
});
