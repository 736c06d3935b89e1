import { plainDate } from "../calendar/daySerial";
import type { DeadlineContext } from "./deadlineContext";
import type { Assumption } from "./deadlineReading";

/** A context that notes for which years its working days were counted without their holidays. */
export interface WatchedContext {
  readonly context: DeadlineContext;
  /** What was assumed so far: in a year without known holidays Monday to Friday count. */
  readonly assumed: () => readonly Assumption[];
}

/** Watches the working days that are counted through a context; nothing is assumed where it tells no years. */
export function watchedWorkingDays(context: DeadlineContext): WatchedContext {
  const { hasHolidays, addWorkingDays } = context;
  if (!hasHolidays) return { context, assumed: () => [] };
  const years = new Set<number>();
  return {
    context: {
      ...context,
      addWorkingDays: (from, count) => {
        const day = addWorkingDays(from, count);
        const [first, last] = [plainDate(from).year, plainDate(day).year].sort((a, b) => a - b);
        for (let year = first ?? 0; year <= (last ?? 0); year += 1) {
          if (!hasHolidays(year)) years.add(year);
        }
        return day;
      },
    },
    assumed: () => [...years].map((year) => ({ id: "weekdaysOnly", params: { year } })),
  };
}
