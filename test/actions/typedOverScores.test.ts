import { proposeScore, runCheck, runRestore, runScore } from "../../src/actions";
import { GROUP_COLUMNS, type GroupColumn } from "../../src/domain/scoring/groupCells";
import { describeFinding } from "../../src/i18n/describeFinding";
import { actionContext } from "../helpers/actionContext";
import { scoredSample } from "../helpers/structuredSample";
import { workbookFacts } from "../helpers/workbookFacts";

async function type(row: number, column: GroupColumn, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblScores").getDataBodyRange();
    body.getCell(row, GROUP_COLUMNS.indexOf(column)).values = [[value]];
    await context.sync();
  });
}

async function formulaIn(row: number, column: GroupColumn): Promise<unknown> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblScores").getDataBodyRange();
    const cell = body.getCell(row, GROUP_COLUMNS.indexOf(column)).load("formulas");
    await context.sync();
    return cell.formulas[0]?.[0];
  });
}

async function found() {
  const { findings } = await runCheck(actionContext(), {});
  return findings.filter(({ ruleId }) => ruleId === "figureTypedOver");
}

test("检查 names the cells of 得分 that were typed over or cleared, and no points that people type", async () => {
  await scoredSample();
  expect(await found()).toEqual([]);
  await type(2, "total", 95);
  await type(1, "band", "");
  await type(1, "otherBonus", 2);
  const findings = await found();
  expect(findings.map(({ at, params }) => [at.sheetName, at.columnIndex, params.written])).toEqual([
    ["得分", GROUP_COLUMNS.indexOf("band"), ""],
    ["得分", GROUP_COLUMNS.indexOf("total"), "95"],
  ]);
  const said = findings.map((finding) => describeFinding("zh-CN", finding));
  expect(said[0]).toContain("这里的公式被清空了");
  expect(said[1]).toMatch(/^得分!R\d+.*原是公式，被改成了“95”.*再点“季度得分”即可恢复公式/);
});

test.each([
  ["in the middle", 2],
  ["in the first line", 0],
])(
  "季度得分 lists a figure typed %s before it gives way; 恢复 brings it back",
  async (_at, row) => {
    const runtime = await scoredSample();
    const formula = await formulaIn(row, "total");
    await type(row, "total", 95);
    const typed = workbookFacts(runtime.workbook.save());
    runtime.resetCounters();
    const { overwritten } = await proposeScore(actionContext(), {});
    expect(runtime.counters().syncs).toBe(3);
    expect(overwritten).toMatchObject([
      { at: { sheetName: "得分" }, from: 95, reason: { id: "reason.formulaBack" } },
    ]);
    const { typedChanges } = await runScore(actionContext(), {});
    expect(typedChanges).toEqual(overwritten);
    expect(await formulaIn(row, "total")).toBe(formula);
    expect(await found()).toEqual([]);
    expect((await runScore(actionContext(), {})).changes).toBe(0);
    await runRestore(actionContext());
    expect(workbookFacts(runtime.workbook.save())).toEqual(typed);
  }
);

test("恢复 finds the line by its name after sorting", async () => {
  await scoredSample();
  await type(0, "total", 95);
  await runScore(actionContext(), {});
  const names = (): Promise<readonly unknown[]> =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("tblScores");
      const column = table.columns.getItemAt(0).getDataBodyRange().load("values");
      await context.sync();
      return column.values.map(([name]) => name as unknown);
    });
  const [name] = await names();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblScores");
    const column = table.columns.getItemAt(0).getDataBodyRange().load("values");
    await context.sync();
    column.values = [...column.values].reverse();
    await context.sync();
  });
  await runRestore(actionContext());
  expect(await formulaIn((await names()).indexOf(name), "total")).toBe(95);
});

test("what was typed over the formula again stays and is named", async () => {
  await scoredSample();
  await type(2, "total", 95);
  await runScore(actionContext(), {});
  await type(2, "total", 90);
  const { notices } = await runRestore(actionContext());
  expect(notices.find(({ id }) => id === "notice.keptTyped")?.params).toMatchObject({ count: 1 });
  expect(await formulaIn(2, "total")).toBe(90);
});
