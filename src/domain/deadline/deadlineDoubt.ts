import type { AssumptionId, DeadlineReading } from "./deadlineReading";

/**
 * How sure a reading is: "none" – everything is written; "convention" – a convention of the settings filled
 * in what offices always mean by it (6月底 is its last day); "ask" – another reading is quite possible, or
 * there is none, and somebody should look.
 */
export type DeadlineDoubt = "none" | "convention" | "ask";

/** Which assumptions another reader might well have made otherwise. */
const DOUBTS: Readonly<Record<AssumptionId, Exclude<DeadlineDoubt, "none">>> = {
  yearFromLedger: "convention",
  centuryOfYear: "convention",
  endOfMonth: "convention",
  tenDayPeriod: "convention",
  startOfMonth: "convention",
  startOfYear: "ask",
  afterPeriodEnd: "ask",
  weekdayDiffers: "ask",
  weekdaysOnly: "convention",
  endOfQuarter: "convention",
  endOfHalf: "convention",
  endOfYear: "convention",
  endOfWeek: "convention",
  beforePeriod: "ask",
  crossesYear: "ask",
  endOfPeriod: "convention",
  anchorReceived: "convention",
  anchorStart: "convention",
  monthDayOrder: "ask",
  yearWrittenLast: "ask",
  eraYear: "convention",
  weekOfYear: "convention",
  weekOfMonth: "ask",
  cycleMonths: "ask",
  cycleYears: "ask",
  halfMonth: "convention",
  cycleWeeks: "ask",
  cycleDays: "ask",
  evenlySpaced: "ask",
  dailyLastDay: "convention",
  festival: "convention",
  festivalBefore: "ask",
  planPeriod: "convention",
  numberAsDate: "ask",
  approximate: "ask",
  hoursAsDays: "convention",
  earlierDateReplaced: "ask",
};

/** How sure a reading is, by its problem and what was assumed. */
export function deadlineDoubt({
  problem,
  assumed,
}: Pick<DeadlineReading, "problem" | "assumed">): DeadlineDoubt {
  if (problem || assumed.some(({ id }) => DOUBTS[id] === "ask")) return "ask";
  return assumed.length > 0 ? "convention" : "none";
}
