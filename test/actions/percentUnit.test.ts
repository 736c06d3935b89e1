import { runCheck, runColour, runScore, runStructure } from "../../src/actions";
import { describeFinding } from "../../src/i18n/describeFinding";
import { describeNotice } from "../../src/i18n/describeNotice";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";

const DONE = "二季完成";
/** 30 June 2026. */
const AS_OF = 46203;

/** A list handed out blank: nobody has reported when it becomes a ledger, so 1 means 100 %. */
async function blankLedger(): Promise<void> {
  openTestWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("重点任务");
    sheet.getRange("A1:D4").values = [
      ["任务", "牵头科室", "完成时限", DONE],
      ["完成甲项任务", "组织科", "2026年6月底", ""],
      ["完成乙项任务", "干部科", "2026年6月底", ""],
      ["完成丙项任务", "干部科", "2026年6月底", ""],
    ];
    sheet.activate();
    await context.sync();
  });
  await runStructure(actionContext(), { year: 2026 });
}

async function column(heading: string): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const found = context.workbook.tables.getItem("tblLedger").columns.getItem(heading);
    const range = found.getDataBodyRange().load("values");
    await context.sync();
    return range.values.flat();
  });
}

async function report(figures: readonly number[]): Promise<void> {
  await Excel.run(async (context) => {
    const found = context.workbook.tables.getItem("tblLedger").columns.getItem(DONE);
    found.getDataBodyRange().values = figures.map((figure) => [figure]);
    await context.sync();
  });
}

const SENTENCE =
  "多数进度像是用 100 表示全部完成，“设置”里的“百分比单位”却是 1，进度会算错。请改设置，或统一填法。";

test("80 typed for 80 % where 1 means all: 季度得分, 标色 and 检查 say so, and the setting mends it", async () => {
  await blankLedger();
  await report([80, 55, 100]);
  for (const run of [runColour, runScore]) {
    const settings = { asOf: AS_OF };
    const { notices } = await run(actionContext(), { settings, readCompletion: false });
    const told = notices.filter(({ id }) => id === "notice.percentUnit");
    expect(told.map((notice) => describeNotice("zh-CN", notice))).toEqual([SENTENCE]);
  }
  const { findings } = await runCheck(actionContext(), {});
  const [first] = findings.filter(({ ruleId }) => ruleId === "percentOutOfRange");
  expect(first && describeFinding("zh-CN", first)).toBe(
    "D2 进度 80 超出范围：这里 1 表示 100%，80 会按 100% 算。80% 请填 0.8 或 80%；整张表都这样填的，请改“设置”里的“百分比单位”。"
  );
  const settings = { fullPercent: 100 };
  const { notices } = await runScore(actionContext(), { settings, readCompletion: false });
  expect(notices.map(({ id }) => id)).not.toContain("notice.percentUnit");
  expect(await column("二季得分")).toEqual([80, 55, 100]);
});

test("one 80 among fractions is that cell's matter", async () => {
  await blankLedger();
  await report([80, 0.55, 1]);
  const { notices } = await runScore(actionContext(), { settings: { asOf: AS_OF } });
  expect(notices.map(({ id }) => id)).not.toContain("notice.percentUnit");
});
