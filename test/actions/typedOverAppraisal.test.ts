import { readFileSync } from "node:fs";
import path from "node:path";
import {
  proposeAppraisal,
  runAppraisal,
  runCheck,
  runColour,
  runRanking,
  runRestore,
  runScore,
  runStructure,
} from "../../src/actions";
import type { ActionReport } from "../../src/actions/types";
import { describeFinding } from "../../src/i18n/describeFinding";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { workbookFacts } from "../helpers/workbookFacts";

const SAMPLE = path.join(__dirname, "../../assets/samples/组织部2026年重点工作任务台账.xlsx");
const SHEET = "2026年重点工作";

const ranking = (): Promise<ActionReport> => runRanking(actionContext(), { kind: "department" });
const people = (): Promise<ActionReport> => runRanking(actionContext(), { kind: "person" });
const appraisal = (): Promise<ActionReport> => runAppraisal(actionContext(), {});

/** The sample with 得分, 测评 and 分类排位 of departments and of people, as it was saved. */
let sample: Uint8Array;
beforeAll(async () => {
  const runtime = openTestWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).activate();
    await context.sync();
  });
  await runStructure(actionContext(), {});
  await runScore(actionContext(), {});
  await appraisal();
  await ranking();
  await people();
  sample = runtime.workbook.save();
}, 60_000);

function appraisedSample() {
  return openTestWorkbook(sample);
}

/** What somebody does to a body cell of an own table: by row and heading. */
async function cell<Result>(
  table: string,
  row: number,
  heading: string,
  act: (range: Excel.Range) => () => Result
): Promise<Result> {
  return Excel.run(async (context) => {
    const columns = context.workbook.tables.getItem(table).columns;
    const result = act(columns.getItem(heading).getDataBodyRange().getCell(row, 0));
    await context.sync();
    return result();
  });
}

const type = (table: string, row: number, heading: string, value: string | number) =>
  cell(table, row, heading, (range) => {
    range.values = [[value]];
    return () => undefined;
  });

const formulaIn = (table: string, row: number, heading: string): Promise<unknown> =>
  cell(table, row, heading, (range) => {
    range.load("formulas");
    return () => range.formulas[0]?.[0] as unknown;
  });

async function rename(table: string, heading: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(table).columns.getItem(heading).name = to;
    await context.sync();
  });
}

async function found() {
  const { findings } = await runCheck(actionContext(), {});
  return findings.filter(({ ruleId }) => ruleId === "figureTypedOver");
}

const CASES: readonly (readonly [
  table: string,
  heading: string,
  row: number,
  sheet: string,
  action: () => Promise<ActionReport>,
  said: string,
])[] = [
  ["tblAppraisal", "测评得分", 0, "测评", appraisal, "再点“测评”"],
  ["tblAppraisalSurvey", "平均分", 2, "社会调查", appraisal, "再点“测评”"],
  ["tblAppraisalPeer", "有效份数", 0, "科室互评", appraisal, "再点“测评”"],
  ["tblRanking", "综合得分", 0, "分类排位", ranking, "再点“分类排位”"],
  ["tblPersonRanking", "类内排位", 2, "个人分类排位", people, "再点“分类排位”"],
];

test.each(CASES)(
  "%s: %s typed over in line %i is found, listed and put back; 恢复 brings the figure back",
  async (table, heading, row, sheet, action, said) => {
    const runtime = appraisedSample();
    expect(await found()).toEqual([]);
    const formula = await formulaIn(table, row, heading);
    await type(table, row, heading, 95);
    const [finding, ...others] = await found();
    expect(others).toEqual([]);
    expect(finding?.at.sheetName).toBe(sheet);
    expect(describeFinding("zh-CN", finding!)).toContain(`被改成了“95”，不会再自动更新。${said}`);
    const typed = workbookFacts(runtime.workbook.save());
    const { typedChanges } = await action();
    expect(typedChanges).toMatchObject([
      { at: finding?.at, from: 95, reason: { id: "reason.formulaBack" } },
    ]);
    expect(await formulaIn(table, row, heading)).toBe(formula);
    expect(await found()).toEqual([]);
    expect((await action()).changes).toBe(0);
    await runRestore(actionContext());
    expect(workbookFacts(runtime.workbook.save())).toEqual(typed);
  }
);

test("the dry run lists it and writes nothing; marks, inputs and 业绩考核 are there to be typed", async () => {
  const runtime = appraisedSample();
  await type("tblAppraisalMass", 1, "最高分", "");
  await type("tblAppraisalMass", 1, "群众3", 88);
  await type("tblRanking", 1, "业绩考核", 77);
  await type("tblRanking", 1, "民主测评", 66);
  const before = workbookFacts(runtime.workbook.save());
  expect((await found()).map(({ params }) => params.written)).toEqual([""]);
  const { typedChanges } = await proposeAppraisal(actionContext(), {});
  expect(typedChanges).toMatchObject([{ at: { sheetName: "群众评价" }, from: "" }]);
  expect((await ranking()).changes).toBe(0);
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});

