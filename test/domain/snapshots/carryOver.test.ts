import { daySerial } from "../../../src/domain/calendar/daySerial";
import type { LedgerRecord } from "../../../src/domain/scoring/ledgerRecord";
import { carryOver } from "../../../src/domain/snapshots/carryOver";
import type { SourceColumn } from "../../../src/domain/snapshots/snapshotTable";

const SOURCE: readonly SourceColumn[] = [
  { heading: "序号", field: "id" },
  { heading: "任务", field: "task" },
  { heading: "文件依据", field: undefined },
  { heading: "完成时限", field: "deadline" },
  { heading: "一季完成", field: "done1" },
  { heading: "完成日期", field: "completedDate" },
  { heading: "系统状态", field: "status" },
  { heading: "备注", field: "remarks" },
];

function carried(record: LedgerRecord) {
  const cells = SOURCE.map(({ field }) => (field === undefined ? "县发〔2026〕3号" : ""));
  return carryOver(
    [{ record, cells }],
    SOURCE,
    (field) => `新列 ${field}`,
    (deadline) => `原时限${deadline}`
  );
}

test("what, the office's own columns and a remark stay; reports, dates and figures do not", () => {
  const ledger = carried({
    id: 12,
    task: "完善考核办法",
    deadline: daySerial(2026, 6, 30),
    done1: 0.5,
    completedDate: "",
    status: "逾期",
    remarks: "书记督办",
    dueDate: daySerial(2026, 9, 30),
  });
  expect(ledger.columns.map(({ heading }) => heading)).toEqual([
    ...["序号", "任务", "文件依据", "备注", "新列 deadlineText"],
  ]);
  expect(ledger.rows).toEqual([
    [1, "完善考核办法", "县发〔2026〕3号", "书记督办；原时限2026-09-30", "2026-09-30"],
  ]);
});

test("a deadline that is no date stays as it was written", () => {
  expect(
    carried({ task: "联系群众", deadlineText: "长期坚持", dueDate: "" }).rows[0]?.slice(-2)
  ).toEqual(["原时限长期坚持", "长期坚持"]);
});
