import type { HandWorkedLedger } from "./handWorkedLedger";
import { day } from "./handWorkedLedger";

const unreported = { task: "甲", deadline: day("2026-01-31"), chaseCount: 3 };

/** Days late to 31 March: 28 + 31 = 59, which would cost 29.5 points but for the cap of 20. */
export const floorAtZero: HandWorkedLedger = {
  name: "扣完为止: no score below 0",
  asOf: "2026-03-31",
  settings: { year: 2026, chasePenalty: 2 },
  rows: [
    {
      what: "nothing reported, three chases",
      typed: unreported,
      // max(0, 0 − 20); then max(0, 0 − 6)
      shows: { daysLate: 59, score1: 0, penaltyCounted: 6, scoreYear: 0 },
    },
    {
      what: "chases come off the year, not the quarter",
      typed: { ...unreported, done1: 0.9 },
      // 90 − 20; 70 − 6
      shows: {
        score1: 70,
        scoreYear: 64,
        scoreNote: "一季70分；逾期59天扣20分；进度90%低于计划100%；催办3次扣6分",
      },
    },
    {
      what: "chases in words are none",
      typed: { ...unreported, done1: 0.9, chaseCount: "多次" },
      shows: { penaltyCounted: 0, scoreYear: 70 },
    },
    {
      what: "chases below 0 are none: nobody gains by them",
      typed: { ...unreported, done1: 0.9, chaseCount: -3 },
      shows: {
        penaltyCounted: 0,
        scoreYear: 70,
        scoreNote: "一季70分；逾期59天扣20分；进度90%低于计划100%",
      },
    },
  ],
};

export const negativeFloor: HandWorkedLedger = {
  name: "倒扣: scores go below 0; other figures for a day and the cap",
  asOf: "2026-03-31",
  settings: { year: 2026, chasePenalty: 2, floor: -1000, lateCap: 50, latePerDay: 0.75 },
  rows: [
    {
      what: "nothing reported, three chases",
      typed: unreported,
      // 0 − 59 × 0.75 = −44.25; −44.25 − 6
      shows: {
        score1: -44.25,
        scoreYear: -50.25,
        scoreNote: "一季-44.25分；逾期59天扣44.25分；未填报；进度0%低于计划100%；催办3次扣6分",
      },
    },
    {
      what: "the cap",
      typed: { ...unreported, deadline: day("2026-01-01") },
      // 30 + 28 + 31 = 89 days × 0.75 = 66.75, capped
      shows: { daysLate: 89, score1: -50, scoreYear: -56 },
    },
  ],
};
