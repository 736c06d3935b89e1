import {
  runAppraisal,
  runCheck,
  runCloseQuarter,
  runColour,
  runFreeze,
  runRanking,
  runRestore,
  runScore,
  runSettle,
  runStructure,
} from "../../src/actions";
import { ActionError } from "../../src/actions/types";
import { describeNotice } from "../../src/i18n/describeNotice";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { workbookFacts } from "../helpers/workbookFacts";

const HEADINGS = ["任务", "牵头科室", "责任人", "完成时限", "分值"];
const SHEET = "重点任务";

/** A ledger whose two rows were emptied again. */
async function emptyLedger() {
  const runtime = openTestWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(SHEET);
    sheet.getRange("A1:E3").values = [
      HEADINGS,
      ["完成甲项任务", "组织科", "张三", "2026年6月底", 5],
      ["完成乙项任务", "干部科", "李四", "2026年9月底", 5],
    ];
    sheet.activate();
    await context.sync();
  });
  await runStructure(actionContext(), { year: 2026 });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblLedger");
    table.getDataBodyRange().clear("Contents" as Excel.ClearApplyTo);
    await context.sync();
  });
  return runtime;
}

/** The sentence of the refusal; throws where there is none. */
async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown
  );
  if (!(error instanceof ActionError)) throw new Error("was not refused");
  return describeNotice("zh-CN", { id: `error.${error.code}`, params: error.params });
}

const NOTHING_TO_FREEZE = "“重点任务”里还没有写任务，没有可封存的内容。请先填上任务。";
const NO_DEPARTMENTS = "“重点任务”里没有写牵头科室，不知道要给谁打分。请先填牵头科室。";

test.each([
  ["年初对账", () => runFreeze(actionContext(), { force: true }), NOTHING_TO_FREEZE],
  ["季度查账", () => runCloseQuarter(actionContext(), { quarter: 2 }), NOTHING_TO_FREEZE],
  ["年底交账", () => runSettle(actionContext("2026-12-31"), { force: true }), NOTHING_TO_FREEZE],
  ["测评", () => runAppraisal(actionContext(), {}), NO_DEPARTMENTS],
  ["分类排位", () => runRanking(actionContext(), { kind: "department" }), NO_DEPARTMENTS],
])("%s of an empty ledger: one sentence, nothing written", async (_name, work, sentence) => {
  const runtime = await emptyLedger();
  const before = workbookFacts(runtime.workbook.save());
  expect(await refusal(work())).toBe(sentence);
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});

test.each([
  ["标色", () => runColour(actionContext(), {})],
  ["季度得分", () => runScore(actionContext(), {})],
])(
  "%s of an empty ledger writes its columns, says so, and 恢复 takes them back",
  async (_name, work) => {
    const runtime = await emptyLedger();
    const before = workbookFacts(runtime.workbook.save());
    const { notices } = await work();
    expect(notices).toContainEqual({ id: "notice.noTasks", params: { sheet: SHEET } });
    const statuses = await Excel.run(async (context) => {
      const column = context.workbook.tables.getItem("tblLedger").columns.getItem("系统状态");
      const range = column.getDataBodyRange().load("values");
      await context.sync();
      return range.values.flat();
    });
    expect(new Set(statuses)).toEqual(new Set([""]));
    await runRestore(actionContext(), {});
    expect({ ...workbookFacts(runtime.workbook.save()), customXml: [] }).toEqual({
      ...before,
      customXml: [],
    });
  }
);

test("检查 says that no row names a task; a row filled in but for its task is told by itself", async () => {
  await emptyLedger();
  const found = async () =>
    (await runCheck(actionContext(), {})).findings.map(({ ruleId, at }) => [ruleId, at.rowIndex]);
  expect(await found()).toContainEqual(["noRecords", 1]);
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblLedger").getDataBodyRange();
    body.getCell(1, 1).values = [["组织科"]];
    await context.sync();
  });
  expect(await found()).toContainEqual(["taskMissing", 2]);
});
