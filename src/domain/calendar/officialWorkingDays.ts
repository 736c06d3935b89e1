import type { DaySerial } from "./daySerial";
import { hasStateHolidays, STATE_HOLIDAYS } from "./stateHolidays";
import { addWorkingDays } from "./workingDays";

/** Working days as offices of mainland China have them: what a `DeadlineContext` asks of the calendar. */
export const OFFICIAL_WORKING_DAYS: {
  readonly addWorkingDays: (from: DaySerial, count: number) => DaySerial;
  readonly hasHolidays: (year: number) => boolean;
} = {
  addWorkingDays: (from, count) => addWorkingDays(from, count, STATE_HOLIDAYS),
  hasHolidays: hasStateHolidays,
};
