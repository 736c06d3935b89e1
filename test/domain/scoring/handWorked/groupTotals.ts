import type { HandWorkedLedger } from "./handWorkedLedger";
import { day } from "./handWorkedLedger";

const due = day("2026-06-30");

/** At 30 June a row due that day scores 100 × its report. */
export const groupTotals: HandWorkedLedger = {
  name: "totals above 100 and below 0, quarter weights of a department",
  asOf: "2026-06-30",
  settings: { year: 2026, chasePenalty: 30, quarterWeight1: 10, quarterWeight2: 30 },
  rows: [
    {
      what: "",
      typed: { task: "甲", deadline: due, done2: 1, leadDepartment: "甲科" },
      shows: { score2: 100 },
    },
    {
      what: "not rated yet, its bonus counts",
      typed: {
        task: "乙",
        deadline: day("2026-12-31"),
        bonus: 0.1,
        bonusReason: "表彰",
        leadDepartment: "甲科",
      },
      shows: { scoreYear: "", bonusCounted: 10 },
    },
    {
      what: "",
      typed: { task: "丙", deadline: due, done2: 0.1, chaseCount: 1, leadDepartment: "乙科" },
      // 10 − 30
      shows: { score2: 10, scoreYear: 0 },
    },
    {
      what: "",
      typed: {
        task: "丁",
        deadline: due,
        plan1: 0.5,
        done1: 0.25,
        done2: 0.9,
        leadDepartment: "丙科",
      },
      shows: { score1: 50, score2: 90 },
    },
  ],
  groups: [
    {
      name: "甲科",
      rows: 2,
      rated: 1,
      ledger: 100,
      // (1 × 0 + 1 × 10)/2 over all rows
      bonus: 5,
      total: 105,
      rank: 1,
      note: "1行不参评",
    },
    // 10 − 30 is below the floor.
    { name: "乙科", ledger: 10, penalty: 30, total: 0, band: "不合格", rank: 3 },
    // (10 × 50 + 30 × 90)/40
    { name: "丙科", score1: 50, score2: 90, ledger: 80, total: 80, band: "良好", rank: 2 },
  ],
};

export const roundedFigures: HandWorkedLedger = {
  name: "each printed figure is worked out from the rounded ones before it",
  asOf: "2026-06-30",
  settings: { year: 2026 },
  appraisal: [["甲科", 80.02]],
  rows: [
    {
      what: "",
      typed: {
        task: "甲",
        deadline: due,
        plan1: 0.3,
        done1: 0.1,
        done2: 1,
        leadDepartment: "甲科",
      },
      // 100 × 0.1/0.3 = 33.333…; (33.33 + 100)/2 = 66.665
      shows: { score1: 33.33, score2: 100, scoreYear: 66.67 },
    },
  ],
  groups: [
    // 0.7 × 66.67 + 0.3 × 80.02 = 46.669 + 24.006 = 70.675; of 66.665 it would be 70.6715.
    { name: "甲科", ledger: 66.67, appraisal: 80.02, total: 70.68 },
  ],
};

export const negativeFloorOfGroups: HandWorkedLedger = {
  name: "倒扣: a department's total goes below 0",
  asOf: "2026-06-30",
  settings: { year: 2026, chasePenalty: 30, floor: -1000 },
  rows: [
    {
      what: "",
      typed: { task: "甲", deadline: due, done2: 0.1, chaseCount: 1, leadDepartment: "甲科" },
      shows: { score2: 10, scoreYear: -20 },
    },
  ],
  groups: [{ name: "甲科", ledger: 10, penalty: 30, total: -20, band: "不合格" }],
};
