import type { HandWorkedLedger } from "./handWorkedLedger";
import { day } from "./handWorkedLedger";

const due = day("2026-06-30");

/** At 30 June a row due that day scores 100 × its report. */
const row = (category: string, done2: number, points: number) => ({
  what: category,
  typed: { task: "甲", deadline: due, done2, points, category, leadDepartment: "组织科" },
  shows: { score2: 100 * done2 },
});

export const categories: HandWorkedLedger = {
  name: "category weights 百分制",
  asOf: "2026-06-30",
  settings: { year: 2026 },
  // 共性目标 has no rows: its 10 go to the others. Weights in words and below 0 weigh nothing.
  categories: [
    ["重点工作", 60],
    ["日常工作", 30],
    ["共性目标", 10],
    ["临时工作", "少"],
    ["专项工作", -40],
  ],
  rows: [
    row("重点工作", 1, 1),
    row("重点工作", 0.6, 3),
    row("日常工作", 0.9, 7),
    row("临时工作", 0, 5),
    row("专项工作", 0.5, 2),
  ],
  groups: [
    {
      name: "组织科",
      rows: 5,
      rated: 5,
      points: 18,
      // 重点 (1 × 100 + 3 × 60)/4 = 70, 日常 90: (60 × 70 + 30 × 90)/90
      score2: 76.67,
      ledger: 76.67,
      total: 76.67,
      band: "合格",
      rank: 1,
      note: "2行未计分（类别没有权重）",
    },
  ],
};
