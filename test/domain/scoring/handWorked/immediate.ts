import type { HandWorkedLedger } from "./handWorkedLedger";
import { day } from "./handWorkedLedger";

export const immediate: HandWorkedLedger = {
  name: "immediate rows and days late, each in its own quarter",
  asOf: "2026-09-30",
  settings: { year: 2026 },
  rows: [
    {
      what: "five days late in the first quarter, gone from the second",
      typed: {
        task: "甲",
        deadlineKind: "立即",
        deadline: day("2026-01-15"),
        completedDate: day("2026-01-20"),
      },
      // 100 − 5 × 0.5; completed and due by E1: not rated any more.
      shows: {
        status: "逾期完成",
        daysLate: 5,
        score1: 97.5,
        score2: "",
        score3: "",
        scoreYear: 97.5,
      },
    },
    {
      what: "never completed: the cap of 20 in every quarter",
      typed: { task: "甲", deadlineKind: "立即", deadline: day("2026-01-15"), done1: 0.5 },
      shows: {
        // 16 + 28 + 31 = 75 days to 31 March, 91 in the second quarter, 92 in the third.
        daysLate: 258,
        status: "逾期",
        // 50 − min(20, 37.5); then 50 − min(20, 45.5); then 50 − min(20, 46)
        score1: 30,
        score2: 30,
        score3: 30,
        scoreYear: 30,
        scoreNote: "三季30分；逾期92天扣20分；进度50%低于计划100%",
      },
    },
    {
      what: "late across a quarter end: 3 days in the second, 4 in the third",
      typed: {
        task: "甲",
        deadline: day("2026-06-27"),
        completedDate: day("2026-07-04"),
        done2: 0.9,
      },
      shows: {
        daysLate: 7,
        // 90 − 3 × 0.5 and 100 − 4 × 0.5
        score2: 88.5,
        score3: 98,
        scoreYear: 93.25,
        scoreNote: "三季98分；逾期4天扣2分",
      },
    },
    {
      what: "carried over from last year: the days start at E0",
      typed: { task: "甲", deadline: day("2025-11-30"), completedDate: day("2026-01-10") },
      // 10 days from 31 December: 100 − 5; all 41 days stand in daysLate.
      shows: { planInForce1: 1, daysLate: 41, score1: 95, score2: "" },
    },
  ],
};
