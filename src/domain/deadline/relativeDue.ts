import { daySerial, daysInMonth, isoDate, plainDate, type DaySerial } from "../calendar/daySerial";
import type { DeadlineContext } from "./deadlineContext";
import type { Assumption, DeadlineProblem } from "./deadlineReading";
import type { TimePoint } from "./timePoint";

type RelativePoint = Extract<TimePoint, { readonly kind: "relative" }>;

/** The day that a term ends, or what is missing for it. */
export type RelativeDue =
  | { readonly due: DaySerial; readonly assumed: readonly Assumption[] }
  | { readonly problem: DeadlineProblem };

function addMonths(serial: DaySerial, count: number): DaySerial {
  const { year, month, day } = plainDate(serial);
  const first = plainDate(daySerial(year, month + count, 1));
  return daySerial(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
}

/** assumption: hours count as the days they fill; 2小时内 is the same day. */
const daysOfHours = (hours: number): number => Math.floor(hours / 24);

function dueAfter(anchor: DaySerial, point: RelativePoint, context: DeadlineContext): DaySerial {
  switch (point.unit) {
    case "hour":
      return anchor + daysOfHours(point.amount);
    case "day":
      return anchor + point.amount;
    case "workingDay":
      return context.addWorkingDays(anchor, point.amount);
    case "week":
      return anchor + point.amount * 7;
    case "month":
      return addMonths(anchor, point.amount);
    case "year":
      return addMonths(anchor, point.amount * 12);
  }
}

function hoursAsDays({ unit, amount }: RelativePoint): readonly Assumption[] {
  if (unit !== "hour") return [];
  return [{ id: "hoursAsDays", params: { hours: amount, days: daysOfHours(amount) } }];
}

/**
 * Counts a term from the day of receipt or the start, whichever its words name; without words the day of
 * receipt goes before the start. The day itself is not counted (民法典 第二百零一条).
 */
export function relativeDue(point: RelativePoint, context: DeadlineContext): RelativeDue {
  const { receivedSerial, startSerial } = context;
  const fromReceived = receivedSerial !== undefined && point.anchor !== "start";
  const anchor = fromReceived ? receivedSerial : startSerial;
  const usable = point.anchor !== "event" || receivedSerial !== undefined;
  if (anchor === undefined || !usable || (point.anchor === "received" && !fromReceived)) {
    const { amount, unit } = point;
    return { problem: { id: "needsAnchor", params: { amount, unit } } };
  }
  const id = fromReceived ? "anchorReceived" : "anchorStart";
  return {
    due: dueAfter(anchor, point, context),
    assumed: [{ id, params: { date: isoDate(anchor) } }, ...hoursAsDays(point)],
  };
}
