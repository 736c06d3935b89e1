import { Workbook } from "exceljs";
import { runCheck, runScore, runStructure } from "../../src/actions";
import { parseIsoDate } from "../../src/domain/calendar/daySerial";
import type { CellValue } from "../../src/domain/model/cellValue";
import { describeFinding } from "../../src/i18n/describeFinding";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";

/** Headings of the list, and a row with nothing to find: due 30 June, half by March, 90 % by June. */
const GOOD = {
  任务: "完善考核办法",
  牵头科室: "组织科",
  责任人: "张三",
  开始时间: day("2026-01-08"),
  完成时限: day("2026-06-30"),
  延期至: "",
  延期原因: "",
  延期批准日期: "",
  分值: 5,
  一季计划: 0.5,
  二季计划: "",
  一季完成: 0.5,
  二季完成: 0.9,
  完成日期: "",
  完成率: "",
  加分: "",
  加分依据: "",
  催办次数: "",
} as const satisfies Readonly<Record<string, CellValue>>;
type Heading = keyof typeof GOOD;
type Cells = Readonly<Partial<Record<Heading, CellValue>>>;

const HEADINGS = Object.keys(GOOD) as readonly Heading[];
const SHEET = "重点任务";
const EXTENDED: Cells = { 延期至: day("2026-09-30"), 延期原因: "上级文件未下发" };
const APPROVED: Cells = { ...EXTENDED, 延期批准日期: day("2026-06-01") };

/** What a row holds instead, and what 检查 must say of it, by rule and heading; 得分 where it matters. */
const CASES: readonly (readonly [what: string, cells: Cells, found: readonly string[]])[] = [
  ["nothing wrong", {}, []],
  ["a plan as text", { 一季计划: "50%" }, ["percentNotNumber 一季计划"]],
  ["a plan in words", { 一季计划: "一半" }, ["percentNotNumber 一季计划"]],
  ["120 % planned", { 一季计划: 1.2 }, ["percentOutOfRange 一季计划"]],
  ["120 among fractions", { 一季计划: 120 }, ["percentOutOfRange 一季计划"]],
  ["a plan below 0", { 一季计划: -0.1 }, ["percentOutOfRange 一季计划"]],
  ["an error for a plan", { 一季计划: "#N/A" }, ["cellError 一季计划"]],
  ["a plan that falls", { 二季计划: 0.4 }, ["planDecreases 二季计划"]],
  ["a report as text", { 一季完成: "50%" }, ["percentNotNumber 一季完成"]],
  ["a report in words", { 一季完成: "进行中" }, ["percentNotNumber 一季完成"]],
  ["a truth value for a report", { 一季完成: true }, ["percentNotNumber 一季完成"]],
  ["120 % reported", { 二季完成: 1.2 }, ["percentOutOfRange 二季完成", "doneWithoutDate 完成日期"]],
  ["a report below 0", { 一季完成: -0.1 }, ["percentOutOfRange 一季完成"]],
  ["an error for a report", { 二季完成: "#DIV/0!" }, ["cellError 二季完成"]],
  ["120 % in 完成率", { 完成率: 1.2 }, ["percentOutOfRange 完成率", "doneWithoutDate 完成日期"]],
  ["below 0 in 完成率", { 完成率: -0.1 }, ["percentOutOfRange 完成率"]],
  ["an error in 完成率", { 完成率: "#DIV/0!" }, ["cellError 完成率"]],
  ["points in words", { 分值: "五分" }, ["pointsWithoutWeight 分值"]],
  ["zero points", { 分值: 0 }, ["pointsWithoutWeight 分值"]],
  ["points below 0", { 分值: -3 }, ["pointsWithoutWeight 分值"]],
  ["an error for points", { 分值: "#N/A" }, ["pointsWithoutWeight 分值"]],
  ["a bonus in words", { 加分: "两分", 加分依据: "表彰" }, ["numberInvalid 加分"]],
  ["a bonus below 0", { 加分: -1, 加分依据: "通报" }, ["numberInvalid 加分"]],
  ["an error for a bonus", { 加分: "#N/A", 加分依据: "表彰" }, ["cellError 加分"]],
  ["a bonus without evidence", { 加分: 2 }, ["bonusWithoutReason 加分"]],
  ["chases in words", { 催办次数: "两次" }, ["numberInvalid 催办次数"]],
  ["chases below 0", { 催办次数: -1 }, ["numberInvalid 催办次数"]],
  ["an error for chases", { 催办次数: "#N/A" }, ["cellError 催办次数"]],
  ["a start in words", { 开始时间: "年初" }, ["dateNotDate 开始时间"]],
  ["a start as text", { 开始时间: "2026-01-08" }, ["dateNotDate 开始时间"]],
  ["a start that only looks like a date", { 开始时间: 20260108 }, ["dateNotReal 开始时间"]],
  ["an error for a start", { 开始时间: "#N/A" }, ["cellError 开始时间"]],
  ["a deadline in words that name no day", { 完成时限: "不详" }, ["deadlineUnreadable 完成时限"]],
  [
    "a deadline that only looks like a date",
    { 完成时限: 20260630 },
    ["deadlineUnreadable 完成时限"],
  ],
  ["a day that does not exist", { 完成时限: "9月31日" }, ["deadlineImpossible 完成时限"]],
  ["no deadline", { 完成时限: "" }, ["deadlineMissing 完成时限"]],
  ["an error for a deadline", { 完成时限: "#REF!" }, ["cellError 完成时限"]],
  ["a completion as text", { 完成日期: "2026-06-20" }, ["completedNotDate 完成日期"]],
  ["a completion in words", { 完成日期: "已完成" }, ["completedNotDate 完成日期"]],
  ["a completion in 1905", { 完成日期: 2026.6 }, ["dateNotReal 完成日期"]],
  ["a completion as digits", { 完成日期: 20260620 }, ["dateNotReal 完成日期"]],
  ["a completion of 0", { 完成日期: 0 }, ["dateNotReal 完成日期"]],
  ["a completion still to come", { 完成日期: day("2026-07-01") }, ["completedAfterAsOf 完成日期"]],
  ["an error for a completion", { 完成日期: "#VALUE!" }, ["cellError 完成日期"]],
  ["100 % without a date", { 二季完成: 1 }, ["doneWithoutDate 完成日期"]],
  ["an extension with all it needs", APPROVED, []],
  ["an extension in words", { ...APPROVED, 延期至: "待定" }, ["extensionNotCounted 延期至"]],
  ["an extension as digits", { ...APPROVED, 延期至: 20260930 }, ["dateNotReal 延期至"]],
  ["an extension into 1905", { ...APPROVED, 延期至: 2026.9 }, ["dateNotReal 延期至"]],
  [
    "an extension to an earlier day",
    { ...APPROVED, 延期至: day("2026-06-29") },
    ["extensionNotCounted 延期至"],
  ],
  ["an extension without a reason", { ...APPROVED, 延期原因: "" }, ["extensionNotCounted 延期至"]],
  ["an extension nobody approved", EXTENDED, ["extensionNotCounted 延期至"]],
  [
    "approved a day late",
    { ...EXTENDED, 延期批准日期: day("2026-07-01") },
    ["extensionNotCounted 延期至"],
  ],
  [
    "approved in words",
    { ...EXTENDED, 延期批准日期: "同意" },
    ["dateNotDate 延期批准日期", "extensionNotCounted 延期至"],
  ],
  ["approved in 1905", { ...EXTENDED, 延期批准日期: 2026.6 }, ["dateNotReal 延期批准日期"]],
  ["an error for an extension", { ...APPROVED, 延期至: "#N/A" }, ["cellError 延期至"]],
  ["an error for the task", { 任务: "#N/A" }, ["cellError 任务"]],
  ["no department", { 牵头科室: "" }, ["leadMissing 牵头科室"]],
  ["an error for the department", { 牵头科室: "#N/A" }, ["cellError 牵头科室"]],
  [
    "the department under another spelling",
    { 牵头科室: "组织 科" },
    ["departmentSpelling 牵头科室"],
  ],
];

