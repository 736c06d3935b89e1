import { runRestore, runScore } from "../../../src/actions";
import { proposeFreeze, runFreeze } from "../../../src/actions/freeze";
import { ActionError } from "../../../src/actions/types";
import { actionContext } from "../../helpers/actionContext";
import { workbookFacts } from "../../helpers/workbookFacts";
import { columnValues, sampleLedger, sheetNames, tableValues, TASK } from "./snapshotBook";

test("a plan with gaps is refused with its findings, and nothing is written", async () => {
  const runtime = await sampleLedger();
  const before = workbookFacts(runtime.workbook.save());
  const dry = await proposeFreeze(actionContext(), {});
  const refused = await runFreeze(actionContext(), {}).catch((error: unknown) => error);
  if (!(refused instanceof ActionError)) throw new Error("the plan was frozen");
  expect(refused.code).toBe("planIncomplete");
  expect(refused.findings).toEqual(dry.findings);
  expect(refused.params).toEqual({ count: dry.findings.length });
  expect(dry.findings.length).toBeGreaterThan(0);
  expect(dry.snapshot).toBeUndefined();
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});

test("forced, it writes values in six round trips and forgets the journal", async () => {
  const runtime = await sampleLedger();
  const names = await sheetNames();
  runtime.resetCounters();
  const report = await runFreeze(actionContext(), { force: true, by: "王芳", note: "部务会审定" });
  expect(runtime.counters().syncs).toBe(6);
  expect(report.snapshot).toMatchObject({ sheetName: "年初对账", occasion: { kind: "baseline" } });
  expect(report.notices.map(({ id }) => id)).toEqual([
    "notice.snapshotMade",
    "notice.journalForgotten",
  ]);
  expect(await sheetNames()).toEqual([...names, "四账", "年初对账"]);
  expect(await tableValues("tblSnapshots")).toMatchObject([
    { length: 12 },
    [
      ...["年初对账", 46218, 46218, "王芳", "部务会审定", "", "", ""],
      ...["baseline", "", "tblLedger", "tblSnapshot1"],
    ],
  ]);
  const facts = runtime.workbook.save();
  expect(await journalLength()).toBe(1);
  expect(workbookFacts(facts)).toMatchObject({ sheets: { length: names.length + 2 } });
});

test("the snapshot holds the plan's cells, no formula, a hidden key, and is protected", async () => {
  const runtime = await sampleLedger();
  const tasks = await columnValues("tblLedger", TASK);
  const keys = await columnValues("tblLedger", "行标识");
  await runFreeze(actionContext(), { force: true });
  const kept = await columnValues("tblSnapshot1", TASK);
  expect(kept).toEqual(tasks.filter((task) => task !== ""));
  expect(await columnValues("tblSnapshot1", "行标识")).toEqual(
    keys.filter((_key, at) => tasks[at] !== "")
  );
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblSnapshot1");
    const range = table.getRange().load("formulas,values");
    const key = table.columns.getItem("行标识").getRange().load("columnHidden");
    const { protection } = table.worksheet.load("protection/protected");
    const ids = table.getHeaderRowRange().getOffsetRange(-1, 0).load("values,rowHidden");
    await context.sync();
    expect(range.formulas).toEqual(range.values);
    expect(key.columnHidden).toBe(true);
    expect(protection.protected).toBe(true);
    expect(ids.rowHidden).toBe(true);
    expect(ids.values[0]).toEqual(expect.arrayContaining(["task", "deadline", "status", "rowKey"]));
  });
  expect(runtime.workbook.save().length).toBeGreaterThan(0);
});

test("a second time changes nothing and says since when it stands", async () => {
  const runtime = await sampleLedger();
  await runFreeze(actionContext(), { force: true });
  const before = workbookFacts(runtime.workbook.save());
  const again = await runFreeze(actionContext("2026-08-01"), { force: true });
  expect([again.changes, again.notices]).toEqual([
    0,
    [{ id: "notice.snapshotStands", params: { name: "年初对账", date: 46218 } }],
  ]);
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});

test("freezing can be taken back, the actions before it cannot", async () => {
  const runtime = await sampleLedger();
  await runScore(actionContext(), {});
  const before = workbookFacts(runtime.workbook.save());
  await runFreeze(actionContext(), { force: true });
  await runRestore(actionContext(), {});
  expect(workbookFacts(runtime.workbook.save())).toEqual({ ...before, customXml: [] });
  await expect(runRestore(actionContext(), {})).rejects.toMatchObject({ code: "nothingToRestore" });
});

async function journalLength(): Promise<number> {
  const { proposeRestore } = await import("../../../src/actions");
  return (await proposeRestore()).points.length;
}
