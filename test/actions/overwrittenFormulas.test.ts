import {
  proposeColour,
  runCheck,
  runColour,
  runRestore,
  runScore,
  runStructure,
} from "../../src/actions";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { buildLedgerWorkbook } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { openMadeOnce } from "../helpers/openMadeOnce";
import { workbookFacts } from "../helpers/workbookFacts";

const ROWS = 8;

/** A coloured and scored ledger in which people typed over formulas. */
async function ledger(
  typed: readonly (readonly [heading: string, bodyRow: number, value: unknown])[]
): Promise<OfficeRuntime> {
  const runtime = await openMadeOnce("scored", scoredLedger);
  await typeInto(typed);
  return runtime;
}

async function scoredLedger(): Promise<OfficeRuntime> {
  const runtime = openTestWorkbook(buildLedgerWorkbook({ rows: ROWS }));
  await runStructure(actionContext(), {});
  await runColour(actionContext(), {});
  await runScore(actionContext(), {});
  return runtime;
}

async function typeInto(
  typed: readonly (readonly [heading: string, bodyRow: number, value: unknown])[]
): Promise<void> {
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("tblLedger");
    for (const [heading, bodyRow, value] of typed) {
      columns.getItem(heading).getDataBodyRange().getCell(bodyRow, 0).values = [[value]];
    }
    await context.sync();
  });
}

async function formulasOf(heading: string): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("tblLedger").columns.getItem(heading);
    const body = column.getDataBodyRange().load("formulas");
    await context.sync();
    return body.formulas.map(([formula]) => String(formula));
  });
}

test("check names the cells, and only those", async () => {
  await ledger([
    ["一季得分", 2, 85],
    ["系统状态", 5, ""],
  ]);
  const { findings } = await runCheck(actionContext(), {});
  const found = findings.filter(({ ruleId }) => ruleId === "formulaOverwritten");
  expect(found.map(({ at, params }) => [at.rowIndex, params])).toEqual([
    [4, { field: "score1", written: "85" }],
    [7, { field: "status", written: "" }],
  ]);
});

test("标色 lists a status typed over before its formula comes back", async () => {
  await ledger([["系统状态", 3, "已完成"]]);
  const { overwritten } = await proposeColour(actionContext(), {});
  expect(overwritten).toMatchObject([
    { field: "status", from: "已完成", reason: { id: "reason.formulaBack" } },
  ]);
  const { typedChanges } = await runColour(actionContext(), {});
  expect(typedChanges).toEqual(overwritten);
});

test.each([
  ["in the middle", 3],
  ["in the first row", 0],
  ["in the last row", ROWS - 1],
])("score brings a formula back that was typed over %s, restore the figure", async (_at, row) => {
  const runtime = await ledger([]);
  const formulas = await formulasOf("一季得分");
  expect(new Set(formulas).size).toBe(1);
  await typeInto([["一季得分", row, 85]]);
  const typed = workbookFacts(runtime.workbook.save());
  expect((await runScore(actionContext(), {})).changes).toBe(1);
  expect(await formulasOf("一季得分")).toEqual(formulas);
  expect((await runScore(actionContext(), {})).changes).toBe(0);
  await runRestore(actionContext());
  expect(workbookFacts(runtime.workbook.save())).toEqual(typed);
});

test("colour mends its own columns only", async () => {
  await ledger([
    ["系统状态", 1, "推进中"],
    ["系统状态", 2, ""],
    ["一季得分", 1, 85],
  ]);
  expect((await runColour(actionContext(), {})).changes).toBe(2);
  expect(new Set(await formulasOf("系统状态")).size).toBe(1);
  expect((await formulasOf("一季得分"))[1]).toBe("85");
});

test("a figure typed over again after the mending is kept and named", async () => {
  await ledger([["一季得分", 1, 85]]);
  await runScore(actionContext(), {});
  await typeInto([["一季得分", 1, 90]]);
  const { notices } = await runRestore(actionContext());
  const kept = notices.find(({ id }) => id === "notice.keptTyped");
  expect(kept?.params).toEqual({ count: 1, cells: "一季得分 4" });
  expect((await formulasOf("一季得分"))[1]).toBe("90");
});

test("a whole column pasted as values becomes formulas again in one go", async () => {
  const runtime = await ledger([]);
  const formulas = await formulasOf("年度得分");
  const figures = Array.from({ length: ROWS }, (_, row) => ["年度得分", row, row] as const);
  await typeInto(figures);
  runtime.resetCounters();
  expect((await runScore(actionContext(), {})).changes).toBe(ROWS);
  expect(runtime.counters().syncs).toBe(5);
  expect(await formulasOf("年度得分")).toEqual(formulas);
});
