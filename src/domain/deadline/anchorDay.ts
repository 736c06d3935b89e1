import { isoDate, type DaySerial } from "../calendar/daySerial";
import type { DeadlineContext } from "./deadlineContext";
import type { Assumption } from "./deadlineReading";
import type { TimePoint } from "./timePoint";

/** The day that 本月, 下周五 or 25日前 is reckoned from. */
export interface AnchorDay {
  readonly serial: DaySerial;
  readonly assumed: readonly Assumption[];
}

/** The day of receipt 交办日期, else the row's start; undefined where neither is known. */
export function anchorDay({
  receivedSerial,
  startSerial,
}: Pick<DeadlineContext, "receivedSerial" | "startSerial">): AnchorDay | undefined {
  const serial = receivedSerial ?? startSerial;
  if (serial === undefined) return undefined;
  const id = receivedSerial === undefined ? "anchorStart" : "anchorReceived";
  return { serial, assumed: [{ id, params: { date: isoDate(serial) } }] };
}

/** The problem of words that need a day to be reckoned from: 下周五, 季末; 本月底 lacks its month. */
export function needsAnchor(unit: "week" | "month" | "quarter"): TimePoint {
  if (unit === "month") return { kind: "problem", problem: { id: "monthMissing", params: {} } };
  return { kind: "problem", problem: { id: "needsAnchor", params: { amount: 1, unit } } };
}
