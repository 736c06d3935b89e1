import type { HandWorkedLedger, HandWorkedRow } from "./handWorkedLedger";
import { day } from "./handWorkedLedger";

const typed = {
  task: "甲",
  deadline: day("2026-05-31"),
  extendedTo: day("2026-06-30"),
  extensionReason: "等上级文件",
  extensionApproved: day("2026-05-31") + 0.65,
  done2: 0.95,
};

/** Not extended: 30 days late on 30 June; 95 − 30 × 0.5. */
const notExtended: HandWorkedRow["shows"] = {
  dueDate: day("2026-05-31"),
  status: "逾期",
  daysLate: 30,
  score2: 80,
  scoreNote: "二季80分；逾期30天扣15分；进度95%低于计划100%",
};

export const extension: HandWorkedLedger = {
  name: "an extension counts if it is later, has a reason and was approved in time",
  asOf: "2026-06-30",
  settings: { year: 2026 },
  rows: [
    {
      what: "approved on the last day, in the afternoon",
      typed,
      // 5 points behind; due today.
      shows: { dueDate: day("2026-06-30"), status: "临期", daysLate: 0, score2: 95 },
    },
    { what: "no reason", typed: { ...typed, extensionReason: "  " }, shows: notExtended },
    {
      what: "approved a day too late",
      typed: { ...typed, extensionApproved: day("2026-06-01") },
      shows: notExtended,
    },
    { what: "not approved", typed: { ...typed, extensionApproved: "" }, shows: notExtended },
    {
      what: "approved in words",
      typed: { ...typed, extensionApproved: "同意" },
      shows: notExtended,
    },
    {
      what: "not later",
      typed: { ...typed, extendedTo: day("2026-05-31") + 0.9 },
      shows: notExtended,
    },
    { what: "an error", typed: { ...typed, extendedTo: "#REF!" }, shows: notExtended },
    {
      what: "an extension of no deadline",
      typed: { ...typed, deadline: "五月底" },
      shows: { dueDate: "", status: "不明", daysLate: 0 },
    },
    {
      what: "approved, and completed between the two dates: in time",
      typed: { ...typed, completedDate: day("2026-06-20") },
      shows: { status: "按期完成", daysLate: 0, score2: 100, scoreNote: "二季100分" },
    },
    {
      what: "not approved, and completed between the two dates: late",
      typed: { ...typed, extensionApproved: "", completedDate: day("2026-06-20") },
      // 100 − 20 × 0.5
      shows: {
        status: "逾期完成",
        daysLate: 20,
        score2: 90,
        scoreNote: "二季90分；逾期20天扣10分",
      },
    },
    {
      what: "periodic rows are extended, too",
      typed: { ...typed, deadlineKind: "周期", extendedTo: day("2026-07-05"), done2: 0.5 },
      // Due after 30 June, so the default plan of 50 % holds there.
      shows: { dueDate: day("2026-07-05"), planInForce2: 0.5, status: "临期", score2: 100 },
    },
    {
      what: "immediate rows as well",
      typed: { ...typed, deadlineKind: "立即" },
      shows: { dueDate: day("2026-06-30"), status: "临期", score2: 95 },
    },
    {
      what: "standing rows have nothing to extend",
      typed: { ...typed, deadlineKind: "长期" },
      shows: { dueDate: "", daysLate: 0 },
    },
  ],
};

/** Without a column for approvals the reason suffices. */
export const unkeptApprovals: HandWorkedLedger = {
  name: "no approval column: an extension with a reason counts",
  asOf: "2026-06-30",
  settings: { year: 2026 },
  without: ["extensionApproved"],
  rows: [
    {
      what: "a reason",
      typed,
      shows: { dueDate: day("2026-06-30"), status: "临期", daysLate: 0, score2: 95 },
    },
    { what: "no reason", typed: { ...typed, extensionReason: "" }, shows: notExtended },
    {
      what: "an error for a reason",
      typed: { ...typed, extensionReason: "#N/A" },
      shows: notExtended,
    },
  ],
};

export const unkeptReasons: HandWorkedLedger = {
  name: "no column for reasons: no extension counts",
  asOf: "2026-06-30",
  settings: { year: 2026 },
  without: ["extensionReason", "extensionApproved"],
  rows: [{ what: "a later date alone", typed, shows: notExtended }],
};
