import { runRestore } from "../../../src/actions";
import { proposeCompare, runCompare } from "../../../src/actions/compare";
import { runFreeze } from "../../../src/actions/freeze";
import { runReopen } from "../../../src/actions/reopen";
import { actionContext } from "../../helpers/actionContext";
import { workbookFacts } from "../../helpers/workbookFacts";
import {
  columnValues,
  OWNER,
  sampleLedger,
  sheetNames,
  tableValues,
  TASK,
  typeInto,
} from "./snapshotBook";

const CHANGES = ["变动", "任务", "项", "原来", "现在", "原因"];

async function frozenSample() {
  const runtime = await sampleLedger();
  await runFreeze(actionContext(), { force: true });
  return runtime;
}

/** The comparison's lines, without the columns that only say which item it is. */
async function listed(): Promise<readonly (readonly unknown[])[]> {
  const columns = await Promise.all(CHANGES.map((name) => columnValues("tblComparison1", name)));
  return (columns[0] ?? []).map((_cell, row) => columns.map((column) => column[row]));
}

test("nothing was changed since: an empty list that says so", async () => {
  await frozenSample();
  const report = await proposeCompare(actionContext(), {});
  expect(report.comparison).toEqual([]);
  expect(report.notices).toEqual([
    { id: "notice.comparedPlanned", params: { names: "没有变动", sheet: "对比" } },
  ]);
});

test("exactly what was typed since, on a sheet, in six round trips", async () => {
  const runtime = await frozenSample();
  const tasks = await columnValues("tblLedger", TASK);
  const owners = await columnValues("tblLedger", OWNER);
  const [first, second] = tasks.flatMap((task, at) => (task === "" ? [] : [at]));
  if (first === undefined || second === undefined) throw new Error("the sample has items");
  await typeInto("tblLedger", OWNER, first, "孙悦");
  await typeInto("tblLedger", TASK, second, "另一件事");
  runtime.resetCounters();
  const report = await runCompare(actionContext(), {});
  expect(runtime.counters().syncs).toBe(6);
  expect(report.comparison).toHaveLength(2);
  expect(await listed()).toEqual([
    ["责任变更", tasks[first], "责任人", owners[first], "孙悦", ""],
    ["内容变更", "另一件事", "任务", tasks[second], "另一件事", ""],
  ]);
  expect((await sheetNames()).at(-1)).toBe("对比");
});

test("the same comparison again changes nothing; another sheet comes for another result", async () => {
  const runtime = await frozenSample();
  await runCompare(actionContext(), {});
  const before = workbookFacts(runtime.workbook.save());
  const again = await runCompare(actionContext(), {});
  expect([again.changes, again.comparisonSheet]).toEqual([0, "对比"]);
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
  await typeInto("tblLedger", OWNER, 1, "孙悦");
  expect((await runCompare(actionContext(), {})).comparisonSheet).toBe("对比2");
});

test("恢复 takes the sheet away again", async () => {
  const runtime = await frozenSample();
  const before = workbookFacts(runtime.workbook.save());
  await runCompare(actionContext(), {});
  await runRestore(actionContext(), {});
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});

test.each([
  [{ from: "now" as const }, "nothingToCompare"],
  [{ from: { kind: "quarter", quarter: 1 } as const }, "snapshotUnknown"],
  [{ from: { kind: "baseline" } as const, to: { kind: "baseline" } as const }, "nothingToCompare"],
])("%j is refused: %s", async (options, code) => {
  await frozenSample();
  await expect(runCompare(actionContext(), options)).rejects.toMatchObject({ code });
});

test("without any snapshot, and after its sheet was deleted, a sentence says so", async () => {
  await sampleLedger();
  await expect(runCompare(actionContext(), {})).rejects.toMatchObject({ code: "noSnapshot" });
  await runFreeze(actionContext(), { force: true });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("年初对账").delete();
    await context.sync();
  });
  await expect(runCompare(actionContext(), {})).rejects.toMatchObject({ code: "snapshotGone" });
});

test("重开 needs a reason, marks the line, keeps the sheet, and lets freeze run anew", async () => {
  const runtime = await frozenSample();
  const names = await sheetNames();
  await expect(runReopen(actionContext(), { reason: " " })).rejects.toMatchObject({
    code: "reasonMissing",
  });
  const before = workbookFacts(runtime.workbook.save());
  runtime.resetCounters();
  await runReopen(actionContext("2026-07-20"), { reason: "部务会调整任务", by: "王芳" });
  expect(runtime.counters().syncs).toBe(5);
  const [, line = []] = await tableValues("tblSnapshots");
  expect(line.slice(5, 8)).toEqual([46223, "王芳", "部务会调整任务"]);
  expect(await sheetNames()).toEqual(names);
  await expect(runReopen(actionContext(), { reason: "再来" })).rejects.toMatchObject({
    code: "noSnapshot",
  });
  await runRestore(actionContext(), {});
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
  await runReopen(actionContext(), { reason: "部务会调整任务" });
  const again = await runFreeze(actionContext(), { force: true });
  expect(again.snapshot?.sheetName).toBe("年初对账2");
  expect(await columnValues("tblSnapshots", "封存表")).toEqual(["tblSnapshot1", "tblSnapshot2"]);
});
