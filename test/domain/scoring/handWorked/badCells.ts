import type { HandWorkedLedger } from "./handWorkedLedger";
import { day } from "./handWorkedLedger";

const due = day("2026-12-31");

/** Percentages as 0–100 in this one. */
export const badCells: HandWorkedLedger = {
  name: "text, errors, truth values and figures out of range",
  asOf: "2026-06-30",
  settings: { year: 2026, fullPercent: 100, nearDays: "", lateCap: "二十", floor: "#N/A" },
  rows: [
    { what: "spaces are no task", typed: { task: "   ", deadline: due }, shows: { status: "" } },
    { what: "an error is no task", typed: { task: "#N/A", deadline: due }, shows: { status: "" } },
    { what: "a number is a task", typed: { task: 7, deadline: due }, shows: { status: "推进中" } },
    {
      what: "above 100 % counts 100, below 0 counts 0",
      typed: { task: "甲", deadline: due, plan1: 150, plan2: -5, done1: 250, done2: -1 },
      // Q2: nothing planned.
      shows: {
        planInForce1: 100,
        planInForce2: 0,
        doneInForce1: 100,
        doneInForce2: 0,
        score1: 100,
        score2: "",
      },
    },
    {
      what: "blank plan: the highest earlier typed one; text and errors in reports keep the earlier one",
      typed: { task: "甲", deadline: due, plan1: 80, plan2: "#DIV/0!", done1: 40, done2: "进行中" },
      // 40/80 twice; 80 − 40 = 40 points behind
      shows: { planInForce2: 80, doneInForce2: 40, score1: 50, score2: 50, status: "严重滞后" },
    },
    {
      what: "a lower correction counts",
      typed: { task: "甲", deadline: due, plan1: 50, plan2: 50, done1: 50, done2: 45 },
      shows: { doneNow: 45, score1: 100, score2: 90, status: "推进中" },
    },
    {
      what: "a deadline in words",
      typed: { task: "甲", deadline: "2026年底" },
      shows: { dueDate: "", status: "不明" },
    },
    {
      what: "errors in every date and the kind",
      typed: {
        task: "甲",
        deadline: "#N/A",
        deadlineKind: "#REF!",
        startDate: "#N/A",
        completedDate: "#VALUE!",
        bonus: "#N/A",
        bonusReason: "#N/A",
        chaseCount: "#N/A",
      },
      shows: {
        dueDate: "",
        status: "不明",
        daysLate: 0,
        bonusCounted: 0,
        penaltyCounted: 0,
        scoreNote: "不参评",
      },
    },
    {
      what: "kind 不明 with a real date is dated",
      typed: { task: "甲", deadlineKind: "不明", deadline: day("2026-06-29") },
      shows: { status: "逾期", daysLate: 1 },
    },
    {
      what: "a completion in words is none",
      typed: { task: "甲", deadline: day("2026-06-29"), completedDate: "已完成", done2: true },
      shows: { status: "逾期", doneNow: 0, score2: 0 },
    },
    { what: "points in words", typed: { task: "甲", points: "五" }, shows: { pointsCounted: 0 } },
    { what: "points in error", typed: { task: "甲", points: "#N/A" }, shows: { pointsCounted: 0 } },
    { what: "negative points", typed: { task: "甲", points: -3 }, shows: { pointsCounted: 0 } },
    {
      what: "points of spaces are blank",
      typed: { task: "甲", points: " " },
      shows: { pointsCounted: 1 },
    },
    {
      what: "a setting that is blank, text or an error has its default (7 days, cap 20, floor 0)",
      typed: { task: "甲", deadline: day("2026-04-01"), done2: 10 },
      // 90 days to 30 June, capped: 10 − 20 below the floor
      shows: { daysLate: 90, score2: 0 },
    },
    {
      what: "near by the default of 7 days",
      typed: { task: "甲", deadline: day("2026-07-07") },
      shows: { status: "临期" },
    },
  ],
};
