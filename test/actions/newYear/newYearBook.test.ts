import { runCheck, runRestore, runScore, runStructure } from "../../../src/actions";
import { runSettle } from "../../../src/actions/settle";
import { actionContext } from "../../helpers/actionContext";
import { openTestWorkbook, reopenTestWorkbook } from "../../helpers/hostWorkbook";
import { workbookFacts } from "../../helpers/workbookFacts";
import {
  columnValues,
  sampleLedger,
  SECOND_SHEET,
  SHEET,
  sheetNames,
  tableValues,
  TASK,
  twoSampleLedgers,
  typeInto,
} from "../snapshots/snapshotBook";

const YEAR_END = "2026-12-31";
const NEW_YEAR = "2027-01-05";

/** Settles the scored sample and gives the files of the workbooks that were opened. */
async function settled(...runs: readonly Parameters<typeof runSettle>[1][]) {
  const runtime = await sampleLedger(true);
  const files: Uint8Array[] = [];
  runtime.workbook.onNewWorkbook((bytes) => files.push(bytes));
  const reports = [];
  for (const options of runs) reports.push(await runSettle(actionContext(YEAR_END), options));
  return { runtime, files, reports };
}

const FORCED = { force: true, newWorkbook: true } as const;

test("the unfinished go on in a second workbook with their keys; no old deadline is a new one", async () => {
  const { files, reports } = await settled({ ...FORCED, carryOver: true });
  const carried = await columnValues("tblCarryOver1", TASK);
  const keys = await columnValues("tblSnapshot1", "行标识");
  const frozen = await columnValues("tblSnapshot1", TASK);
  const due = await columnValues("tblSnapshot1", "应完成日");
  expect(files).toHaveLength(1);
  expect(reports[0]?.notices).toContainEqual({
    id: "notice.newYearBook",
    params: { count: carried.length, year: 2027 },
  });
  const second = openTestWorkbook(files[0]);
  expect(await sheetNames()).toEqual(["2027年重点工作", "设置", "人员名册"]);
  expect(await columnValues("tblLedger", TASK)).toEqual(carried);
  const newKeys = await columnValues("tblLedger", "行标识");
  expect(newKeys).toEqual(carried.map((task) => keys[frozen.indexOf(task)]));
  const kinds = await columnValues("tblLedger", "时限类型");
  const deadlines = await columnValues("tblLedger", "完成时限");
  expect(new Set(deadlines)).toEqual(new Set([""]));
  const texts = await columnValues("tblLedger", "时间要求·完成时限");
  expect(texts.map((text) => text !== "")).toEqual(kinds.map((kind) => kind === "长期"));
  expect(texts.some((text) => text !== "")).toBe(true);
  const original = await columnValues("tblLedger", "原定时限");
  expect(original.filter((text) => text !== "").length).toBeGreaterThan(0);
  expect(due.some((day) => typeof day === "number")).toBe(true);
  const remarks = await columnValues("tblLedger", "备注");
  expect(remarks.every((text) => String(text).endsWith("结转自2026年"))).toBe(true);
  const { workbook } = second;
  expect(workbook.cell(workbook.selection().sheetId, 0, 0).value).toContain("2027年");
});

test("规范成表, 检查 and 得分 run on it: what has no deadline is asked for one, nothing is invented", async () => {
  const { files } = await settled(FORCED);
  const second = openTestWorkbook(files[0], { today: NEW_YEAR });
  const context = actionContext(NEW_YEAR);
  const structure = await runStructure(context, {});
  expect(structure.changes).toBe(0);
  const { findings } = await runCheck(context, {});
  const kinds = await columnValues("tblLedger", "时限类型");
  const asked = findings.filter(({ ruleId }) => ruleId === "deadlineMissing");
  expect(asked).toHaveLength(kinds.filter((kind) => kind !== "长期").length);
  await runScore(context, {});
  const due = await columnValues("tblLedger", "应完成日");
  expect(due.filter((_day, at) => kinds[at] !== "长期").every((day) => day === "")).toBe(true);
  expect(await tableValues("tblDerived")).toContainEqual(["YearInForce", 2027]);
  const again = reopenTestWorkbook(second);
  expect(again.workbook.report().computedCells).toBeGreaterThan(0);
});

