import type { HandWorkedLedger } from "./handWorkedLedger";
import { day } from "./handWorkedLedger";

/** Read in the February after: L = 4, and the day counts to the fourth quarter. */
export const lastYear: HandWorkedLedger = {
  name: "last year's ledger: all four quarters are reached, the days late go on",
  asOf: "2026-02-10",
  settings: { year: 2025 },
  rows: [
    {
      what: "never completed",
      typed: {
        task: "甲",
        deadline: day("2025-12-31"),
        plan1: 0.25,
        plan2: 0.5,
        plan3: 0.75,
        done1: 0.25,
        done2: 0.5,
        done3: 0.75,
        done4: 0.9,
      },
      shows: {
        // 31 January and 10 days of February; none of them lies in a quarter of 2025.
        daysLate: 41,
        status: "逾期",
        doneNow: 0.9,
        score1: 100,
        // 100 × 0.9/1
        score4: 90,
        // (100 + 100 + 100 + 90)/4
        scoreYear: 97.5,
        scoreNote: "四季90分；进度90%低于计划100%",
      },
    },
    {
      what: "completed in January: late, and not done at E4",
      typed: {
        task: "甲",
        deadline: day("2025-12-31"),
        completedDate: day("2026-01-15"),
        done3: 0.4,
      },
      shows: { status: "逾期完成", daysLate: 15, doneNow: 1, doneInForce4: 0.4, score4: 40 },
    },
  ],
};

/** Without a year in the settings the year of the as-of day is the ledger's: E1 = 31 March 2027. */
export const withoutYear: HandWorkedLedger = {
  name: "no ledger year: that of the as-of day",
  asOf: "2027-03-31",
  settings: {},
  rows: [
    {
      what: "due at the end of the first quarter of 2027",
      typed: { task: "甲", deadline: day("2027-03-31"), done1: 0.7 },
      shows: { planInForce1: 1, score1: 70, score2: "", scoreYear: 70 },
    },
    {
      what: "due and completed in 2026: gone",
      typed: { task: "甲", deadline: day("2026-09-30"), completedDate: day("2026-09-30") },
      shows: { status: "按期完成", score1: "", scoreYear: "" },
    },
  ],
};

const caughtUp = {
  task: "甲",
  deadline: day("2026-12-31"),
  plan2: 0.5,
  done2: 0.2,
  done3: 0.5,
};

/** 30 June: the second quarter is reached and the day still lies in it (L = R = 2). */
export const lastDayOfQuarter: HandWorkedLedger = {
  name: "on a quarter's last day what is typed for the next one does not count",
  asOf: "2026-06-30",
  settings: { year: 2026 },
  rows: [
    {
      what: "30 points behind",
      typed: caughtUp,
      // 50 − 20 = 30; 100 × 0.2/0.5
      shows: { planNow: 0.5, doneNow: 0.2, status: "严重滞后", score2: 40, score3: "" },
    },
  ],
};

/** 1 July: L is still 2, R is 3. */
export const firstDayOfQuarter: HandWorkedLedger = {
  name: "a day later it does",
  asOf: "2026-07-01",
  settings: { year: 2026 },
  rows: [
    {
      what: "caught up",
      typed: caughtUp,
      shows: { planNow: 0.5, doneNow: 0.5, status: "推进中", score2: 40, score3: "" },
    },
  ],
};
