import { runCheck, runRestore, runScore, runStructure } from "../../src/actions";
import { GROUP_COLUMNS, type GroupColumn } from "../../src/domain/scoring/groupCells";
import { actionContext } from "../helpers/actionContext";
import { SAMPLE_SHEET as SHEET, scoredSample } from "../helpers/structuredSample";
import { workbookFacts } from "../helpers/workbookFacts";

const SHEETS: Readonly<Record<string, string>> = {
  tblScores: "得分",
  tblPersonScores: "个人得分",
  tblLeaderScores: "领导得分",
};

async function body(table: string): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getDataBodyRange().load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

async function line(table: string, name: string): Promise<(column: GroupColumn) => unknown> {
  const found = (await body(table)).find((row) => row[0] === name);
  return (column) => found?.[GROUP_COLUMNS.indexOf(column)];
}

/** Writes a cell of 得分. */
async function type(name: string, column: GroupColumn, value: unknown): Promise<void> {
  const row = (await body("tblScores")).findIndex((cells) => cells[0] === name);
  await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("tblScores").getDataBodyRange();
    range.getCell(row, GROUP_COLUMNS.indexOf(column)).values = [[value]];
    await context.sync();
  });
}

/** A second list in the same workbook: two tasks, both due and done. */
async function addSecondList(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("专项任务");
    sheet.getRange("A1:E3").values = [
      ["序号", "任务", "牵头科室", "责任人", "完成时限"],
      [1, "专项一", "组织一科", "李文博", "2026年3月底"],
      [2, "专项二", "专项办", "新同志", "2026年6月底"],
    ];
    sheet.activate();
    await context.sync();
  });
}

test("three sheets, one table each: title, live line, bars, heading on every page, helper folded", async () => {
  await scoredSample();
  await Promise.all(Object.keys(SHEETS).map(expectLook));
});

async function expectLook(name: string): Promise<void> {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEETS[name] ?? "");
    const line2 = sheet.getRange("A2").load("values");
    const rules = sheet.getRange().conditionalFormats.load("items/type");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const layout = sheet.pageLayout.load("orientation,zoom");
    const columns = context.workbook.tables.getItem(name).columns;
    const helper = columns.getItem("匹配条件").getRange().load("columnHidden");
    await context.sync();
    return {
      line: String(line2.values[0]?.[0]),
      bars: rules.items.map(({ type }) => type),
      frozen: frozen.address.split("!")[1],
      orientation: layout.orientation,
      across: layout.zoom.horizontalFitToPages,
      isFolded: helper.columnHidden,
    };
  });
  expect(seen).toEqual({
    line: expect.stringMatching(/^参评\d+个；优秀\d+个，名额\d+个；良好\d+个，名额\d+个/),
    bars: ["DataBar"],
    frozen: "1:3",
    orientation: "Landscape",
    across: 1,
    isFolded: true,
  });
}

test("what counts for nobody is said above the table: the tasks of all lines and the rest are all tasks", async () => {
  await scoredSample();
  const { notices } = await runScore(actionContext(), { dryRun: true });
  expect(notices).toContainEqual({ id: "notice.personMissing", params: { count: 2 } });
  const told = await Excel.run(async (context) => {
    const sheet = context.workbook.tables.getItem("tblPersonScores").worksheet;
    const range = sheet.getRange("A2").load("values");
    await context.sync();
    return String(range.values[0]?.[0]);
  });
  expect(told).toContain("另有2行没有责任人或不止一人，未计入");
});

test("a second ledger adds up in the same lines, whose formulas name both; 恢复 takes them back", async () => {
  const runtime = await scoredSample();
  const before = await line("tblScores", "组织一科");
  await addSecondList();
  await runStructure(actionContext(), {});
  const unscored = workbookFacts(runtime.workbook.save());
  runtime.resetCounters();
  await runScore(actionContext(), {});
  expect(runtime.counters().syncs).toBe(5);
  const after = await line("tblScores", "组织一科");
  expect(after("rows")).toBe(Number(before("rows")) + 1);
  expect((await line("tblScores", "专项办"))("rows")).toBe(1);
  expect((await line("tblPersonScores", "新同志"))("rows")).toBe(1);
  expect((await runScore(actionContext(), {})).changes).toBe(0);
  await runRestore(actionContext());
  expect({ ...workbookFacts(runtime.workbook.save()), customXml: [] }).toEqual({
    ...unscored,
    customXml: [],
  });
});

test("points typed beside the ledger count, stay at a rerun, and are checked", async () => {
  await scoredSample();
  const total = Number((await line("tblScores", "干部科"))("total"));
  await type("干部科", "otherBonus", 1.5);
  await type("组织一科", "otherPenalty", "两分");
  expect((await line("tblScores", "干部科"))("total")).toBeCloseTo(total + 1.5, 9);
  await runScore(actionContext(), {});
  expect((await line("tblScores", "干部科"))("otherBonus")).toBe(1.5);
  const { findings } = await runCheck(actionContext(), {});
  const found = findings.filter(({ ruleId }) => ruleId === "scoreEntryInvalid");
  expect(found.map(({ at, params }) => [at.sheetName, params["name"], params["written"]])).toEqual([
    ["得分", "组织一科", "两分"],
  ]);
});

test("weights typed into tblCategories count at once, without the add-in", async () => {
  await scoredSample();
  const before = (await line("tblScores", "组织一科"))("score2");
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblCategories");
    table.getDataBodyRange().getCell(0, 0).getResizedRange(0, 1).values = [["没有这一类", 100]];
    await context.sync();
  });
  const after = await line("tblScores", "组织一科");
  expect([typeof before, after("score2"), after("total")]).toEqual(["number", "", ""]);
  expect(after("note")).toContain("行未计分（类别没有权重）");
  const { findings } = await runCheck(actionContext(), {});
  expect(findings.some(({ ruleId }) => ruleId === "categoryOutside")).toBe(true);
});

test("an appraisal that came since is looked up by department after the next 季度得分", async () => {
  await scoredSample();
  const ledger = Number((await line("tblScores", "干部科"))("ledger"));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("测评");
    const range = sheet.getRange("A1:F2");
    range.values = [
      ["单位", "社会调查", "群众评价", "领导评价", "科室互评", "测评得分"],
      ["干部科", 90, 90, 90, 90, 90],
    ];
    context.workbook.tables.add(range, true).name = "tblAppraisal";
    await context.sync();
  });
  await runScore(actionContext(), { sheetName: SHEET });
  const after = await line("tblScores", "干部科");
  expect(after("appraisal")).toBe(90);
  expect(after("total")).toBeCloseTo(Math.round(100 * (0.7 * ledger + 27)) / 100, 9);
  expect((await line("tblScores", "组织一科"))("note")).toContain("没有测评，全按台账");
});
