import { runAppraisal, runCheck, runRanking, runScore, runStructure } from "../../src/actions";
import type { CellValue } from "../../src/domain/model/cellValue";
import { describeFinding } from "../../src/i18n/describeFinding";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";

const SHEET = "重点任务";

/** Two departments, both due on 30 June: 组织科 with 80 %, 干部科 with 100 %. */
async function scoredBook(): Promise<Uint8Array> {
  const runtime = openTestWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(SHEET);
    sheet.getRange("A1:G3").values = [
      ["任务", "类别", "牵头科室", "责任人", "完成时限", "二季计划", "二季完成"],
      ["完成甲项任务", "重点工作", "组织科", "张三", "2026年6月底", 1, 0.8],
      ["完成乙项任务", "日常工作", "干部科", "李四", "2026年6月底", 1, 0.9],
    ];
    sheet.activate();
    await context.sync();
  });
  await runStructure(actionContext(), { year: 2026 });
  await runScore(actionContext(), { settings: { asOf: 46203 } });
  await runAppraisal(actionContext(), {});
  await runRanking(actionContext(), { kind: "department" });
  return runtime.workbook.save();
}

function rowsOf(table: string): Promise<readonly (readonly CellValue[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load("values");
    await context.sync();
    return range.values as readonly (readonly CellValue[])[];
  });
}

/** Types into the line of a table that begins with `name`, under a heading. */
async function type(table: string, name: string, heading: string, value: CellValue): Promise<void> {
  const [headings = [], ...lines] = await rowsOf(table);
  const row = lines.findIndex((line) => line.slice(0, 2).includes(name));
  const column = headings.indexOf(heading);
  if (row < 0 || column < 0) throw new Error(`${table} has no ${name} or no ${heading}`);
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    body.getCell(row, column).values = [[value]];
    await context.sync();
  });
}

/** Types into the first line of tblCategories, which is blank. */
async function typeCategory(category: CellValue, weight: CellValue): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblCategories").getDataBodyRange();
    body.getCell(0, 0).getResizedRange(0, 1).values = [[category, weight]];
    await context.sync();
  });
}

const SETTINGS = "tblSettings";
type Typing = () => Promise<void>;

/** What is typed, and what 检查 must say of the add-in's own tables. */
const CASES: readonly (readonly [what: string, typing: Typing, found: readonly string[]])[] = [
  ["nothing", async () => {}, []],
  ["良好 above 优秀", () => type(SETTINGS, "bandGood", "值", 95), ["设置!settingsOutOfOrder"]],
  [
    "quarters that do not sum",
    () => type(SETTINGS, "quarterWeight1", "值", 10),
    ["设置!weightsSum"],
  ],
  ["shares that do not sum", () => type(SETTINGS, "ledgerShare", "值", 50), ["设置!weightsSum"]],
  ["items that do not sum", () => type(SETTINGS, "appraisalPeer", "值", 0), ["设置!weightsSum"]],
  ["a setting in words", () => type(SETTINGS, "latePerDay", "值", "半分"), ["设置!settingInvalid"]],
  ["a setting below 0", () => type(SETTINGS, "lateCap", "值", -5), ["设置!settingOutOfRange"]],
  ["an error for a setting", () => type(SETTINGS, "floor", "值", "=1/0"), ["设置!settingInvalid"]],
  ["a category's weight in words", () => typeCategory("重点工作", "少"), ["设置!categoryInvalid"]],
  [
    "weights of categories that do not sum to 100",
    () => typeCategory("重点工作", 60),
    // 日常工作 has none: its row is not scored, and 干部科 has no 业绩考核 any more.
    [`${SHEET}!categoryOutside`, "分类排位!markMissing", "设置!categoriesSum"],
  ],
  [
    "a bonus below 0",
    () => type("tblScores", "组织科", "其他加分", -1),
    ["得分!scoreEntryInvalid"],
  ],
  [
    "a penalty in words",
    () => type("tblScores", "组织科", "其他扣分", "两分"),
    ["得分!scoreEntryInvalid"],
  ],
  [
    "a mark of 180, of which the other unit has none",
    () => type("tblAppraisalMass", "组织科", "群众1", 180),
    ["群众评价!markMissing", "群众评价!markNotCounted"],
  ],
  [
    "a mark in words",
    () => type("tblAppraisalLeader", "组织科", "领导1", "优秀"),
    ["领导评价!markMissing", "领导评价!markNotCounted"],
  ],
  [
    "a mark for oneself",
    () => type("tblAppraisalPeer", "组织科", "组织科", 99),
    ["科室互评!ownMark"],
  ],
  [
    "an input of 分类排位 out of range",
    () => type("tblRanking", "组织科", "自我评价", 120),
    ["分类排位!markMissing", "分类排位!markNotCounted"],
  ],
  [
    "a weight of 分类排位 below 0",
    () => type("tblRankWeights", "自我评价", "权重", -5),
    ["分类排位!rankWeightInvalid", "分类排位!rankWeightsSum"],
  ],
];

/** Told of every book that has marks or raters nowhere yet. */
const NOT_BEGUN = new Set(["itemWithoutMarks", "raterSilent", "unitNotAppraised"]);

let book: Uint8Array;
let known: readonly string[];
beforeAll(async () => {
  book = await scoredBook();
  known = await told();
});

test.each(CASES)("%s", async (_what, typing, found) => {
  openTestWorkbook(book);
  await typing();
  const news = (await told()).filter((line) => !known.includes(line));
  expect(news.map((line) => line.split(" ")[0]).sort()).toEqual([...found].sort());
});

/** Findings as `sheet!rule sentence`. */
async function told(): Promise<readonly string[]> {
  const { findings } = await runCheck(actionContext(), {});
  return findings
    .filter(({ ruleId }) => !NOT_BEGUN.has(ruleId))
    .map((finding) => {
      const sentence = describeFinding("zh-CN", finding);
      return `${finding.at.sheetName}!${finding.ruleId} ${sentence}`;
    });
}
