import { readFileSync } from "node:fs";
import path from "node:path";
import { runColour, runRestore, runScore, runStructure } from "../../src/actions";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { actionContext } from "../helpers/actionContext";
import { buildLedgerWorkbook, ledgerLayout } from "../fixtures/buildLedgerWorkbook";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { workbookFacts } from "../helpers/workbookFacts";

const SAMPLE = path.join(__dirname, "../../assets/samples/组织部2026年重点工作任务台账.xlsx");

async function ledgerWith(actions: readonly (() => Promise<unknown>)[]): Promise<OfficeRuntime> {
  const runtime = openTestWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  for (const action of actions) await action();
  return runtime;
}

const structure = () => runStructure(actionContext(), {});
const colour = () => runColour(actionContext(), {});
const score = () => runScore(actionContext(), {});

/** Body rows of the ledger as `{heading: value}`. */
async function rows(runtime: OfficeRuntime): Promise<Record<string, unknown>[]> {
  return runtime.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblLedger");
    const range = table.getRange();
    range.load("values");
    await context.sync();
    const [head = [], ...body] = range.values as unknown[][];
    return body.map((row) => Object.fromEntries(head.map((name, at) => [String(name), row[at]])));
  });
}

function tableOf(runtime: OfficeRuntime) {
  const table = runtime.workbook.package.tables.find(({ name }) => name === "tblLedger");
  if (!table) throw new Error("no ledger");
  return table;
}

const columnOf = (runtime: OfficeRuntime, heading: string): number =>
  tableOf(runtime).columns.findIndex(({ name }) => name === heading);

test("after sorting, every row keeps its own key, dates and score", async () => {
  const runtime = await ledgerWith([structure, colour, score]);
  const before = new Map((await rows(runtime)).map((row) => [row["行标识"], row]));
  runtime.workbook.sortTable(tableOf(runtime).id, columnOf(runtime, "完成时限"), false);
  const after = await rows(runtime);
  expect(after.map((row) => row["行标识"])).not.toEqual([...before.keys()]);
  for (const row of after) expect(row).toEqual(before.get(row["行标识"]));
  expect((await colour()).changes).toBe(0);
  expect((await score()).changes).toBe(0);
});

test("a row typed below and a copied row get keys and dates of their own", async () => {
  const runtime = openTestWorkbook(buildLedgerWorkbook({ rows: 8 }));
  await structure();
  await colour();
  const before = await rows(runtime);
  runtime.workbook.pasteRows(tableOf(runtime).id, 2, 1);
  const below = tableOf(runtime).area.rowIndex + tableOf(runtime).area.rowCount;
  typeInto(runtime, "重点任务", below, "新增任务");
  typeInto(runtime, "完成时限", below, "2026-8-31");
  expect((await structure()).changes).toBeGreaterThan(0);
  const after = await rows(runtime);
  expect(after.length).toBe(before.length + 2);
  const keys = after.map((row) => row["行标识"]);
  expect(keys.slice(0, before.length)).toEqual(before.map((row) => row["行标识"]));
  expect(new Set(keys).size).toBe(after.length);
  const typed = after[after.length - 1] ?? {};
  expect(typed["重点任务"]).toBe("新增任务");
  expect(typed["完成时限"]).toBe(46265); // 31 August 2026
  expect(typed["系统状态"]).toBe("推进中");
  expect((await structure()).changes).toBe(0);
});

function typeInto(runtime: OfficeRuntime, heading: string, row: number, text: string): void {
  const table = tableOf(runtime);
  const column = table.area.columnIndex + columnOf(runtime, heading);
  runtime.workbook.typeText(table.sheetId, row, column, text);
}

test("what was typed since is kept and named when the score is taken back", async () => {
  const runtime = await ledgerWith([structure, colour, score]);
  const table = tableOf(runtime);
  const column = table.area.columnIndex + columnOf(runtime, "一季完成");
  runtime.workbook.typeText(table.sheetId, table.area.rowIndex + 2, column, "40%");
  const report = await runRestore(actionContext());
  const kept = report.notices.find(({ id }) => id === "notice.keptTyped");
  expect(kept?.params).toEqual({ count: 1, cells: "一季完成" });
  const after = await rows(runtime);
  expect(after[1]?.["一季完成"]).toBe(0.4);
  expect(Object.keys(after[0] ?? {})).not.toContain("一季得分");
  expect(Object.keys(after[0] ?? {})).toContain("系统状态");
});

test("a sorted ledger is not unmade: nothing is written, the reason is told", async () => {
  const runtime = await ledgerWith([structure]);
  runtime.workbook.sortTable(tableOf(runtime).id, columnOf(runtime, "序号"), false);
  const before = runtime.workbook.save();
  await expect(runRestore(actionContext())).rejects.toMatchObject({ code: "sortedSince" });
  expect(Buffer.compare(Buffer.from(before), Buffer.from(runtime.workbook.save()))).toBe(0);
});

test("a table that the user made becomes the ledger and gets its own name back", async () => {
  const runtime = openTestWorkbook(buildLedgerWorkbook({ rows: 6 }));
  const { sheetName, headerRows, lastDataRow, lastColumn } = ledgerLayout({ rows: 6 });
  await runtime.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const table = sheet.tables.add(`A${headerRows[0] ?? 1}:${lastColumn}${lastDataRow}`, true);
    table.name = "我的任务";
    await context.sync();
  });
  const before = workbookFacts(runtime.workbook.save());
  expect((await structure()).changes).toBeGreaterThan(0);
  expect(runtime.workbook.package.tables.map(({ name }) => name)).not.toContain("我的任务");
  expect((await structure()).changes).toBe(0);
  await colour();
  await runRestore(actionContext());
  await runRestore(actionContext());
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});
