import type { HandWorkedLedger } from "./handWorkedLedger";
import { day } from "./handWorkedLedger";

export const periodic: HandWorkedLedger = {
  name: "periodic rows: a due date, yet no days late and no early bonus",
  asOf: "2026-12-31",
  settings: { year: 2026, earlyBonus: 1 },
  rows: [
    {
      what: "three days after the last due date: 10 points behind, not overdue",
      typed: {
        task: "甲",
        deadlineKind: "周期",
        deadline: day("2026-12-28"),
        plan1: 0.25,
        plan2: 0.5,
        plan3: 0.75,
        done1: 0.25,
        done2: 0.5,
        done3: 0.75,
        done4: 0.9,
      },
      shows: {
        dueDate: day("2026-12-28"),
        planInForce4: 1,
        daysLate: 0,
        status: "滞后",
        score3: 100,
        // 100 × 0.9/1, nothing off for lateness
        score4: 90,
        // (100 + 100 + 100 + 90)/4
        scoreYear: 97.5,
      },
    },
    {
      what: "completed after the last due date is in time",
      typed: {
        task: "甲",
        deadlineKind: "周期",
        deadline: day("2026-12-28"),
        completedDate: day("2026-12-30"),
      },
      shows: { status: "按期完成", daysLate: 0, score4: 100 },
    },
    {
      what: "completed early: no bonus; without typed figures the default plan 25/50/75",
      typed: {
        task: "甲",
        deadlineKind: "周期",
        deadline: day("2026-12-28"),
        completedDate: day("2026-10-01"),
        done1: 0.2,
      },
      shows: {
        bonusCounted: 0,
        planInForce1: 0.25,
        // 0.2/0.25; 0.2/0.5; 0.2/0.75 = 26.666…; completed 1
        score1: 80,
        score2: 40,
        score3: 26.67,
        score4: 100,
        // (80 + 40 + 26.67 + 100)/4 = 61.6675
        scoreYear: 61.67,
      },
    },
    {
      what: "no readable due date: periodic is not unclear",
      typed: { task: "甲", deadlineKind: "周期", done4: 1 },
      shows: { dueDate: "", planInForce4: 1, status: "推进中", score4: 100 },
    },
  ],
};
