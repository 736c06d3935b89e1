import type { HandWorkedLedger } from "./handWorkedLedger";
import { day } from "./handWorkedLedger";

/** 15 August 2026: two quarters reached (L = 2), the day lies in the third (R = 3). */
export const statuses: HandWorkedLedger = {
  name: "every status, and the neighbours of its limit",
  asOf: "2026-08-15",
  settings: { year: 2026 },
  rows: [
    {
      what: "completed on the due day",
      typed: { task: "甲", deadline: day("2026-06-30"), completedDate: day("2026-06-30") },
      shows: {
        dueDate: day("2026-06-30"),
        planInForce1: 0,
        planInForce2: 1,
        planNow: 1,
        doneNow: 1,
        status: "按期完成",
        light: "绿",
        daysLate: 0,
        // Nothing planned by E1: not rated; Q2 = 100 × 1/1.
        score1: "",
        score2: 100,
        score3: "",
        scoreYear: 100,
        scoreNote: "二季100分",
      },
    },
    {
      what: "completed ten days late: its own state for ever",
      typed: { task: "甲", deadline: day("2026-06-30"), completedDate: day("2026-07-10") },
      shows: {
        status: "逾期完成",
        light: "蓝",
        daysLate: 10,
        doneInForce2: 0,
        doneInForce3: 1,
        doneNow: 1,
        // At E2 nothing was reported: 100 × 0/1; late in Q2: 30 June − 30 June = 0 days.
        score2: 0,
        scoreNote: "二季0分；未填报；进度0%低于计划100%",
      },
    },
    {
      what: "no due date, no standing kind",
      typed: { task: "甲", deadlineKind: "不明" },
      shows: { dueDate: "", status: "不明", light: "灰", score2: "", scoreNote: "不参评" },
    },
    {
      what: "overdue by 15 days (31 July to 15 August); Q2 was met",
      typed: { task: "甲", deadline: day("2026-07-31"), plan2: 0.5, done2: 0.5 },
      shows: { status: "逾期", light: "红", daysLate: 15, score1: "", score2: 100, scoreYear: 100 },
    },
    {
      what: "60 % planned, 30 % done: 30 points behind is severe",
      typed: { task: "甲", deadline: day("2026-12-31"), plan2: 0.6, done2: 0.3 },
      // 100 × 0.3/0.6
      shows: {
        status: "严重滞后",
        light: "红",
        score2: 50,
        scoreNote: "二季50分；进度30%低于计划60%",
      },
    },
    {
      what: "29 points behind is not severe yet",
      typed: { task: "甲", deadline: day("2026-12-31"), plan2: 0.6, done2: 0.31 },
      // 100 × 0.31/0.6 = 51.666…
      shows: { status: "滞后", score2: 51.67 },
    },
    {
      what: "0.75 − 0.65 is 10 points although it is less in binary",
      typed: { task: "甲", deadline: day("2026-12-31"), plan2: 0.75, done2: 0.65 },
      // 100 × 0.65/0.75 = 86.666…
      shows: { status: "滞后", light: "黄", score2: 86.67 },
    },
    {
      what: "9.9999997 points are 10 at six places",
      typed: { task: "甲", deadline: day("2026-12-31"), plan2: 0.75, done2: 0.650000003 },
      shows: { status: "滞后" },
    },
    {
      what: "9.999997 points are not",
      typed: { task: "甲", deadline: day("2026-12-31"), plan2: 0.75, done2: 0.65000003 },
      shows: { status: "推进中" },
    },
    {
      what: "9 points behind is on course",
      typed: { task: "甲", deadline: day("2026-12-31"), plan2: 0.75, done2: 0.66 },
      shows: { status: "推进中", light: "绿", score2: 88 },
    },
    {
      what: "due in 7 days",
      typed: { task: "甲", deadline: day("2026-08-22"), plan2: 0.5, done2: 0.5 },
      shows: { status: "临期", light: "橙", daysLate: 0 },
    },
    {
      what: "due today",
      typed: { task: "甲", deadline: day("2026-08-15") },
      shows: { status: "临期", daysLate: 0 },
    },
    {
      what: "due in 8 days",
      typed: { task: "甲", deadline: day("2026-08-23"), plan2: 0.5, done2: 0.5 },
      shows: { status: "推进中" },
    },
    {
      what: "starts later",
      typed: { task: "甲", startDate: day("2026-09-01"), deadline: day("2026-12-31") },
      shows: { status: "未开始", light: "灰", score2: "", scoreNote: "不参评" },
    },
    {
      what: "starts today",
      typed: { task: "甲", startDate: day("2026-08-15") + 0.5, deadline: day("2026-12-31") },
      shows: { status: "推进中" },
    },
    {
      what: "a catch-up reported this quarter counts for the status, not for the quarter's score",
      typed: { task: "甲", deadline: day("2026-12-31"), plan2: 0.5, done2: 0.1, done3: 0.5 },
      // Status: 0.5 − 0.5 = 0 points; score: 100 × 0.1/0.5.
      shows: { doneNow: 0.5, status: "推进中", score2: 20 },
    },
    {
      what: "a completion date in the future is no completion",
      typed: { task: "甲", deadline: day("2026-07-31"), completedDate: day("2026-08-16") },
      shows: { status: "逾期", daysLate: 15, doneNow: 0, doneInForce3: 1 },
    },
    {
      what: "no task text, no record",
      typed: { task: "", deadline: day("2026-07-31"), plan2: 0.5, done2: 0.5, points: 5 },
      shows: {
        dueDate: "",
        planInForce1: "",
        planInForce2: "",
        doneInForce1: "",
        doneInForce3: "",
        planNow: "",
        doneNow: "",
        status: "",
        light: "",
        daysLate: "",
        pointsCounted: "",
        score2: "",
        bonusCounted: "",
        penaltyCounted: "",
        scoreYear: "",
        scoreNote: "",
      },
    },
  ],
};
