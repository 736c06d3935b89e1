import type { HandWorkedLedger } from "./handWorkedLedger";
import { day } from "./handWorkedLedger";

/** At 30 June a row due that day scores 100 × its report. */
const row = (leadDepartment: string, done2: number, deadline = day("2026-06-30")) => ({
  what: leadDepartment,
  typed: { task: "甲", deadline, done2, leadDepartment },
  shows: {},
});
const overdue = (leadDepartment: string, done2: number) =>
  row(leadDepartment, done2, day("2026-06-29"));

export const uses: HandWorkedLedger = {
  name: "结果运用 at its limits: from 90 on 评优, below 60 约谈, three tasks overdue 约谈",
  asOf: "2026-06-30",
  // One place for 优秀: floor(0.2 × 5).
  settings: { year: 2026 },
  rows: [
    row("甲科", 0.9),
    row("乙科", 0.6),
    row("丙科", 0.5999),
    ...[1, 2, 3].map(() => overdue("丁科", 0.9)),
    ...[1, 2].map(() => overdue("戊科", 0.85)),
  ],
  groups: [
    { name: "甲科", total: 90, band: "优秀", rank: 1, use: "评优" },
    { name: "乙科", total: 60, band: "合格", rank: 4, use: "" },
    { name: "丙科", total: 59.99, band: "不合格", rank: 5, use: "约谈" },
    // 90 − 1 day × 0.5
    { name: "丁科", overdue: 3, total: 89.5, band: "良好", rank: 2, use: "约谈" },
    { name: "戊科", overdue: 2, total: 84.5, rank: 3, use: "" },
  ],
};

export const lastOnes: HandWorkedLedger = {
  name: "末位约谈: the last one, and all who share that place",
  asOf: "2026-06-30",
  settings: { year: 2026, talkBelow: 0, talkLast: 1, quotaExcellent: 0.5 },
  rows: [row("甲科", 0.95), row("乙科", 0.7), row("丙科", 0.92), row("丁科", 0.7)],
  groups: [
    { name: "甲科", rank: 1, use: "评优" },
    { name: "乙科", rank: "并列第3", use: "约谈" },
    // floor(0.5 × 4) = 2 places
    { name: "丙科", rank: 2, use: "评优" },
    { name: "丁科", rank: "并列第3", use: "约谈" },
  ],
};
