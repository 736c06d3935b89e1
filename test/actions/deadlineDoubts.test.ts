import { proposeStructure } from "../../src/actions";
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