function day(text: string): number {
  const serial = parseIsoDate(text);
  if (serial === undefined) throw new Error(`No date: ${text}`);
  return serial;
}

/** A real .xlsx with a row for each case. */
async function badList(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet(SHEET);
  sheet.getCell("A1").value = "2026年重点任务台账";
  sheet.addRow([...HEADINGS]);
  CASES.forEach(([, cells], index) => {
    const row: Cells = { ...GOOD, 任务: `完成第${index + 1}项任务`, ...cells };
    sheet.addRow(HEADINGS.map((heading) => cellOf(row[heading] ?? "")));
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function cellOf(value: CellValue): unknown {
  if (value === "") return null;
  return typeof value === "string" && value.startsWith("#") ? { error: value } : value;
}

/** Row of the sheet, from 0, in which the first case stands. */
const FIRST_ROW = 2;

async function checkedList() {
  const runtime = openTestWorkbook(await badList());
  await runStructure(actionContext(), { year: 2026 });
  const settings = { asOf: day("2026-06-30"), chasePenalty: 1 };
  await runScore(actionContext(), { settings, readCompletion: false, backSchedule: false });
  return { runtime, findings: (await runCheck(actionContext(), {})).findings };
}

describe("a list with a bad cell in every row", () => {
  let checked: Awaited<ReturnType<typeof checkedList>>;
  beforeAll(async () => {
    checked = await checkedList();
  });

  test.each(CASES.map(([what, , found], index) => ({ what, found, index })))(
    "$what: $found",
    ({ found, index }) => {
      const own = checked.findings.filter(
        ({ at }) => at.sheetName === SHEET && at.rowIndex === FIRST_ROW + index
      );
      const shown = own.map(({ ruleId, at }) => `${ruleId} ${HEADINGS[at.columnIndex]}`);
      expect([...shown].sort()).toEqual([...found].sort());
    }
  );

  test("every finding has its sentence, and none shows a day of 1905 or of the year 57371", () => {
    const sentences = checked.findings.map((finding) => describeFinding("zh-CN", finding));
    expect(sentences.filter((sentence) => /\{|190\d年|57\d{3}/.test(sentence))).toEqual([]);
  });

  test("what was left out of the department's total is counted beside it", async () => {
    const [headings = [], ...lines] = await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("tblScores").getRange().load("values");
      await context.sync();
      return range.values as readonly (readonly CellValue[])[];
    });
    const line = lines.find(([name]) => name === "组织科") ?? [];
    const cell = (heading: string) => line[headings.indexOf(heading)];
    const own = CASES.filter(([, cells]) => (cells.牵头科室 ?? "组织科") === "组织科");
    // The row whose task is an error is no record.
    expect(cell("任务数")).toBe(own.length - 1);
    expect(cell("说明")).toContain("4行未计分（分值无效）");
    // Every other row weighs 5.
    expect(cell("分值")).toBe(5 * (own.length - 1 - 4));
  });
});
