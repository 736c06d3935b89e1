import { daySerial } from "../../../src/domain/calendar/daySerial";
import { departmentProgress } from "../../../src/domain/overview/departmentProgress";
import { dueWithin } from "../../../src/domain/overview/dueWithin";
import type { LedgerRecord } from "../../../src/domain/scoring/ledgerRecord";
import { scoreRow } from "../../../src/domain/scoring/scoreRow";
import { scoringSettings } from "../../../src/domain/scoring/scoringSettings";
import { words } from "../../../src/i18n/zhCN/words";

const AS_OF = daySerial(2026, 6, 30);
const settings = scoringSettings({ year: 2026 });
const scored = (record: LedgerRecord) => scoreRow(record, settings, AS_OF, words.deadlineKinds);

test("open rows due today to the last day asked for, soonest first; done and overdue ones are not listed", () => {
  const rows = [
    { task: "到第30天", deadline: AS_OF + 30 },
    { task: "今天", deadline: AS_OF },
    { task: "已逾期", deadline: AS_OF - 1 },
    { task: "已完成", deadline: AS_OF + 3, completedDate: AS_OF - 2 },
    { task: "到第31天", deadline: AS_OF + 31 },
    { task: "没有时限" },
    { task: "", deadline: AS_OF + 1 },
    { task: "也是今天", deadline: AS_OF + 0.6 },
  ].map((record, position) => ({ position, row: scored(record) }));
  expect(dueWithin(rows, AS_OF, 30)).toEqual([
    { position: 1, due: AS_OF, daysLeft: 0 },
    { position: 7, due: AS_OF, daysLeft: 0 },
    { position: 0, due: AS_OF + 30, daysLeft: 30 },
  ]);
  expect(dueWithin(rows, AS_OF, 7).map(({ position }) => position)).toEqual([1, 7]);
});

test("what falls due goes by the extended date where the extension counts, else by the old one", () => {
  const extension = { deadline: AS_OF + 3, extendedTo: AS_OF + 20, extensionReason: "汛期" };
  const rows = [
    { task: "准了", ...extension, extensionApproved: AS_OF + 3 },
    { task: "批晚了", ...extension, extensionApproved: AS_OF + 4 },
    { task: "没有批准列", ...extension },
    { task: "没有原因", ...extension, extensionReason: "" },
  ].map((record, position) => ({ position, row: scored(record) }));
  expect(dueWithin(rows, AS_OF, 7).map(({ position }) => position)).toEqual([1, 3]);
  expect(dueWithin(rows, AS_OF, 30).map(({ position }) => position)).toEqual([1, 3, 0, 2]);
});

test("departments with most overdue rows come first; every record is in one part", () => {
  const progress = departmentProgress([
    { department: "甲科", status: "doneOnTime" },
    { department: "乙科", status: "overdue" },
    { department: "甲科", status: "behind" },
    { department: "丙科", status: "overdue" },
    { department: "乙科", status: "dueSoon" },
    { department: "乙科", status: "overdue" },
    { department: "丁科", status: "" },
  ]);
  expect(progress).toEqual([
    { department: "乙科", rows: 3, parts: { overdue: 2, behind: 0, open: 1, done: 0 } },
    { department: "丙科", rows: 1, parts: { overdue: 1, behind: 0, open: 0, done: 0 } },
    { department: "甲科", rows: 2, parts: { overdue: 0, behind: 1, open: 0, done: 1 } },
  ]);
});
