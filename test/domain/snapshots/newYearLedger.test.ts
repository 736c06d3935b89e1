import { daySerial } from "../../../src/domain/calendar/daySerial";
import type { LedgerRecord } from "../../../src/domain/scoring/ledgerRecord";
import { newYearLedger } from "../../../src/domain/snapshots/newYearLedger";
import type { SourceColumn } from "../../../src/domain/snapshots/snapshotTable";

const SOURCE: readonly SourceColumn[] = [
  { heading: "任务", field: "task" },
  { heading: "完成时限", field: "deadline" },
  { heading: "一季完成", field: "done1" },
  { heading: "行标识", field: "rowKey" },
  { heading: "系统状态", field: "status" },
];
const WORDS = {
  originalDeadline: "原定时限",
  remark: "结转自2026年",
  headingOf: (field: string) => `新列 ${field}`,
};

function row(record: LedgerRecord, isStanding = false, source = SOURCE, cells = [""]) {
  const ledger = newYearLedger([{ record, cells, isStanding }], source, WORDS);
  const headings = ledger.columns.map(({ heading }) => heading);
  return Object.fromEntries(headings.map((heading, at) => [heading, ledger.rows[0]?.[at]]));
}

const TASK = { task: "完善考核办法", done1: 0.5, rowKey: "k1", status: "逾期" };

test("the old deadline stands beside a blank one, the key stays, reports and figures do not", () => {
  const deadline = daySerial(2026, 6, 30);
  expect(row({ ...TASK, deadline, dueDate: daySerial(2026, 9, 30) })).toEqual({
    ...{ 任务: "完善考核办法", 完成时限: "", 原定时限: "2026-09-30", 一季完成: "" },
    ...{ 行标识: "k1", 系统状态: "", "新列 remarks": "结转自2026年" },
  });
});

test("长期 keeps its words, never a day", () => {
  expect(row({ ...TASK, deadline: "长期" }, true)).toMatchObject({
    完成时限: "长期",
    原定时限: "",
  });
  expect(row({ ...TASK, deadline: daySerial(2026, 12, 31) }, true)).toMatchObject({ 完成时限: "" });
});

test("an item carried a second time keeps both old deadlines", () => {
  const source = [{ heading: "原定时限", field: undefined }, ...SOURCE];
  const record = { ...TASK, deadline: daySerial(2026, 6, 30) };
  expect(row(record, false, source, ["2025-12-31"])["原定时限"]).toBe("2025-12-31；2026-06-30");
});

test("a start of the old year is no start of the new one; 长期 keeps its words", () => {
  const source = [...SOURCE, { heading: "开始", field: "startDate" as const }];
  const start = (startDate: LedgerRecord["startDate"], isStanding = false) =>
    row({ ...TASK, startDate: startDate ?? "" }, isStanding, source)["开始"];
  expect(start(daySerial(2026, 1, 12))).toBe("");
  expect(start("3月上旬")).toBe("");
  expect([start("年初起", true), start(daySerial(2026, 1, 12), true)]).toEqual(["年初起", ""]);
});
