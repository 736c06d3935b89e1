import {
  buildSnapshotTable,
  fieldIdCells,
  snapshotRecords,
} from "../../../src/domain/snapshots/snapshotTable";

const TABLE = buildSnapshotTable(
  [
    { heading: "任务", field: "task" },
    { heading: "文号", field: undefined },
    { heading: "系统状态", field: "status" },
    { heading: "行标识", field: "rowKey" },
    { heading: "分值", field: "points" },
  ],
  [
    {
      cells: ["换届选举", "3号", "逾期", "old", 5],
      key: "AAAAAAAA",
      figures: { status: "按期完成" },
    },
  ],
  ["status", "score1"],
  (field) => `#${field}`
);

test("what people typed comes first, then the figures of the day, then the key", () => {
  expect(TABLE.columns.map(({ heading }) => heading)).toEqual([
    ...["任务", "文号", "分值", "#status", "#score1", "#rowKey"],
  ]);
  expect(TABLE.rows).toEqual([["换届选举", "3号", 5, "按期完成", "", "AAAAAAAA"]]);
});

test("the ids above the headings lead back to the records, whatever the headings are called", () => {
  expect(fieldIdCells(TABLE)).toEqual(["task", "", "points", "status", "score1", "rowKey"]);
  expect(snapshotRecords(fieldIdCells(TABLE), TABLE.rows)).toEqual([
    { task: "换届选举", points: 5, status: "按期完成", score1: "", rowKey: "AAAAAAAA" },
  ]);
});
