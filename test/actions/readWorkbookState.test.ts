import { readFileSync } from "node:fs";
import path from "node:path";
import {
  changeAsOf,
  readLedgers,
  readWorkbookState,
  runColour,
  runFreeze,
  runScore,
  runStructure,
} from "../../src/actions";
import { parseIsoDate } from "../../src/domain/calendar/daySerial";
import type { LedgerOverview } from "../../src/actions/types";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";

const SAMPLE = path.join(__dirname, "../../assets/samples/组织部2026年重点工作任务台账.xlsx");
const SHEET = "2026年重点工作";
const TODAY = parseIsoDate("2026-07-15");

function openSample() {
  return openTestWorkbook(new Uint8Array(readFileSync(SAMPLE)));
}

async function show(sheetName: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).activate();
    await context.sync();
  });
}

async function state(): Promise<LedgerOverview> {
  return readWorkbookState(actionContext());
}

test("a task list that is no ledger yet, and a sheet without one", async () => {
  openSample();
  await show(SHEET);
  expect(await state()).toEqual({
    sheetName: SHEET,
    ledger: undefined,
    candidate: { address: "A3:M64", rowCount: 60 },
    ledgerElsewhere: undefined,
    isProtected: false,
    isFiltered: false,
    restorePoints: [],
  });
  await show("说明");
  expect(await state()).toMatchObject({ sheetName: "说明", candidate: undefined });
});

test("the ledger comes on from action to action, each reading in three round trips", async () => {
  const runtime = openSample();
  await show(SHEET);
  const steps: (readonly [boolean, boolean, number])[] = [];
  for (const run of [runStructure, runColour, runScore]) {
    await run(actionContext(), {});
    runtime.resetCounters();
    const { ledger } = await state();
    expect(runtime.counters().syncs).toBe(3);
    steps.push([
      ledger?.isColoured === true,
      ledger?.isScored === true,
      ledger?.statusCounts.reduce((sum, { count }) => sum + count, 0) ?? -1,
    ]);
  }
  expect(steps).toEqual([
    [false, false, 0],
    [true, false, 60],
    [true, true, 60],
  ]);
  const { ledger, restorePoints } = await state();
  expect(ledger).toMatchObject({
    tableName: "tblLedger",
    sheetName: SHEET,
    recordCount: 60,
    asOf: { date: TODAY, source: "today" },
  });
  expect(restorePoints.map(({ action }) => action)).toEqual(["score", "colour", "structure"]);
});

test("the add-in's own sheets are no task lists; the ledger elsewhere is named", async () => {
  openSample();
  await show(SHEET);
  await runStructure(actionContext(), {});
  await show("设置");
  expect(await state()).toMatchObject({
    sheetName: "设置",
    ledger: undefined,
    candidate: undefined,
    ledgerElsewhere: { sheetName: SHEET, tableName: "tblLedger" },
  });
});

test("the as-of date is written, told, taken back to today; five round trips, none to write twice", async () => {
  const runtime = openSample();
  await show(SHEET);
  await runStructure(actionContext(), {});
  const date = parseIsoDate("2026-03-31");
  runtime.resetCounters();
  const first = await changeAsOf(actionContext(), { tableName: "tblLedger", date });
  expect([first.changes, runtime.counters().syncs]).toEqual([1, 5]);
  expect((await state()).ledger?.asOf).toEqual({ date, source: "typed" });
  const again = await changeAsOf(actionContext(), { tableName: "tblLedger", date });
  expect(again.changes).toBe(0);
  await changeAsOf(actionContext(), { tableName: "tblLedger", date: undefined });
  expect((await state()).ledger?.asOf).toEqual({ date: TODAY, source: "today" });
});

test("a changed as-of date changes the statuses at once", async () => {
  openSample();
  await show(SHEET);
  await runStructure(actionContext(), {});
  await runColour(actionContext(), {});
  const before = (await state()).ledger?.statusCounts;
  await changeAsOf(actionContext(), {
    tableName: "tblLedger",
    date: parseIsoDate("2026-12-31"),
  });
  const after = (await state()).ledger?.statusCounts;
  const overdue = (counts: typeof before) =>
    counts?.find(({ word }) => word === "逾期")?.count ?? 0;
  expect(overdue(after)).toBeGreaterThan(overdue(before));
});

test("until 标色 what people typed counts as 标色 then writes it", async () => {
  openSample();
  await show(SHEET);
  await runStructure(actionContext(), {});
  const before = (await state()).ledger!;
  await runColour(actionContext(), {});
  const after = (await state()).ledger!;
  const done = ({ departments }: typeof before): number =>
    departments.reduce((total, { parts }) => total + parts.done, 0);
  expect(before.departments).toEqual(after.departments);
  expect(before.dueItems.map(({ task }) => task)).toEqual(after.dueItems.map(({ task }) => task));
  expect([before.completedByWords, after.completedByWords]).toEqual([done(after), 0]);
  expect(done(after)).toBeGreaterThan(0);
});

test("what falls due in 30 days, how far each department is, the lights most urgent first", async () => {
  openSample();
  await show(SHEET);
  await runStructure(actionContext(), {});
  await runColour(actionContext(), { readCompletion: false });
  const after = (await state()).ledger!;
  const days = after.dueItems.map(({ daysLeft }) => daysLeft);
  expect(days.length).toBeGreaterThan(0);
  expect([Math.min(...days) >= 0, Math.max(...days) <= 30]).toEqual([true, true]);
  expect(days).toEqual([...days].sort((first, second) => first - second));
  const counted = (word: string): number =>
    after.statusCounts.find((count) => count.word === word)?.count ?? 0;
  const sum = (part: "overdue" | "done"): number =>
    after.departments.reduce((total, { parts }) => total + parts[part], 0);
  expect(sum("overdue")).toBe(counted("逾期"));
  expect(sum("done")).toBe(counted("按期完成") + counted("逾期完成"));
  expect(after.departments.reduce((total, { rows }) => total + rows, 0)).toBe(60);
  expect(after.lightCounts.map(({ word, light }) => [word, light])).toEqual([
    ["红", "red"],
    ["灰", "grey"],
    ["绿", "green"],
  ]);
  expect(after.lightCounts.reduce((total, { count }) => total + count, 0)).toBe(60);
});

test("where the four ledgers stand is what their own screen says, without another round trip", async () => {
  const runtime = openSample();
  await show(SHEET);
  await runStructure(actionContext(), {});
  await runColour(actionContext(), {});
  await runFreeze(actionContext(), { force: true, by: "王芳" });
  await show(SHEET);
  runtime.resetCounters();
  const { ledger } = await state();
  expect(runtime.counters().syncs).toBe(3);
  expect(ledger?.ledgers).toEqual(await readLedgers(actionContext(), {}));
  expect(ledger?.ledgers.steps.map((step) => step.state)).toEqual([
    ...["done", "due", "due", "open", "open", "open"],
  ]);
  expect(ledger?.ledgers.steps[0]?.line).toMatchObject({ by: "王芳", madeOn: TODAY });
});
