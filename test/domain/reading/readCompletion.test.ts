import fc from "fast-check";
import { isoDate, parseIsoDate } from "../../../src/domain/calendar/daySerial";
import type { CellValue } from "../../../src/domain/model/cellValue";
import { readCompletion, type CompletionField } from "../../../src/domain/reading/readCompletion";
import type { TaskRecord } from "../../../src/domain/reading/readRecords";

const TODAY = parseIsoDate("2026-11-21") ?? 0;

function read(values: TaskRecord["values"]) {
  const record = { rowIndex: 4, values, filledFromMerge: [] };
  const reading = readCompletion(record, { year: 2026, today: TODAY });
  if (!reading) return "nothing";
  const { complete, completedDate, donePercent } = reading;
  if (complete) return completedDate === undefined ? "done" : `done ${isoDate(completedDate)}`;
  return donePercent === undefined ? "open" : donePercent;
}

const CASES: readonly (readonly [CompletionField, CellValue, string | number])[] = [
  ["progress", "已完成", "done"],
  ["progress", "已办结。", "done"],
  ["progress", "完成", "done"],
  ["progress", "已全部整改到位", "done"],
  ["progress", "3月15日已完成", "done 2026-03-15"],
  ["progress", "已于2026年3月15日办结", "done 2026-03-15"],
  ["progress", "2025.12.30完成", "done 2025-12-30"],
  ["progress", "完成率100%", "done"],
  ["progress", "已完成80%", 0.8],
  ["progress", "完成率40%", 0.4],
  ["progress", "完成进度：35.5％", 0.355],
  ["progress", "约完成60%", 0.6],
  ["progress", "正在推进", "open"],
  ["progress", "基本完成", "open"],
  ["progress", "大部分已完成", "open"],
  ["progress", "预计12月底前完成", "open"],
  ["progress", "计划3月15日完成", "open"],
  ["progress", "未完成", "open"],
  ["progress", "尚未完成招标", "open"],
  ["progress", "已完成初稿，正在征求意见", "open"],
  ["progress", "未启动", 0],
  ["progress", "尚未开展", 0],
  ["remarks", "已完成", "done"],
  ["remarks", "正在推进", "open"],
  ["remarks", "需教育局配合完成", "open"],
  ["progress", "同比增长20%", "nothing"],
  ["progress", "完成4套", "nothing"],
  ["progress", "召开协调会2次", "nothing"],
  ["progress", "三季度任务已完成", "open"],
  ["reportedStatus", "已完成", "done"],
  ["reportedStatus", "进行中", "open"],
  ["reportedStatus", "未开始", 0],
  ["reportedStatus", "Done", "done"],
  ["percentDone", 0.8, 0.8],
  ["percentDone", 80, 0.8],
  ["percentDone", "80%", 0.8],
  ["percentDone", 1, "done"],
];

test.each(CASES)("%s %s is %s", (field, value, expected) => {
  expect(read({ [field]: value })).toBe(expected);
});

test("a day after today is a plan and no completion date", () => {
  expect(read({ progress: "12月15日已完成" })).toBe("done");
});

test("cells that contradict each other are not done", () => {
  expect(read({ progress: "已完成", reportedStatus: "进行中" })).toBe("open");
  expect(read({ progress: "已完成", percentDone: 0.8 })).toBe(0.8);
});

test("a status that says done takes its day from the report beside it", () => {
  expect(read({ progress: "1月29日已完成报送。", reportedStatus: "已完成" })).toBe(
    "done 2026-01-29"
  );
});

test("a part of the year is the whole where the task is due just then", () => {
  expect(read({ progress: "上半年任务已完成", deadlineText: "上半年" })).toBe("done");
  expect(read({ progress: "上半年任务已完成", deadlineText: "年底前" })).toBe("open");
});

test("blank cells say nothing", () => {
  expect(read({})).toBe("nothing");
  expect(read({ progress: " ", reportedStatus: "", percentDone: "" })).toBe("nothing");
});

test("no text makes it throw, and shares lie between 0 and 1", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (progress, reportedStatus) => {
      const record = { rowIndex: 0, values: { progress, reportedStatus }, filledFromMerge: [] };
      const reading = readCompletion(record, { year: 2026, today: TODAY });
      const share = reading?.donePercent ?? 0;
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    })
  );
});

test("remarks say nothing about progress in a table with a column for reports", () => {
  expect(read({ progress: "", remarks: "已完成" })).toBe("nothing");
  expect(read({ percentDone: 0.5, remarks: "已完成" })).toBe(0.5);
  expect(read({ remarks: "已完成" })).toBe("done");
});
