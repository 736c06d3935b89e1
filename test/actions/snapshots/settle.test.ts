import { daySerial } from "../../../src/domain/calendar/daySerial";
import { runCloseQuarter, runRestore } from "../../../src/actions";
import { proposeSettle, runSettle } from "../../../src/actions/settle";
import { actionContext } from "../../helpers/actionContext";
import { workbookFacts } from "../../helpers/workbookFacts";
import {
  columnValues,
  sampleLedger,
  sheetNames,
  tableValues,
  TASK,
  typeInto,
} from "./snapshotBook";

const YEAR_END = "2026-12-31";

test("unfinished items without cause and remedy are named and get the columns, nothing is frozen", async () => {
  const runtime = await sampleLedger(true);
  const names = await sheetNames();
  const dry = await proposeSettle(actionContext(YEAR_END), {});
  const report = await runSettle(actionContext(YEAR_END), {});
  expect(report.findings).toEqual(dry.findings);
  expect(report.snapshot).toBeUndefined();
  expect(report.notices.map(({ id }) => id)).toEqual(["notice.settleWaiting"]);
  expect(await sheetNames()).toEqual(names);
  const causes = await columnValues("tblLedger", "未完成原因");
  expect(new Set(causes)).toEqual(new Set([""]));
  const again = await runSettle(actionContext(YEAR_END), {});
  expect([again.changes, again.findings.length]).toEqual([0, report.findings.length]);
  expect(runtime.workbook.save().length).toBeGreaterThan(0);
});

test("an item that is explained is no finding any more", async () => {
  await sampleLedger(true);
  const { findings } = await runSettle(actionContext(YEAR_END), {});
  const rows = findings.map(({ at }) => at.rowIndex);
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("tblLedger");
    const cause = columns.getItem("未完成原因").getDataBodyRange().load("rowIndex");
    await context.sync();
    for (const row of rows.slice(1)) {
      cause.getCell(row - cause.rowIndex, 0).values = [["资金未到位"]];
      const remedy = columns.getItem("整改措施").getDataBodyRange();
      remedy.getCell(row - cause.rowIndex, 0).values = [["明年一季度完成"]];
    }
    await context.sync();
  });
  const left = await runSettle(actionContext(YEAR_END), {});
  expect(left.findings.map(({ at }) => at.rowIndex)).toEqual(rows.slice(0, 1));
});

test("forced, every item and the departments' totals are frozen; unfinished ones carried over", async () => {
  const runtime = await sampleLedger(true);
  const names = await sheetNames();
  const tasks = await columnValues("tblLedger", TASK);
  runtime.resetCounters();
  const report = await runSettle(actionContext(YEAR_END), { force: true, carryOver: true });
  expect(runtime.counters().syncs).toBe(6);
  expect(await sheetNames()).toEqual([
    ...[...names, "四账", "年底交账"],
    ...["年底交账得分", "年底交账个人得分", "年底交账领导得分", "结转"],
  ]);
  expect(await columnValues("tblSnapshot1", TASK)).toEqual(tasks.filter((task) => task !== ""));
  const carried = await columnValues("tblCarryOver1", TASK);
  const statuses = await columnValues("tblSnapshot1", "系统状态");
  const done = await columnValues("tblSnapshot1", "已报进度");
  const kinds = await columnValues("tblSnapshot1", "时限类型");
  const open = (await columnValues("tblSnapshot1", TASK)).filter((_task, at) => {
    const isCompleted = String(statuses[at]).endsWith("完成");
    return kinds[at] === "长期" || (!isCompleted && Number(done[at]) < 1);
  });
  expect(carried).toEqual(open);
  expect(open.length).toBeGreaterThan(0);
  expect(report.notices).toContainEqual({
    id: "notice.carriedOver",
    params: { count: open.length, sheet: "结转", year: 2027 },
  });
});

test("the totals are those of the settlement's own day, though 得分 stands on another", async () => {
  await sampleLedger(true);
  const inSummer = await tableValues("tblScores");
  await runSettle(actionContext(YEAR_END), { force: true });
  await Excel.run(async (context) => {
    context.workbook.names.getItem("AsOf").getRange().values = [[daySerial(2026, 12, 31)]];
    await context.sync();
  });
  for (const kind of ["Scores", "PersonScores", "LeaderScores"]) {
    const live = await tableValues(`tbl${kind}`);
    // 同列数 and 匹配条件 help the formulas only.
    expect(await tableValues(`tblSnapshot1${kind}`)).toEqual(live.map((row) => row.slice(0, -2)));
  }
  expect(await tableValues("tblScores")).not.toEqual(inSummer);
  const [, line] = await usedLines("年底交账得分");
  expect(line).toContain("截止日：2026年12月31日");
  expect(line).toContain(String((await usedLines("得分"))[1]));
});

test("what was changed in a closed quarter is told before the annual totals are frozen", async () => {
  await sampleLedger(true);
  await runCloseQuarter(actionContext(), { quarter: 1 });
  const quiet = await proposeSettle(actionContext(YEAR_END), { force: true });
  expect(quiet.notices.map(({ id }) => id)).not.toContain("notice.closedQuartersChanged");
  const [, ...kept] = await tableValues("tblSnapshot1");
  const headings = (await tableValues("tblSnapshot1"))[0] ?? [];
  const rated = kept.findIndex((row) => typeof row[headings.indexOf("一季得分")] === "number");
  const task = kept[rated]?.[headings.indexOf(TASK)];
  const bodyRow = (await columnValues("tblLedger", TASK)).indexOf(task);
  await typeInto("tblLedger", "分值", bodyRow, 77);
  const report = await proposeSettle(actionContext(YEAR_END), { force: true });
  expect(report.notices).toContainEqual({
    id: "notice.closedQuartersChanged",
    params: { count: 1 },
  });
});

test("before the year ends it says that the year is not complete; 恢复 takes all of it back", async () => {
  const runtime = await sampleLedger(true);
  const before = workbookFacts(runtime.workbook.save());
  const report = await runSettle(actionContext(), { force: true, carryOver: true });
  expect(report.notices.map(({ id }) => id)).toContain("notice.yearNotEnded");
  await runRestore(actionContext(), {});
  expect(workbookFacts(runtime.workbook.save())).toEqual({ ...before, customXml: [] });
});

/** The title and the line below it on a sheet of ours. */
function usedLines(sheetName: string): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange("A1:A2").load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}
