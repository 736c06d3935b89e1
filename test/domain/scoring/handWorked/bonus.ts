import type { HandWorkedLedger } from "./handWorkedLedger";
import { day } from "./handWorkedLedger";

const typed = {
  task: "甲",
  deadline: day("2026-06-30"),
  completedDate: day("2026-06-21"),
  plan1: 0.5,
  done1: 0.5,
  points: 10,
};

export const bonus: HandWorkedLedger = {
  name: "bonus with evidence and cap, early completion",
  asOf: "2026-06-30",
  settings: { year: 2026, earlyBonus: 1 },
  rows: [
    {
      what: "ten days early, and 0.5 of 10 points",
      typed: { ...typed, completedDate: day("2026-06-20"), bonus: 0.5, bonusReason: "市级表彰" },
      // 100 × 0.5/10 + 1; (100 + 100)/2 + 6
      shows: { bonusCounted: 6, scoreYear: 106, scoreNote: "二季100分；全年加6分" },
    },
    {
      what: "nine days early; 2 of 10 points is cut to 10 %",
      typed: { ...typed, bonus: 2, bonusReason: "市级表彰" },
      shows: { bonusCounted: 10, scoreYear: 110 },
    },
    {
      what: "ten days early and cut to 10 %: the cap is on what is typed, 10 + 1",
      typed: { ...typed, completedDate: day("2026-06-20"), bonus: 2, bonusReason: "市级表彰" },
      shows: { bonusCounted: 11, scoreYear: 111 },
    },
    {
      what: "no evidence, no bonus",
      typed: { ...typed, bonus: 2, bonusReason: "" },
      shows: { bonusCounted: 0, scoreYear: 100, scoreNote: "二季100分" },
    },
    {
      what: "a negative bonus is none",
      typed: { ...typed, bonus: -2, bonusReason: "通报" },
      shows: { bonusCounted: 0, scoreYear: 100 },
    },
    {
      what: "no points, no bonus, but the row's own score stands",
      typed: { ...typed, points: 0, bonus: 2, bonusReason: "市级表彰" },
      shows: { pointsCounted: 0, bonusCounted: 0, scoreYear: 100 },
    },
    {
      what: "blank points count 1: 0.05 of 1",
      typed: { ...typed, points: "", bonus: 0.05, bonusReason: "市级表彰" },
      shows: { pointsCounted: 1, bonusCounted: 5, scoreYear: 105 },
    },
    {
      what: "half a hundredth goes up: 0.01005 of 1 is 1.005",
      typed: { ...typed, points: "", bonus: 0.01005, bonusReason: "市级表彰" },
      shows: { bonusCounted: 1.01, scoreYear: 101.01 },
    },
  ],
};
