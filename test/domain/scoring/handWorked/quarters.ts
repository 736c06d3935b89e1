import type { HandWorkedLedger } from "./handWorkedLedger";
import { day } from "./handWorkedLedger";

export const quarters: HandWorkedLedger = {
  name: "who is rated in which quarter, and quarter weights",
  asOf: "2026-12-31",
  settings: {
    year: 2026,
    quarterWeight1: 10,
    quarterWeight2: 20,
    quarterWeight3: 30,
    quarterWeight4: 40,
  },
  rows: [
    {
      what: "an early finisher keeps 100 while the plan runs, then leaves",
      typed: {
        task: "甲",
        deadline: day("2026-09-30"),
        completedDate: day("2026-02-10"),
        plan1: 0.3,
        plan2: 0.6,
      },
      shows: {
        score1: 100,
        score2: 100,
        score3: 100,
        score4: "",
        scoreYear: 100,
        scoreNote: "不参评",
      },
    },
    {
      what: "fully planned by the first quarter although due later: leaves after it",
      typed: {
        task: "甲",
        deadline: day("2026-09-30"),
        completedDate: day("2026-03-31"),
        plan1: 1,
      },
      shows: { planInForce2: 1, score1: 100, score2: "", score3: "", scoreYear: 100 },
    },
    {
      what: "fully planned but not completed: stays",
      typed: {
        task: "甲",
        deadline: day("2026-12-31"),
        plan1: 1,
        done1: 0.5,
        done2: 0.8,
        done4: 1,
      },
      // (10 × 50 + 20 × 80 + 30 × 80 + 40 × 100)/100
      shows: { score1: 50, score2: 80, score3: 80, score4: 100, scoreYear: 85 },
    },
    {
      what: "due and completed last year: never rated",
      typed: { task: "甲", deadline: day("2025-12-31"), completedDate: day("2025-12-31") },
      shows: { score1: "", score2: "", scoreYear: "", status: "按期完成" },
    },
    {
      what: "completed last year, due this year: 100 until due",
      typed: {
        task: "甲",
        deadline: day("2026-06-30"),
        completedDate: day("2025-12-20"),
        plan1: 0.5,
      },
      shows: { score1: 100, score2: 100, score3: "", scoreYear: 100 },
    },
    {
      what: "unrated quarters give their weight to the rest",
      typed: { task: "甲", deadline: day("2026-12-31"), plan3: 0.5, done3: 0.25, done4: 0.9 },
      // (30 × 50 + 40 × 90)/70 = 72.857…
      shows: { score1: "", score2: "", score3: 50, score4: 90, scoreYear: 72.86 },
    },
  ],
};

export const beforeTheFirstEnd: HandWorkedLedger = {
  name: "before the first quarter end nothing is scored",
  asOf: "2026-03-30",
  settings: { year: 2026 },
  rows: [
    {
      what: "no plan yet, so no gap",
      typed: { task: "甲", deadline: day("2026-12-31"), plan1: 0.9, done1: 0.1 },
      shows: {
        planNow: "",
        doneNow: 0.1,
        status: "推进中",
        score1: "",
        scoreYear: "",
        scoreNote: "",
      },
    },
    {
      what: "overdue all the same",
      typed: { task: "甲", deadline: day("2026-03-20") },
      shows: { status: "逾期", daysLate: 10, scoreNote: "" },
    },
  ],
};
