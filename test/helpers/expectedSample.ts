import type { FieldId } from "../../src/domain/model/fields";
import type { DeadlineKind, Status } from "../../src/domain/model/statuses";

/**
 * What a careful reader finds in assets/samples/组织部2026年重点工作任务台账.xlsx, written down by hand from
 * the printed sheet and never from the program. Rows are sheet rows counted from 1, days `2026-03-31`.
 */
export const EXPECTED_SAMPLE = {
  sheetName: "2026年重点工作",
  year: 2026,
  headerRows: [3, 4],
  firstDataRow: 5,
  lastDataRow: 64,
  totalRow: 65,
  noteRows: [66, 67],
  signatureRow: 69,
  recordCount: 60,
  pointsTotal: 100,
  /** Merged areas of the body: six categories and seven leaders, downward. */
  bodyMerges: 13,
  /** Sheets that hold no task table. */
  otherSheets: ["说明", "科室联络员"],
} as const;

/** Which printed column is which field; the table has no column for supporting departments. */
export const EXPECTED_SAMPLE_COLUMNS: Readonly<Partial<Record<FieldId, string>>> = {
  id: "A",
  category: "B",
  task: "C",
  measures: "D",
  leader: "E",
  leadDepartment: "F",
  owner: "G",
  startDate: "H",
  deadlineText: "I",
  points: "J",
  progress: "K",
  reportedStatus: "L",
  remarks: "M",
};

export interface ExpectedDeadline {
  readonly kind: DeadlineKind;
  /** Every due date of the ledger year, earliest first. */
  readonly due: readonly string[];
  /** The nearest real date, where the text names an impossible one. */
  readonly nearest?: string;
}

const MONTH_ENDS = [
  "2026-01-31",
  "2026-02-28",
  "2026-03-31",
  "2026-04-30",
  "2026-05-31",
  "2026-06-30",
  "2026-07-31",
  "2026-08-31",
  "2026-09-30",
  "2026-10-31",
  "2026-11-30",
  "2026-12-31",
] as const;
const MONTHS = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"] as const;
const QUARTER_ENDS = ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"] as const;

const dated = (...due: string[]): ExpectedDeadline => ({ kind: "dated", due });
const periodic = (due: readonly string[]): ExpectedDeadline => ({ kind: "periodic", due });
const monthlyOn = (day: string): ExpectedDeadline =>
  periodic(MONTHS.map((month) => `2026-${month}-${day}`));
const STANDING: ExpectedDeadline = { kind: "standing", due: [] };
const UNCLEAR: ExpectedDeadline = { kind: "unclear", due: [] };

/** Deadlines of the tasks 1–60 in printed order, read by the conventions of the default settings. */
export const EXPECTED_SAMPLE_DEADLINES: readonly ExpectedDeadline[] = [
  dated("2026-03-31"), // 1 3月底前
  dated("2026-06-30"), // 2 6月30日
  dated("2026-04-30"), // 3 4月底前
  dated("2026-09-30"), // 4 2026年9月底
  dated("2026-06-30"), // 5 上半年
  dated("2026-07-01"), // 6 a real date
  periodic(QUARTER_ENDS), // 7 每季度末
  dated("2026-09-30"), // 8 三季度
  dated("2026-11-20"), // 9 11月中旬: the 20th
  dated("2026-12-31"), // 10 年底前
  STANDING, // 11 长期坚持
  dated("2026-05-31"), // 12 5月: its last day
  { kind: "immediate", due: ["2026-07-01"] }, // 13 立行立改: Monday 22 June and 7 weekdays
  dated("2026-03-31"), // 14 3月31日前
  dated("2026-04-20"), // 15 4月中旬
  dated("2026-08-31"), // 16 8月底
  dated("2026-11-30"), // 17 3月—11月: a range ends
  dated("2026-10-20"), // 18 2026.10.20
  periodic(QUARTER_ENDS), // 19 每季度末
  dated("2026-11-30"), // 20 a real date
  dated("2026-12-31"), // 21 下半年
  dated("2026-06-30"), // 22 6月底前
  { ...UNCLEAR, nearest: "2026-09-30" }, // 23 9月31日
  STANDING, // 24 常态化推进
  dated("2026-05-31"), // 25 a real date
  UNCLEAR, // 26 nothing written
  dated("2026-02-28"), // 27 2月底前
  dated("2026-06-30"), // 28 3-6月
  dated("2026-07-31"), // 29 7月底前
  dated("2026-10-31"), // 30 10月底前
  monthlyOn("28"), // 31 每月28日前
  dated("2026-06-30"), // 32 二季度末
  dated("2026-12-31"), // 33 年底前
  dated("2026-08-20"), // 34 8月中旬
  dated("2026-12-31"), // 35 年内
  dated("2026-12-10"), // 36 12月上旬: the 10th
  dated("2026-03-31"), // 37 3 月底前
  dated("2026-08-31"), // 38 8月31日前
  periodic(["2026-06-30", "2026-12-31"]), // 39 每半年
  periodic(QUARTER_ENDS), // 40 每季度末
  dated("2026-01-31"), // 41 1月底前
  dated("2026-10-31"), // 42 2026年10月
  dated("2026-09-15"), // 43 a real date
  UNCLEAR, // 44 按上级要求
  dated("2026-02-10"), // 45 2月10日前
  dated("2026-06-30", "2026-12-31"), // 46 6月底、12月底: the last one counts
  dated("2026-09-05"), // 47 9月初: the 5th
  dated("2026-10-18"), // 48 a real date
  dated("2026-10-31"), // 49 １０月底前
  STANDING, // 50 长期坚持，持续推进
  periodic(MONTH_ENDS), // 51 每月
  periodic(MONTH_ENDS), // 52 每月底前
  monthlyOn("25"), // 53 每月25日前
  dated("2026-04-30"), // 54 4月30日前
  dated("2026-12-31"), // 55 全年
  periodic(["2026-01-10", "2026-04-10", "2026-07-10", "2026-10-10"]), // 56 每季度首月10日前
  dated("2026-10-20"), // 57 10月中旬
  UNCLEAR, // 58 收到之日起30个工作日内: no day of receipt
  dated("2026-12-31"), // 59 2026年底前，并长期坚持
  dated("2026-12-20"), // 60 12月20日前
];

