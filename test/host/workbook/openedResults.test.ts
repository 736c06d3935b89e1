import { changedParts } from "../../../src/host/workbook/changedParts";
import { openTestWorkbook, reopenTestWorkbook } from "../../helpers/hostWorkbook";
import { partText, tinyWorkbook } from "../../ooxml/support/buildPackage";

const SHEET_1 = "xl/worksheets/sheet1.xml";
const SHEET_2 = "xl/worksheets/sheet2.xml";
/** 15 July 2026, the day of every test workbook. */
const TODAY = 46218;

/** TODAY() as it was stored in March, a formula without result, one whose result is an empty text. */
const BOOK = tinyWorkbook({
  sheets: {
    甲:
      `<sheetData><row r="1"><c r="A1"><f>TODAY()</f><v>46100</v></c><c r="B1"><f>A1+1</f><v>46101</v></c></row>` +
      `<row r="2"><c r="A2"><v>5</v></c><c r="B2"><f>A2*2</f></c><c r="C2" t="str"><f>IF(A2&gt;9,"x","")</f><v/></c></row></sheetData>`,
    乙: `<sheetData><row r="1"><c r="A1"><f>TODAY()</f><v>46100</v></c><c r="B1"><f>甲!A2+1</f><v>6</v></c></row></sheetData>`,
  },
});

async function write(runtime: ReturnType<typeof openTestWorkbook>, address: string, value: number) {
  await runtime.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("甲").getRange(address).values = [[value]];
    await context.sync();
  });
}

const shown = (runtime: ReturnType<typeof openTestWorkbook>): unknown[] =>
  runtime.workbook.sheets().map((sheet) => [sheet.value(0, 0), sheet.value(0, 1)]);

test("what opening calculates is shown and is no change of the file", () => {
  const { workbook } = openTestWorkbook(BOOK);
  const [first] = workbook.sheets();
  expect([first?.value(0, 0), first?.value(0, 1), first?.value(1, 1), first?.value(1, 2)]).toEqual([
    TODAY,
    TODAY + 1,
    10,
    "",
  ]);
  expect(workbook.package.touchedParts()).toEqual([]);
  expect(Buffer.from(workbook.save()).equals(Buffer.from(BOOK))).toBe(true);
});

test("a cell that no formula reads is the only change that is saved", async () => {
  const runtime = openTestWorkbook(BOOK);
  await write(runtime, "D1", 1);
  const saved = runtime.workbook.save();
  expect(changedParts(BOOK, saved)).toEqual([SHEET_1]);
  const change = `<c r="D1"><v>1</v></c></row>`;
  expect(partText(saved, SHEET_1).replace(change, "</row>")).toBe(partText(BOOK, SHEET_1));
});

test("a cell that formulas read brings every result of the sheets concerned up to date", async () => {
  const runtime = openTestWorkbook(BOOK);
  await write(runtime, "A2", 10);
  const saved = runtime.workbook.save();
  expect(changedParts(BOOK, saved)).toEqual([SHEET_1, SHEET_2]);
  const text = partText(saved, SHEET_1);
  expect(text).toContain(`<f>TODAY()</f><v>${TODAY}</v>`);
  expect(text).toContain("<f>A2*2</f><v>20</v>");
  expect(text).toContain(`t="str"><f>IF(A2&gt;9,"x","")</f><v>x</v>`);
  expect(partText(saved, SHEET_2)).toContain(`<f>TODAY()</f><v>${TODAY}</v>`);
  expect(shown(reopenTestWorkbook(runtime))).toEqual([
    [TODAY, TODAY + 1],
    [TODAY, 11],
  ]);
});

test("a result that is again what the file has stored is not mistaken for the one of opening", async () => {
  const stale = tinyWorkbook({
    sheets: {
      甲: `<sheetData><row r="1"><c r="A1"><v>3</v></c><c r="B1"><f>TODAY()-46218+A1</f><v>7</v></c></row></sheetData>`,
    },
  });
  const runtime = openTestWorkbook(stale);
  expect(shown(runtime)).toEqual([[3, 3]]);
  await write(runtime, "A1", 7);
  expect(shown(runtime)).toEqual([[7, 7]]);
  await write(runtime, "A1", 4);
  expect(shown(runtime)).toEqual([[4, 4]]);
});

test("a cell that is cleared or removed stays so when the others are saved", async () => {
  const runtime = openTestWorkbook(BOOK);
  await runtime.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("甲");
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear();
    sheet.getRange("A2").values = [[10]];
    await context.sync();
  });
  expect(partText(runtime.workbook.save(), SHEET_1)).not.toMatch(/r="[AB]1"/);
});

test("results of opening move with their cells", async () => {
  const runtime = openTestWorkbook(BOOK);
  await runtime.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("甲");
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A:A").insert("Right");
    await context.sync();
  });
  const [first] = runtime.workbook.sheets();
  expect([first?.value(1, 1), first?.value(1, 2), first?.value(2, 2)]).toEqual([
    TODAY,
    TODAY + 1,
    10,
  ]);
});

test("the cells of an array formula keep what they say of their formula", async () => {
  const member = `<c r="A2"><f ca="1"/><v>0</v></c>`;
  const array = tinyWorkbook({
    sheets: {
      甲: `<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2" ca="1">TODAY()+C1:C2</f><v>0</v></c><c r="C1"><v>1</v></c></row><row r="2">${member}<c r="C2"><v>2</v></c></row></sheetData>`,
    },
  });
  const runtime = openTestWorkbook(array);
  await write(runtime, "C2", 5);
  expect(runtime.workbook.sheets()[0]?.value(1, 0)).toBe(TODAY + 5);
  expect(partText(runtime.workbook.save(), SHEET_1)).toContain(
    `<c r="A2"><f ca="1"/><v>${TODAY + 5}</v></c>`
  );
});
