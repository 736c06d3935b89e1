import type { DaySerial } from "../calendar/daySerial";
import { daySerial, quarterEnds } from "../calendar/daySerial";
import { excelRound } from "../scoring/excelRound";

/** Planned figures are rounded to whole fives (issue of the score action: "rounded to 5 points"). */
const STEP_POINTS = 5;

export interface BackScheduleInput {
  /** Day on which the work begins; without it 1 January of the year. */
  readonly start?: DaySerial | undefined;
  readonly due: DaySerial;
  readonly year: number;
  /** What a cell holds for 100 %: 1 or 100. */
  readonly fullPercent: number;
}

/**
 * 倒排工期: cumulative plan at the four quarter ends in the sheet's percent unit, linear by days from start
 * to due date and rounded to 5 points (half up); 100 % from the quarter in whose end the row is due.
 *
 * Example: start 1 January, due 30 September 2026. To 31 March 89 of 272 days have passed = 32.7 % → 35 %,
 * to 30 June 180 of 272 = 66.2 % → 65 %, then 100 % twice.
 */
export function backSchedule(input: BackScheduleInput): readonly [number, number, number, number] {
  const start = input.start ?? daySerial(input.year, 1, 1);
  const planAt = (end: DaySerial): number => {
    if (input.due <= end) return input.fullPercent;
    if (end <= start) return 0;
    const points = (100 * (end - start)) / (input.due - start);
    const rounded = excelRound(points / STEP_POINTS, 0) * STEP_POINTS;
    return (Math.min(100, rounded) * input.fullPercent) / 100;
  };
  const [, first, second, third, fourth] = quarterEnds(input.year);
  return [planAt(first), planAt(second), planAt(third), planAt(fourth)];
}
