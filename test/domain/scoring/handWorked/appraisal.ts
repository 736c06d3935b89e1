import type { HandWorkedLedger } from "./handWorkedLedger";
import { day } from "./handWorkedLedger";

const row = (leadDepartment: string, points: number | string) => ({
  what: leadDepartment,
  typed: { task: "甲", deadline: day("2026-06-30"), done2: 0.8, points, leadDepartment },
  shows: { score2: 80 },
});

export const appraisal: HandWorkedLedger = {
  name: "appraisal, and points typed beside the ledger",
  asOf: "2026-06-30",
  settings: { year: 2026, bonusCapTotal: 2 },
  appraisal: [
    ["组织科", 88],
    ["组织科", 92],
    ["组织科", "#N/A"],
    ["干部科", "缺"],
  ],
  rows: [row("组织科", 1), row("干部科", 1), row("干部科", "十分")],
  groups: [
    {
      name: "组织科",
      ledger: 80,
      // (88 + 92)/2
      appraisal: 90,
      // 3 typed, capped at 2
      otherBonus: 3,
      bonus: 2,
      otherPenalty: 0.25,
      penalty: 0.25,
      // 0.7 × 80 + 0.3 × 90 + 2 − 0.25
      total: 84.75,
      band: "良好",
      note: "",
    },
    {
      name: "干部科",
      rows: 2,
      ledger: 80,
      appraisal: "",
      // Text and what is below 0 count nothing.
      otherBonus: "两分",
      bonus: 0,
      otherPenalty: -1,
      penalty: 0,
      total: 80,
      band: "良好",
      rank: 2,
      note: "1行未计分（分值无效）；没有测评，全按台账",
    },
  ],
};
