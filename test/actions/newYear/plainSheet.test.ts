import { runStructure } from "../../../src/actions";
import { runNewYear } from "../../../src/actions/newYear";
import { openWorkbookPackage } from "../../../src/ooxml/openWorkbookPackage";
import type { SheetPart, WorkbookPackage } from "../../../src/ooxml/types";
import { actionContext } from "../../helpers/actionContext";
import { openTestWorkbook } from "../../helpers/hostWorkbook";

const HEADINGS = ["序号", "任务", "牵头科室", "完成时限", "分值", "加倍", "完成日期", "备注"];
const TASKS = ["修订制度", "开展培训", "建立台账", "组织检查"];
const SCALE = 80;

/** A plain list from a row on (0-based), its second item done, with a formula of the office's own. */
function writeList(sheet: Excel.Worksheet, top: number): void {
  const rows = TASKS.map((task, at) => {
    const done = at === 1 ? 46_143 : "";
    const day = 46_203;
    return [at + 1, task, "办公室", day, at + 1, `=E${top + at + 2}*2`, done, ""];
  });
  sheet.getRangeByIndexes(top, 0, 1, HEADINGS.length).values = [HEADINGS];
  const body = sheet.getRangeByIndexes(top + 1, 0, rows.length, HEADINGS.length);
  body.formulas = rows;
  for (const column of [3, 6]) {
    body.getColumn(column).numberFormat = rows.map(() => ["yyyy-mm-dd"]);
  }
}

/** Next year's workbook of lists on one sheet that begin at these rows (0-based). */
async function newYearFile(tops: readonly number[]): Promise<WorkbookPackage> {
  const runtime = openTestWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["2026年重点任务"]];
    for (const top of tops) writeList(sheet, top);
    sheet.getRange("A8").values = [["注：每季度末更新"]];
    sheet.pageLayout.zoom = { scale: SCALE };
    await context.sync();
  });
  await runStructure(actionContext(), {});
  const files: Uint8Array[] = [];
  runtime.workbook.onNewWorkbook((bytes) => files.push(bytes));
  await runNewYear(actionContext("2026-12-31"), {});
  return openWorkbookPackage(files[0] ?? new Uint8Array());
}

function grid(sheet: SheetPart | undefined, top: number, rows: number): unknown[][] {
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: 9 }, (_column, column) => sheet?.value(top + row, column) ?? "")
  );
}

test("a plain list keeps its place and its own formulas; a scaled print stays as many pages wide", async () => {
  const book = await newYearFile([2]);
  const [sheet] = book.sheets;
  expect(grid(sheet, 0, 6)).toEqual([
    ["2027年重点任务", "", "", "", "", "", "", "", ""],
    ["", "", "", "", "", "", "", "", ""],
    [...["序号", "任务", "牵头科室", "完成时限", "原定时限"], ...HEADINGS.slice(4)],
    [1, "修订制度", "办公室", "", "2026-06-30", 1, 2, "", "结转自2026年"],
    [2, "建立台账", "办公室", "", "2026-06-30", 3, 6, "", "结转自2026年"],
    [3, "组织检查", "办公室", "", "2026-06-30", 4, 8, "", "结转自2026年"],
  ]);
  expect([sheet?.formula(3, 6), sheet?.formula(5, 6)]).toEqual(["F4*2", "F6*2"]);
  const scale = sheet?.pageSetup.scalePercent ?? 0;
  expect([scale < SCALE, scale > SCALE / 2]).toEqual([true, true]);
});

test("a second list below, which is no ledger, is not carried over; notes are", async () => {
  const book = await newYearFile([2, 12]);
  const [sheet] = book.sheets;
  expect(
    grid(sheet, 6, 20)
      .flat()
      .filter((cell) => cell !== "")
  ).toEqual(["注：每季度末更新"]);
});
