import type { OfficeRuntime } from "../../../../src/host/node/officeRuntime";
import { openTestWorkbook } from "../../../helpers/hostWorkbook";

/** A table A1:C4 with a calculated column, a date column, a drop-down and a light. */
async function ledger(): Promise<{ readonly runtime: OfficeRuntime; readonly sheetId: string }> {
  const runtime = openTestWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:D4").values = [
      ["任务", "时限", "分值", "两倍"],
      ["乙事", "2026/3/1", 2, ""],
      ["甲事", "2026/1/1", 3, ""],
      ["丙事", "", 1, ""],
    ];
    const table = sheet.tables.add("A1:D4", true);
    table.name = "tblUser";
    table.columns.getItem("两倍").getDataBodyRange().formulas = "=[@分值]*2" as never;
    const rule = sheet.getRange("C2:C4").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$C2>2";
    rule.custom.format.fill.color = "#FFC7CE";
    sheet.getRange("A2:A4").dataValidation.rule = {
      list: { inCellDropDown: true, source: "甲事,乙事" },
    };
    sheet.getRange("A3").format.fill.color = "#00FF00";
    sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "Double";
    await context.sync();
  });
  const sheetId = runtime.workbook.sheets()[0]?.id ?? "";
  return { runtime, sheetId };
}

const column = ({ workbook }: OfficeRuntime, sheetId: string, at: number, rows: number) =>
  Array.from({ length: rows }, (_row, row) => workbook.cell(sheetId, row, at).text);

test("a row typed below the table belongs to it: formula, format, rule and drop-down", async () => {
  const { runtime, sheetId } = await ledger();
  const { workbook } = runtime;
  workbook.typeText(sheetId, 4, 0, "丁事");
  workbook.typeText(sheetId, 4, 1, "6月30日");
  workbook.typeText(sheetId, 4, 2, "9");
  expect(workbook.package.tables[0]?.area.rowCount).toBe(5);
  expect(workbook.cell(sheetId, 4, 3)).toMatchObject({ value: 18, formula: "=[@分值]*2" });
  expect(workbook.cell(sheetId, 4, 1).value).toBe(46203);
  expect(workbook.shownFormat(sheetId, 4, 2).fillColor).toBe("#FFC7CE");
  expect(workbook.choices(sheetId, 4, 0)).toEqual(["甲事", "乙事"]);
});

test("a heading typed beside the table becomes a column", async () => {
  const { runtime, sheetId } = await ledger();
  runtime.workbook.typeText(sheetId, 0, 4, "备注");
  expect(runtime.workbook.package.tables[0]?.columns.map(({ name }) => name)).toEqual([
    "任务",
    "时限",
    "分值",
    "两倍",
    "备注",
  ]);
});

test("sorting moves whole rows with their formats, not their borders; blanks stay last", async () => {
  const { runtime, sheetId } = await ledger();
  const tableId = runtime.workbook.package.tables[0]?.id ?? "";
  runtime.workbook.sortTable(tableId, 1, true);
  expect(column(runtime, sheetId, 0, 4)).toEqual(["任务", "甲事", "乙事", "丙事"]);
  expect(column(runtime, sheetId, 3, 4)).toEqual(["两倍", "6", "4", "2"]);
  expect(runtime.workbook.shownFormat(sheetId, 1, 0)).toMatchObject({
    fillColor: "#00FF00",
    borders: { top: { style: "double" } },
  });
  runtime.workbook.sortTable(tableId, 1, false);
  expect(column(runtime, sheetId, 0, 4)).toEqual(["任务", "乙事", "甲事", "丙事"]);
});

test("copied rows pasted below the table grow it", async () => {
  const { runtime, sheetId } = await ledger();
  const tableId = runtime.workbook.package.tables[0]?.id ?? "";
  runtime.workbook.pasteRows(tableId, 1, 2);
  expect(column(runtime, sheetId, 0, 6)).toEqual(["任务", "乙事", "甲事", "丙事", "甲事", "丙事"]);
  expect(column(runtime, sheetId, 3, 6)).toEqual(["两倍", "4", "6", "2", "6", "2"]);
  expect(runtime.workbook.package.tables[0]?.area.rowCount).toBe(6);
});

test("clearing cells calculates what depends on them", async () => {
  const { runtime, sheetId } = await ledger();
  runtime.workbook.clearCells(sheetId, {
    rowIndex: 1,
    columnIndex: 2,
    rowCount: 1,
    columnCount: 1,
  });
  expect(runtime.workbook.cell(sheetId, 1, 3).value).toBe(0);
});

test("pasted text is read cell by cell as if typed", async () => {
  const { runtime, sheetId } = await ledger();
  runtime.workbook.pasteText(sheetId, 8, 0, "一\t80%\r\n二\t=1+1\n");
  expect([
    column(runtime, sheetId, 0, 10).slice(8),
    column(runtime, sheetId, 1, 10).slice(8),
  ]).toEqual([
    ["一", "二"],
    ["80%", "2"],
  ]);
});

test("what a person does reaches the add-in as an event of the user's own, and listeners of the page", async () => {
  const { runtime, sheetId } = await ledger();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (change) => {
      seen.push(`${change.address} ${change.triggerSource}`);
    });
    await context.sync();
  });
  let changes = 0;
  runtime.workbook.onChange(() => (changes += 1));
  runtime.workbook.typeText(sheetId, 1, 2, "8");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([seen, changes]).toEqual([["C2 Unknown"], 1]);
});

test("a cell being edited shows dates, percentages and formulas as they are typed", async () => {
  const { runtime, sheetId } = await ledger();
  const { workbook } = runtime;
  workbook.typeText(sheetId, 9, 0, "80%");
  expect(
    [workbook.cell(sheetId, 1, 1), workbook.cell(sheetId, 9, 0), workbook.cell(sheetId, 1, 3)].map(
      ({ editText }) => editText
    )
  ).toEqual(["2026/3/1", "80%", "=[@分值]*2"]);
});

test("a locked cell of a protected sheet takes no typing", async () => {
  const { runtime, sheetId } = await ledger();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().protection.protect();
    await context.sync();
  });
  expect(() => runtime.workbook.typeText(sheetId, 1, 2, "8")).toThrow(
    expect.objectContaining({ code: "AccessDenied" })
  );
});
