import { proposeStructure, runColour, runStructure } from "../../src/actions";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { tinyWorkbook } from "../ooxml/support/buildPackage";

const DEADLINES = [
  "2026年6月30日",
  "6月底前",
  "6月前",
  "9月前",
  "国庆节前",
  "9月31日",
  "按期完成",
  "长期坚持",
];

/** A task list whose deadlines are texts, one a row from B4. */
async function openTaskList(): Promise<void> {
  openTestWorkbook(tinyWorkbook({ sheets: { 任务: "<sheetData/>" } }));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["2026年重点工作任务台账"]];
    sheet.getRange("A3:D3").values = [["序号", "工作任务", "完成时限", "责任单位"]];
    sheet.getRange(`A4:D${3 + DEADLINES.length}`).values = DEADLINES.map((text, row) => [
      row + 1,
      `推进第${row + 1}项重点工程建设`,
      text,
      "办公室",
    ]);
    await context.sync();
  });
}

test("the preview lists what somebody should look at, with the day that would be put in", async () => {
  await openTaskList();
  const { deadlineDoubts } = await proposeStructure(actionContext(), {});
  expect(
    deadlineDoubts?.map(({ at, written, sentence }) => [
      at.rowIndex,
      at.columnIndex,
      written,
      sentence,
    ])
  ).toEqual([
    [7, 2, "国庆节前", "没写年份，按 2026 年、国庆是2026年10月1日，“前”按前一天"],
    [8, 2, "9月31日", "期限“9月31日”不存在，是否为2026年9月30日？"],
    [9, 2, "按期完成", "期限“按期完成”只是笼统要求，请写明日期。"],
  ]);
  // 30 September 2026 is offered for both.
  expect(deadlineDoubts?.map(({ proposed }) => proposed)).toEqual([46295, 46295, undefined]);
});

test("X月前 is asked once for the whole workbook, with how many rows it concerns", async () => {
  await openTaskList();
  const { settingQuestions } = await proposeStructure(actionContext(), {});
  expect(settingQuestions).toEqual([{ setting: "beforeMonth", count: 2, example: "6月前" }]);
});

test("a day that somebody sets in the preview is written, and none where he clears it", async () => {
  await openTaskList();
  const options = { confirmedDeadlines: { 8: 46295, 7: null } };
  const { deadlineDoubts, typedChanges } = await proposeStructure(actionContext(), options);
  expect(deadlineDoubts?.map(({ inForce }) => inForce)).toEqual([undefined, 46295, undefined]);
  const reasons = typedChanges.filter(({ at }) => at.rowIndex === 8 || at.rowIndex === 7);
  expect(reasons.map(({ to, reason }) => [to, reason])).toEqual([
    [46295, { id: "reason.deadlineConfirmed", params: { text: "9月31日" } }],
  ]);
  await runStructure(actionContext(), options);
  const written = await Excel.run(async (context) => {
    const columns = context.workbook.tables.getItem("tblLedger").columns;
    const days = columns.getItem("完成时限2").getDataBodyRange().load("values");
    const kinds = columns.getItem("时限类型").getDataBodyRange().load("values");
    await context.sync();
    return [4, 5].map((row) => [days.values[row]?.[0], kinds.values[row]?.[0]]);
  });
  expect(written).toEqual([
    ["", "定期"],
    [46295, "定期"],
  ]);
});

test("a doubtful deadline left open stays open, and a new text of another kind is read", async () => {
  await openTaskList();
  await runStructure(actionContext(), { confirmedDeadlines: { 7: null } });
  const days = async (): Promise<readonly unknown[]> =>
    Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("tblLedger");
      const range = columns.getItem("完成时限2").getDataBodyRange().load("values");
      await context.sync();
      return range.values.slice(4).map(([value]) => value as unknown);
    });
  await runColour(actionContext(), {});
  expect(await days()).toEqual(["", "", "", ""]);
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("tblLedger");
    const texts = columns.getItem("完成时限").getDataBodyRange();
    texts.getCell(5, 0).values = [["9月底前"]];
    texts.getCell(6, 0).values = [["国庆节前"]];
    await context.sync();
  });
  await runColour(actionContext(), {});
  // 9月31日 was mended, 按期完成 said another kind; both are 30 September 2026.
  expect(await days()).toEqual(["", 46295, 46295, ""]);
});

test("the answer to the question is kept in 设置 and not asked for again", async () => {
  await openTaskList();
  const settings = { beforeMonth: "endOfMonthBefore" };
  const before = await proposeStructure(actionContext(), { settings });
  // 31 May 2026 for 6月前.
  expect(before.typedChanges.find(({ at }) => at.rowIndex === 5)?.to).toBe(46173);
  await runStructure(actionContext(), { settings });
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem("任务");
    const second = context.workbook.worksheets.add("明年任务");
    const from = first.getRange("A1:D11").load("values");
    await context.sync();
    second.getRange("A1:D11").values = from.values;
    await context.sync();
  });
  const next = await proposeStructure(actionContext(), { sheetName: "明年任务" });
  expect(next.settingQuestions).toEqual([]);
  expect(next.typedChanges.find(({ to }) => to === 46173)).toBeDefined();
});