/** How many of the sixty deadlines are of each kind; adds up to 60. */
export const EXPECTED_SAMPLE_KINDS: Readonly<Record<DeadlineKind, number>> = {
  dated: 43,
  periodic: 9,
  standing: 3,
  immediate: 1,
  unclear: 4,
};

/** Lead and supporting units 牵头、配合 of some rows, one of every way in which they are written. */
export const EXPECTED_SAMPLE_UNITS: Readonly<
  Record<number, { readonly lead: readonly string[]; readonly support: readonly string[] }>
> = {
  1: { lead: ["组织一科"], support: ["干部科", "办公室"] },
  3: { lead: ["组织一科"], support: [] },
  5: { lead: ["组织二科"], support: ["党员教育中心"] },
  6: { lead: ["组织二科"], support: ["办公室", "老干部科"] },
  10: { lead: ["组织一科"], support: ["县委社会工作部", "县市场监管局"] },
  11: { lead: ["组织一科", "组织二科"], support: [] },
  16: { lead: ["干部科"], support: ["干部教育科"] },
  35: { lead: ["人才科"], support: ["县教育局", "县科技局"] },
};

/** Task number → day of completion, where 完成情况 or 状态 says that all of the task is done. */
export const EXPECTED_SAMPLE_COMPLETED: Readonly<Record<number, string>> = {
  1: "2026-03-25",
  3: "2026-04-28",
  6: "2026-06-29",
  12: "2026-05-22",
  13: "2026-07-03",
  14: "2026-03-27",
  15: "2026-04-17",
  16: "2026-08-28",
  27: "2026-02-26",
  28: "2026-06-12",
  29: "2026-07-24",
  34: "2026-08-25",
  37: "2026-03-30",
  38: "2026-08-20",
  41: "2026-01-29",
  45: "2026-02-09",
  47: "2026-09-03",
  54: "2026-04-29",
};

/** Task number → share done (0–1), where 完成情况 gives a figure. */
export const EXPECTED_SAMPLE_SHARES: Readonly<Record<number, number>> = {
  2: 0.8,
  4: 0.9,
  8: 0.6,
  10: 0.4,
  20: 0.75,
  30: 0.3,
  32: 0.9,
  49: 0.7,
  57: 0.8,
  59: 0.65,
};

/**
 * Statuses on 21 November 2026 with the completions and shares above taken over and no plan typed.
 * Late: 13 (3 July after 1 July) and 34 (25 August after the 20th). Overdue: 2 4 5 8 9 18 22 25 30 32
 * 42 43 48 49 57. On course: 10 17 20 21 33 35 36 46 55 59 60, the nearest due in 9 days. The twelve
 * periodic and standing rows have reported no share, and three quarters of the year are 75 % of their
 * default plan.
 */
export const EXPECTED_SAMPLE_STATUSES_20261121: Readonly<Record<Status, number>> = {
  doneLate: 2,
  doneOnTime: 16,
  unclear: 4,
  overdue: 15,
  severelyBehind: 12,
  behind: 0,
  dueSoon: 0,
  notStarted: 0,
  onCourse: 11,
};
