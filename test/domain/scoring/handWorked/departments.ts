import type { HandWorkedLedger } from "./handWorkedLedger";
import { day } from "./handWorkedLedger";

const due = day("2026-06-30");
const completed = { task: "甲", deadline: due, completedDate: due };

/** At 30 June a row due that day scores 100 × its report; completed = 100. */
export const departments: HandWorkedLedger = {
  name: "scores, bands and ranks of departments",
  asOf: "2026-06-30",
  settings: { year: 2026, chasePenalty: 2, bonusCapTotal: 4 },
  rows: [
    {
      what: "",
      typed: { ...completed, leadDepartment: "组织科", points: 3 },
      shows: { score2: 100 },
    },
    {
      what: "",
      typed: { task: "乙", deadline: due, done2: 0.8, leadDepartment: "组织科", chaseCount: 1 },
      shows: { pointsCounted: 1, score2: 80 },
    },
    {
      what: "weighs nothing, still a row",
      typed: { task: "丙", deadline: due, done2: 0.1, leadDepartment: "组织科", points: 0 },
      shows: { score2: 10 },
    },
    {
      what: "planned in the first quarter too",
      typed: {
        ...completed,
        leadDepartment: "干部*科",
        plan1: 0.5,
        done1: 0.4,
        bonus: 1,
        bonusReason: "表彰",
        points: 10,
      },
      shows: { score1: 80, score2: 100, bonusCounted: 10 },
    },
    {
      what: "",
      typed: {
        task: "戊",
        deadline: day("2026-06-20"),
        completedDate: day("2026-06-30"),
        leadDepartment: "<5",
      },
      shows: { score2: 95, status: "逾期完成" },
    },
    {
      what: "",
      typed: { ...completed, leadDepartment: "干部监督科" },
      shows: { score2: 100 },
    },
    {
      what: "late in the department's only row",
      typed: { task: "己", deadline: day("2026-06-20"), done2: 0.5, leadDepartment: "办公室?" },
      // 50 − 10 × 0.5
      shows: { score2: 45, status: "逾期" },
    },
    {
      what: "not rated at all",
      typed: { task: "庚", deadline: day("2026-12-31"), leadDepartment: "老干科", points: 2 },
      shows: { score2: "", scoreYear: "" },
    },
    { what: "no department", typed: { ...completed, leadDepartment: "" }, shows: { score2: 100 } },
    { what: "an error", typed: { ...completed, leadDepartment: "#N/A" }, shows: { score2: 100 } },
    { what: "no record", typed: { task: "", leadDepartment: "组织科", points: 9 }, shows: {} },
  ],
  groups: [
    {
      name: "组织科",
      rows: 3,
      rated: 3,
      points: 4,
      done: 1,
      late: 0,
      overdue: 0,
      score1: "",
      // (3 × 100 + 1 × 80)/4
      score2: 95,
      ledger: 95,
      bonus: 0,
      // 2 × (1 chase × 1)/4
      penalty: 0.5,
      total: 94.5,
      band: "优秀",
      rank: 3,
    },
    {
      name: "干部*科",
      rows: 1,
      score1: 80,
      score2: 100,
      ledger: 90,
      // 10 capped at 4
      bonus: 4,
      total: 94,
      band: "优秀",
      rank: 4,
    },
    { name: "<5", rows: 1, late: 1, done: 1, ledger: 95, total: 95, band: "优秀", rank: 2 },
    { name: "干部监督科", rows: 1, done: 1, total: 100, band: "优秀", rank: 1 },
    { name: "办公室?", rows: 1, overdue: 1, ledger: 45, total: 45, band: "不合格", rank: 5 },
    {
      name: "老干科",
      rows: 1,
      rated: 0,
      points: 2,
      score2: "",
      ledger: "不参评",
      bonus: 0,
      penalty: 0,
      total: "",
      band: "",
      rank: "",
    },
  ],
};
