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
  ],
};