test("settings and roster go on, the as-of day and the snapshots do not", async () => {
  const runtime = await sampleLedger(true);
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    const settings = tables.getItem("tblSettings").getDataBodyRange();
    settings.getCell(1, 2).values = [[46387]];
    settings.getCell(2, 2).values = [[11]];
    const roster = tables.getItem("tblRoster").getDataBodyRange();
    roster.getCell(0, 0).getResizedRange(0, 1).values = [["王芳", "办公室"]];
    await context.sync();
  });
  const files: Uint8Array[] = [];
  runtime.workbook.onNewWorkbook((bytes) => files.push(bytes));
  await runSettle(actionContext(YEAR_END), FORCED);
  openTestWorkbook(files[0]);
  const settings = new Map((await tableValues("tblSettings")).map((row) => [row[0], row[2]]));
  expect([settings.get("year"), settings.get("asOf"), settings.get("nearDays")]).toEqual([
    ...[2027, "", 11],
  ]);
  expect((await tableValues("tblRoster"))[1]?.slice(0, 2)).toEqual(["王芳", "办公室"]);
});

test("it can be had after 年底交账 stands; a dry run opens nothing; the old workbook is not touched", async () => {
  const { runtime, files, reports } = await settled({ force: true }, { ...FORCED, dryRun: true });
  expect(files).toEqual([]);
  expect(reports[1]?.notices.map(({ id }) => id)).toEqual([
    ...["notice.snapshotStands", "notice.newYearBookPlanned"],
  ]);
  const before = workbookFacts(runtime.workbook.save());
  const late = await runSettle(actionContext(YEAR_END), FORCED);
  expect([late.changes, files.length]).toEqual([0, 1]);
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
  await runRestore(actionContext(YEAR_END), {});
  expect(files).toHaveLength(1);
});

test("each ledger of the workbook goes on on its own sheet; what is not handed in yet is said", async () => {
  const runtime = await twoSampleLedgers();
  const files: Uint8Array[] = [];
  runtime.workbook.onNewWorkbook((bytes) => files.push(bytes));
  await typeInto("tblLedger2", TASK, 1, "只在第二张表");
  const { findings: before } = await runCheck(actionContext(YEAR_END), { sheetName: SHEET });
  const known = new Set([...before.map(({ ruleId }) => ruleId), "deadlineMissing"]);
  const report = await runSettle(actionContext(YEAR_END), { ...FORCED, sheetName: SHEET });
  const [unsettled] = report.notices.filter(({ id }) => id === "notice.newYearUnsettled");
  expect(unsettled?.params).toMatchObject({ sheet: SECOND_SHEET });
  openTestWorkbook(files[0], { today: NEW_YEAR });
  expect(await sheetNames()).toEqual([...["2027年重点工作", "2027年追加任务", "设置", "人员名册"]]);
  const first = await columnValues("tblLedger", TASK);
  const second = await columnValues("tblLedger2", TASK);
  expect(second).toContain("只在第二张表");
  expect(first).not.toContain("只在第二张表");
  expect([first.length, second.length]).toEqual([42, 42]);
  const total = { count: first.length + second.length, year: 2027 };
  expect(report.notices).toContainEqual({ id: "notice.newYearBook", params: total });
  expect(unsettled?.params["count"]).toBe(second.length);
  const lines = (await tableValues("tblFields")).map(([table]) => table);
  expect(new Set(lines.slice(1))).toEqual(new Set(["tblLedger", "tblLedger2"]));
  const context = actionContext(NEW_YEAR);
  for (const sheetName of ["2027年重点工作", "2027年追加任务"]) {
    expect((await runStructure(context, { sheetName })).changes).toBe(0);
    const { findings } = await runCheck(context, { sheetName });
    expect(findings.filter(({ ruleId }) => !known.has(ruleId))).toEqual([]);
  }
});
