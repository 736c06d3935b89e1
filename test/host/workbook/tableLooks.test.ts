import { openHostWorkbook } from "../../../src/host/workbook/openHostWorkbook";
import { PLAIN_STYLES, relationship, tinyWorkbook } from "../../ooxml/support/buildPackage";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

interface TableBook {
  /** Attributes of tableStyleInfo. */
  readonly style: string;
  /** Attributes of the table besides its range. */
  readonly table?: string;
  /** Attributes of row elements by number. */
  readonly rows?: Readonly<Record<number, string>>;
  /** Style index by address. */
  readonly cells?: Readonly<Record<string, number>>;
  readonly styles?: string;
  readonly rules?: string;
}

/** A table over B2:D6 with three columns. */
function tableBook({ style, table = "", rows = {}, cells = {}, styles, rules = "" }: TableBook) {
  const columns = ["B", "C", "D"];
  const row = (number: number) =>
    `<row r="${number}" ${rows[number] ?? ""}>${columns
      .map((column) => {
        const at = `${column}${number}`;
        const text = number === 2 ? `标题${column}` : `文字${number}`;
        return `<c r="${at}" s="${cells[at] ?? 0}" t="inlineStr"><is><t>${text}</t></is></c>`;
      })
      .join("")}</row>`;
  const bytes = tinyWorkbook({
    sheets: {
      表: `<sheetData>${[2, 3, 4, 5, 6].map(row).join("")}</sheetData>${rules}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    },
    styles: styles ?? STYLES,
    parts: {
      "xl/tables/table1.xml":
        `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="表1" ref="B2:D6" ${table}>` +
        `<tableColumns count="3">${columns.map((column, index) => `<tableColumn id="${index + 1}" name="标题${column}"/>`).join("")}</tableColumns>` +
        `<tableStyleInfo ${style}/></table>`,
    },
    overrides: `<Override PartName="/xl/tables/table1.xml" ContentType="${TABLE_TYPE}"/>`,
    relationships: {
      "xl/worksheets/sheet1.xml": relationship("rId1", "table", "../tables/table1.xml"),
    },
  });
  const workbook = openHostWorkbook(bytes, { clock: { nowSerial: () => 46_218 } });
  const sheetId = workbook.sheets()[0]?.id ?? "";
  return {
    workbook,
    sheetId,
    at: (address: string) =>
      workbook.drawnFormat(sheetId, Number(address.slice(1)) - 1, address.charCodeAt(0) - 65),
  };
}

/** Format 2: yellow ground, red bold letters, a blue line below. */
const STYLES =
  `<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="宋体"/></font><font><b/><sz val="11"/><color rgb="FFFF0000"/><name val="宋体"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="medium"><color rgb="FF0000FF"/></bottom><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0"/></cellXfs>` +
  `<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`;

const fillsOf = (book: ReturnType<typeof tableBook>, addresses: readonly string[]) =>
  addresses.map((address) => book.at(address).fillColor);

test("header, stripes and row lines of Medium2", () => {
  const book = tableBook({ style: `name="TableStyleMedium2" showRowStripes="1"` });
  expect(book.at("B2")).toMatchObject({
    fillColor: "#4F81BD",
    font: { bold: true, color: "#FFFFFF" },
  });
  expect(fillsOf(book, ["B3", "B4", "B5", "B6"])).toEqual([
    "#DCE6F1",
    undefined,
    "#DCE6F1",
    undefined,
  ]);
  const line = { style: "thin", color: "#95B3D7" };
  expect(book.at("B4").borders).toEqual({ left: line, top: line, bottom: line });
  expect(book.at("C6").borders).toEqual({ top: line, bottom: line });
  expect(book.at("E4").fillColor).toBeUndefined();
});

test.each([
  ["rows of a filter are skipped by the stripes", { 4: `hidden="1"` }, ["#DCE6F1", undefined]],
  ["all rows shown", {}, ["#DCE6F1", "#DCE6F1"]],
])("%s", (_title, rows, fills) => {
  const book = tableBook({ style: `name="TableStyleMedium2" showRowStripes="1"`, rows });
  expect(fillsOf(book, ["B3", "B5"])).toEqual(fills);
});

test("first and last column, total row and striped columns where the table shows them", () => {
  const book = tableBook({
    style: `name="TableStyleMedium9" showFirstColumn="1" showLastColumn="1" showColumnStripes="1"`,
    table: `totalsRowCount="1"`,
  });
  expect(fillsOf(book, ["B4", "C4", "D4", "C6"])).toEqual([
    "#4F81BD",
    "#DCE6F1",
    "#4F81BD",
    "#4F81BD",
  ]);
  expect(book.at("C6").borders.top).toEqual({ style: "thick", color: "#FFFFFF" });
  // The thick line belongs to the total row: the row above leaves the shared edge to it.
  expect(book.at("C5").borders.bottom).toBeUndefined();
  expect(book.at("C3").borders.top).toBeUndefined();
});

test("a cell's own format lies over the table, a conditional format over both", () => {
  const book = tableBook({
    style: `name="TableStyleMedium2" showRowStripes="1"`,
    cells: { B3: 2, B2: 2 },
    rules: `<conditionalFormatting sqref="C3:C5"><cfRule type="expression" dxfId="0" priority="1"><formula>ROW(C3)=3</formula></cfRule></conditionalFormatting>`,
  });
  expect(book.at("B3")).toMatchObject({
    fillColor: "#FFFF00",
    font: { bold: true, color: "#FF0000" },
    borders: { bottom: { style: "medium", color: "#0000FF" } },
  });
  // The line that a neighbour draws itself is not drawn over.
  expect(book.at("B4").borders.top).toBeUndefined();
  expect(fillsOf(book, ["C3", "C5"])).toEqual(["#FFC7CE", "#DCE6F1"]);
  // What office.js and the fills of `read` go by is without the table, as Range.format in Excel.
  expect(book.workbook.shownFormat(book.sheetId, 4, 1).fillColor).toBeUndefined();
});

test("a style of the workbook itself, with stripes two rows wide", () => {
  const dxf = (color: string) =>
    `<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor rgb="FF${color}"/></patternFill></fill></dxf>`;
  const book = tableBook({
    style: `name="任务清单" showRowStripes="1"`,
    styles:
      `${PLAIN_STYLES}<dxfs count="3"><dxf><font><b/><color rgb="FF1F4E79"/></font><border><horizontal style="dotted"><color rgb="FF7F7F7F"/></horizontal></border></dxf>${dxf("EEF3FA")}${dxf("333333")}</dxfs>` +
      `<tableStyles count="1"><tableStyle name="任务清单" pivot="0" count="3"><tableStyleElement type="wholeTable" dxfId="0"/>` +
      `<tableStyleElement type="firstRowStripe" size="2" dxfId="1"/><tableStyleElement type="headerRow" dxfId="2"/></tableStyle></tableStyles>`,
  });
  expect(fillsOf(book, ["B2", "B3", "B4", "B5", "B6"])).toEqual([
    "#333333",
    "#EEF3FA",
    "#EEF3FA",
    undefined,
    "#EEF3FA",
  ]);
  expect(book.at("C4")).toMatchObject({
    font: { bold: true, color: "#1F4E79" },
    borders: { top: { style: "dotted", color: "#7F7F7F" } },
  });
});

test.each([
  ["a name that no style has", `name="不存在的样式" showRowStripes="1"`],
  ["no style", `showRowStripes="1"`],
])("%s leaves the cells as they are", (_title, style) => {
  const book = tableBook({ style });
  expect(book.at("B2").font.bold).toBe(false);
  expect(fillsOf(book, ["B2", "B3"])).toEqual([undefined, undefined]);
});

test("a row hidden or a style switched later is drawn anew", () => {
  const book = tableBook({ style: `name="TableStyleMedium2" showRowStripes="1"` });
  expect(book.at("B3").fillColor).toBe("#DCE6F1");
  const [table] = book.workbook.package.tables;
  book.workbook.package.updateTable(table?.id ?? "", { styleName: "TableStyleMedium3" });
  book.workbook.recalculate();
  expect(book.at("B3").fillColor).toBe("#F2DCDB");
});
