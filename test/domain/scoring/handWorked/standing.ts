import type { HandWorkedLedger } from "./handWorkedLedger";
import { day } from "./handWorkedLedger";

/** 31 December 2026: all four quarters reached, the last day counts. */
export const standing: HandWorkedLedger = {
  name: "standing rows: default plan by the quarter of the start, never overdue",
  asOf: "2026-12-31",
  settings: { year: 2026 },
  rows: [
    {
      what: "without a start: 25/50/75/100; a date in the deadline column is no due date",
      typed: {
        task: "甲",
        deadlineKind: "长期",
        deadline: day("2026-03-01"),
        done1: 0.25,
        done2: 0.4,
        done3: 0.75,
        done4: 1,
      },
      shows: {
        dueDate: "",
        planInForce1: 0.25,
        planInForce2: 0.5,
        planInForce3: 0.75,
        planInForce4: 1,
        status: "推进中",
        daysLate: 0,
        score1: 100,
        // 100 × 0.4/0.5
        score2: 80,
        score3: 100,
        score4: 100,
        // (100 + 80 + 100 + 100)/4
        scoreYear: 95,
      },
    },
    {
      what: "from the second quarter: 0, 1/3, 2/3, 1; a blank keeps the earlier report",
      typed: {
        task: "甲",
        deadlineKind: "长期",
        startDate: day("2026-04-01"),
        done2: 0.25,
        done3: 0.5,
      },
      shows: {
        planInForce1: 0,
        planInForce2: 1 / 3,
        planInForce3: 2 / 3,
        planInForce4: 1,
        doneInForce4: 0.5,
        score1: "",
        // 100 × 0.25/(1/3), 100 × 0.5/(2/3), 100 × 0.5/1
        score2: 75,
        score3: 75,
        score4: 50,
        // (75 + 75 + 50)/3 = 66.666…
        scoreYear: 66.67,
        status: "严重滞后",
      },
    },
    {
      what: "the last day of a quarter still belongs to it",
      typed: { task: "甲", deadlineKind: "长期", startDate: day("2026-06-30") },
      shows: { planInForce1: 0, planInForce2: 1 / 3, planInForce3: 2 / 3, planInForce4: 1 },
    },
    {
      what: "from the third quarter: 0, 0, 1/2, 1",
      typed: {
        task: "甲",
        deadlineKind: "长期",
        startDate: day("2026-07-01"),
        done3: 0.5,
        done4: 1,
      },
      shows: { planInForce2: 0, planInForce3: 0.5, planInForce4: 1, score3: 100, score4: 100 },
    },
    {
      what: "from December: the fourth quarter only",
      typed: { task: "甲", deadlineKind: "长期", startDate: day("2026-12-01"), done4: 0.2 },
      shows: { planInForce3: 0, planInForce4: 1, score3: "", score4: 20, scoreYear: 20 },
    },
    {
      what: "from next year: nothing is planned, nothing rated",
      typed: { task: "甲", deadlineKind: "长期", startDate: day("2027-01-05") },
      shows: { planInForce4: 0, score4: "", scoreYear: "", status: "未开始", scoreNote: "不参评" },
    },
    {
      what: "typed figures go before the default",
      typed: { task: "甲", deadlineKind: "长期", plan2: 0.4, done2: 0.4 },
      shows: {
        planInForce1: 0.25,
        planInForce2: 0.4,
        planInForce3: 0.75,
        // Nothing reported by E1: 0; 0.4/0.4; 0.4/0.75 = 53.333…; 0.4/1.
        score1: 0,
        score2: 100,
        score3: 53.33,
        score4: 40,
        // (0 + 100 + 53.33 + 40)/4 = 48.3325
        scoreYear: 48.33,
        scoreNote: "四季40分；进度40%低于计划100%",
      },
    },
  ],
};
