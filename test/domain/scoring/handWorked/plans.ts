import type { HandWorkedLedger } from "./handWorkedLedger";
import { day } from "./handWorkedLedger";

export const plans: HandWorkedLedger = {
  name: "which plan is in force, and what the note says of small gaps",
  asOf: "2026-12-31",
  settings: { year: 2026 },
  rows: [
    {
      what: "a blank takes the highest earlier figure, not the last",
      typed: {
        task: "甲",
        deadline: day("2026-12-31"),
        plan1: 0.8,
        plan2: 0.5,
        done1: 0.4,
        done2: 0.5,
      },
      shows: {
        planInForce2: 0.5,
        planInForce3: 0.8,
        planInForce4: 1,
        // 0.4/0.8; 0.5/0.5; 0.5/0.8; 0.5/1
        score1: 50,
        score2: 100,
        score3: 62.5,
        score4: 50,
        // (50 + 100 + 62.5 + 50)/4 = 65.625
        scoreYear: 65.63,
      },
    },
    {
      what: "once due all of it is planned, whatever is typed",
      typed: {
        task: "甲",
        deadline: day("2026-06-30"),
        plan2: 0.5,
        plan3: 0.6,
        done2: 0.5,
      },
      shows: {
        planInForce2: 1,
        planInForce3: 1,
        score2: 50,
        // 92 days from 30 June to 30 September are capped at 20: 50 − 20
        score3: 30,
      },
    },
    {
      what: "dated rows get no plan that nobody typed",
      typed: { task: "甲", deadline: day("2026-12-31"), startDate: day("2026-01-01") },
      shows: { planInForce1: 0, planInForce3: 0, score1: "", score3: "", score4: 0 },
    },
    {
      what: "a third of a point behind is told, in tenths of a per cent",
      typed: {
        task: "甲",
        deadline: day("2027-06-30"),
        plan4: 0.5,
        done4: 0.4967,
      },
      // 100 × 0.4967/0.5
      shows: { score4: 99.34, status: "推进中", scoreNote: "四季99.34分；进度49.7%低于计划50%" },
    },
  ],
};
