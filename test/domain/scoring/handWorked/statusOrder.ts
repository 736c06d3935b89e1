import type { HandWorkedLedger } from "./handWorkedLedger";
import { day } from "./handWorkedLedger";

/** 15 August 2026: L = 2, R = 3. Each row would also be the status that comes after its own. */
export const statusOrder: HandWorkedLedger = {
  name: "the first status that holds, where several would",
  asOf: "2026-08-15",
  settings: { year: 2026 },
  rows: [
    {
      what: "15 points behind and due in five days: behind",
      typed: { task: "甲", deadline: day("2026-08-20"), plan2: 0.6, done2: 0.45 },
      // 60 − 45 = 15
      shows: { status: "滞后", light: "黄" },
    },
    {
      what: "30 points behind and due in five days: severely behind",
      typed: { task: "甲", deadline: day("2026-08-20"), plan2: 0.6, done2: 0.3 },
      shows: { status: "严重滞后" },
    },
    {
      what: "overdue and 50 points behind: overdue",
      typed: { task: "甲", deadline: day("2026-08-14"), plan2: 0.5 },
      shows: { status: "逾期", daysLate: 1 },
    },
    {
      what: "overdue and completed a day late today: done late",
      typed: { task: "甲", deadline: day("2026-08-14"), completedDate: day("2026-08-15") },
      shows: { status: "逾期完成", daysLate: 1 },
    },
    {
      what: "completed without a due date is done on time",
      typed: { task: "甲", deadlineKind: "不明", completedDate: day("2026-08-15") },
      shows: { status: "按期完成", daysLate: 0 },
    },
    {
      what: "behind and starting later: behind",
      typed: {
        task: "甲",
        startDate: day("2026-09-01"),
        deadline: day("2026-12-31"),
        plan2: 0.1,
      },
      shows: { status: "滞后" },
    },
    {
      what: "due in seven days and starting in three: due soon",
      typed: { task: "甲", startDate: day("2026-08-18"), deadline: day("2026-08-22") },
      shows: { status: "临期" },
    },
    {
      what: "a periodic row is due soon, too",
      typed: {
        task: "甲",
        deadlineKind: "周期",
        deadline: day("2026-08-20"),
        plan2: 0.5,
        done2: 0.5,
      },
      shows: { dueDate: day("2026-08-20"), status: "临期", light: "橙" },
    },
    {
      what: "a standing row is never: it has no due date",
      typed: {
        task: "甲",
        deadlineKind: "长期",
        deadline: day("2026-08-20"),
        plan2: 0.5,
        done2: 0.5,
      },
      shows: { dueDate: "", status: "推进中" },
    },
    {
      what: "100 % reported without a date is not completed",
      typed: { task: "甲", deadline: day("2026-06-28"), done2: 1 },
      // Late from 28 June to 15 August: 2 + 31 + 15 days; to 30 June 2 days: 100 − 2 × 0.5.
      shows: { status: "逾期", daysLate: 48, score2: 99 },
    },
  ],
};
