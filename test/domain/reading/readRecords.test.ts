import { readRecords } from "../../../src/domain/reading/readRecords";
import { gridSnapshot } from "../gridSnapshot";

test("merged cells are filled down, skipped and empty rows left out", () => {
  const sheet = gridSnapshot(
    [
      ["类别", "任务", "分值"],
      ["党建", "甲", 5],
      ["", "乙", 3],
      ["小计", "", 8],
      ["", "", ""],
      ["人才", "丙", 2],
    ],
    { merges: ["A2:A3"] }
  );
  const body = {
    firstDataRow: 1,
    lastDataRow: 5,
    skippedRows: [{ rowIndex: 3, kind: "total" }],
  } as const;
  expect(readRecords(body, { category: 0, task: 1, points: 2 }, sheet)).toEqual([
    { rowIndex: 1, values: { category: "党建", task: "甲", points: 5 }, filledFromMerge: [] },
    {
      rowIndex: 2,
      values: { category: "党建", task: "乙", points: 3 },
      filledFromMerge: ["category"],
    },
    { rowIndex: 5, values: { category: "人才", task: "丙", points: 2 }, filledFromMerge: [] },
  ]);
});
