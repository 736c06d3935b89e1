import { touchWorkbook } from "../../../../src/host/node/files/touchWorkbook";
import { changedParts } from "../../../../src/host/workbook/changedParts";
import { openTestWorkbook, reopenTestWorkbook } from "../../../helpers/hostWorkbook";
import { PLAIN_STYLES, relationship, tinyWorkbook } from "../../../ooxml/support/buildPackage";

const cell = (address: string, value = 5): string => `<c r="${address}"><v>${value}</v></c>`;
const rows = (...cells: (readonly string[])[]): string =>
  `<sheetData>${cells.map((row, index) => `<row r="${index + 1}">${row.join("")}</row>`).join("")}</sheetData>`;
const DATA = rows([cell("A1"), cell("B1")], [cell("A2"), cell("B2")]);
const PROTECTED = `<sheetProtection sheet="1"/>`;
/** Style 1 is an unlocked cell. */
const UNLOCKED_STYLES = PLAIN_STYLES.replace(
  `<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>`
);

const HIDDEN_FIRST = tinyWorkbook({ sheets: { 一: DATA, 二: DATA } });
const withHidden = (hidden: readonly string[]): Uint8Array => {
  const runtime = openTestWorkbook(HIDDEN_FIRST);
  for (const sheet of runtime.workbook.sheets()) {
    if (hidden.includes(sheet.name)) {
      runtime.workbook.package.setSheetVisibility(sheet.id, "veryHidden");
    }
  }
  return runtime.workbook.save();
};

const TABLE = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:F3"><autoFilter ref="A1:F3"/><tableColumns count="6">${[1, 2, 3, 4, 5, 6].map((id) => `<tableColumn id="${id}" name="c${id}"/>`).join("")}</tableColumns></table>`;

test.each([
  ["an empty sheet", tinyWorkbook({ sheets: { 表: "<sheetData/>" } }), "表!A1"],
  ["beside the data, with a gap", tinyWorkbook({ sheets: { 表: DATA } }), "表!D1"],
  ["not on a hidden sheet", withHidden(["一"]), "二!D1"],
  [
    "not in a merged area that reaches beyond the data",
    tinyWorkbook({
      sheets: { 表: `${DATA}<mergeCells count="1"><mergeCell ref="B1:D2"/></mergeCells>` },
    }),
    "表!D3",
  ],
  [
    "below the data where it reaches the last column",
    tinyWorkbook({ sheets: { 表: rows([cell("A1"), cell("XFD1")]) } }),
    "表!A3",
  ],
  [
    "in a gap of data that reaches both ends",
    tinyWorkbook({
      sheets: {
        表: `<sheetData><row r="1">${cell("A1")}${cell("XFD1")}</row><row r="1048576">${cell("A1048576")}</row></sheetData>`,
      },
    }),
    "表!B1",
  ],
  [
    "in the first unlocked blank cell of a protected sheet",
    tinyWorkbook({
      sheets: {
        表: `<sheetData><row r="1">${cell("A1")}<c r="B1" s="1"><v>1</v></c><c r="C1" s="1"/></row></sheetData>${PROTECTED}`,
      },
      styles: UNLOCKED_STYLES,
    }),
    "表!C1",
  ],
  [
    "not in a table that is wider than its cells",
    tinyWorkbook({
      sheets: {
        表: `${rows([cell("A1"), cell("B1")])}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      },
      parts: { "xl/tables/table1.xml": TABLE },
      relationships: {
        "xl/worksheets/sheet1.xml": relationship("rId1", "table", "../tables/table1.xml"),
      },
      overrides: `<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>`,
    }),
    "表!D4",
  ],
])("writes one cell: %s", async (_what, bytes, address) => {
  const runtime = openTestWorkbook(bytes);
  expect(await touchWorkbook(runtime)).toBe(address);
  expect(runtime.counters().syncs).toBe(4);
  const sheet = runtime.workbook.sheets().find(({ name }) => address.startsWith(`${name}!`));
  const part = `xl/worksheets/sheet${runtime.workbook.sheets().findIndex(({ id }) => id === sheet?.id) + 1}.xml`;
  expect(changedParts(bytes, runtime.workbook.save())).toEqual([part]);
  const values = await reopenTestWorkbook(runtime).Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet?.name ?? "")
      .getRange(address)
      .load("values");
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toEqual([[1]]);
});

test.each([
  ["every sheet is hidden", () => withHidden(["一", "二"]), { code: "noVisibleSheet", params: {} }],
  [
    "the sheet is protected",
    () => tinyWorkbook({ sheets: { 锁: DATA + PROTECTED } }),
    { code: "protectedSheet", params: { sheet: "锁" } },
  ],
])("refuses where %s", async (_what, make, refusal) => {
  const bytes = make();
  const runtime = openTestWorkbook(bytes);
  await expect(touchWorkbook(runtime)).rejects.toMatchObject(refusal);
  expect(Buffer.compare(Buffer.from(runtime.workbook.save()), Buffer.from(bytes))).toBe(0);
});