test("恢复 finds a person by name and department after sorting", async () => {
  appraisedSample();
  await type("tblPersonRanking", 0, "综合得分", 95);
  await people();
  const names = (): Promise<readonly string[]> =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("tblPersonRanking");
      const columns = ["姓名", "科室"].map((heading) =>
        table.columns.getItem(heading).getDataBodyRange().load("values")
      );
      await context.sync();
      return (columns[0]?.values ?? []).map(
        ([name], row) => `${String(name)} ${String(columns[1]?.values[row]?.[0])}`
      );
    });
  const [name = ""] = await names();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblPersonRanking");
    const columns = ["类别", "姓名", "科室"].map((heading) =>
      table.columns.getItem(heading).getDataBodyRange().load("values")
    );
    await context.sync();
    for (const column of columns) column.values = [...column.values].reverse();
    await context.sync();
  });
  await runRestore(actionContext());
  const row = (await names()).indexOf(name);
  expect(row).toBeGreaterThan(0);
  expect(await formulaIn("tblPersonRanking", row, "综合得分")).toBe(95);
});

const RENAMED: readonly (readonly [
  table: string,
  from: string,
  to: string,
  action: () => Promise<ActionReport>,
])[] = [
  ["tblScores", "总分", "年度总分", () => runScore(actionContext(), {})],
  ["tblAppraisal", "测评得分", "综合测评", appraisal],
  ["tblAppraisalSurvey", "平均分", "均分", appraisal],
  ["tblAppraisalPeer", "有效份数", "份数", appraisal],
  ["tblRanking", "单位", "部门", ranking],
];

test.each(RENAMED)("%s: %s renamed to %s is found again", async (table, from, to, action) => {
  const runtime = appraisedSample();
  const tables = () => runtime.workbook.package.tables.map(({ name }) => name);
  const before = tables();
  await rename(table, from, to);
  expect((await action()).changes).toBe(0);
  expect(tables()).toEqual(before);
  const heading = table === "tblRanking" ? "综合得分" : to;
  const formula = await formulaIn(table, 1, heading);
  expect(String(formula)).toMatch(/^=/);
  await type(table, 1, heading, 95);
  expect(await found()).toHaveLength(1);
  expect((await action()).typedChanges).toMatchObject([{ from: 95 }]);
  expect(await formulaIn(table, 1, heading)).toBe(formula);
});

test.each(RENAMED)(
  "%s: %s renamed beside an inserted column is told",
  async (table, from, to, action) => {
    const runtime = appraisedSample();
    await rename(table, from, to);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem(table).columns.add(undefined, undefined, "备注");
      await context.sync();
    });
    const before = workbookFacts(runtime.workbook.save());
    const report = await action();
    expect(report.changes).toBe(0);
    const { tables, sheets } = runtime.workbook.package;
    const sheetId = tables.find(({ name }) => name === table)?.sheetId;
    const sheet = sheets.find(({ id }) => id === sheetId)?.name;
    expect(report.notices).toContainEqual({ id: "notice.columnsUnknown", params: { sheet } });
    expect(workbookFacts(runtime.workbook.save())).toEqual(before);
  }
);

test("得分 reads 测评得分 beside a column that somebody inserted into 测评", async () => {
  appraisedSample();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("tblAppraisal").columns.add(1, undefined, "分组");
    await context.sync();
  });
  expect((await runScore(actionContext(), {})).changes).toBe(0);
  expect(await formulaIn("tblScores", 0, "测评得分")).toContain("tblAppraisal[测评得分]");
});

test("a setting in force that was typed over is found, and 标色 gives it its formula back", async () => {
  const runtime = appraisedSample();
  const row = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblDerived").getDataBodyRange().load("values");
    await context.sync();
    const at = body.values.findIndex(([name]) => name === "LatePerDayInForce");
    body.getCell(at, 1).values = [[3]];
    await context.sync();
    return at;
  });
  const typed = workbookFacts(runtime.workbook.save());
  expect((await found()).map(({ params }) => [params.written, params.action])).toEqual([
    ["3", "colour"],
  ]);
  const { typedChanges } = await runColour(actionContext(), { readCompletion: false });
  expect(typedChanges).toMatchObject([{ at: { sheetName: "设置" }, from: 3 }]);
  expect(await found()).toEqual([]);
  expect(row).toBeGreaterThan(0);
  await runRestore(actionContext());
  const facts = workbookFacts(runtime.workbook.save()) as { readonly sheets: readonly unknown[] };
  const before = typed as { readonly sheets: readonly { readonly name: string }[] };
  const settings = before.sheets.findIndex(({ name }) => name === "设置");
  expect(facts.sheets[settings]).toEqual(before.sheets[settings]);
});
