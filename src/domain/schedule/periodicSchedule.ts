import type { DaySerial } from "../calendar/daySerial";
import { plainDate, quarterEnds } from "../calendar/daySerial";

/**
 * Plan of a periodic row 周期 at the four quarter ends, in the sheet's percent unit: the share of the
 * year's due dates passed, a due date on the quarter's last day included. Dates of other years do not
 * count; undefined where none is left (LEDGER.md, "Plan at Eq").
 *
 * Example: monthly → 25 %, 50 %, 75 %, 100 %; 30 June and 31 December → 0 %, 50 %, 50 %, 100 %.
 */
export function periodicSchedule(
  dueDates: readonly DaySerial[],
  year: number,
  fullPercent: number
): readonly [number, number, number, number] | undefined {
  const ofYear = dueDates.filter((due) => plainDate(due).year === year);
  if (ofYear.length === 0) return undefined;
  const shareAt = (end: DaySerial): number =>
    (ofYear.filter((due) => due <= end).length * fullPercent) / ofYear.length;
  const [, first, second, third, fourth] = quarterEnds(year);
  return [shareAt(first), shareAt(second), shareAt(third), shareAt(fourth)];
}
