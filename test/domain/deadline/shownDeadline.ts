import { isoDate, type DaySerial } from "../../../src/domain/calendar/daySerial";
import { addWorkingDays, WEEKENDS_ONLY } from "../../../src/domain/calendar/workingDays";
import {
  DEFAULT_CONVENTIONS,
  type DeadlineContext,
} from "../../../src/domain/deadline/deadlineContext";
import { parseDeadline } from "../../../src/domain/deadline/parseDeadline";
import type { CellValue } from "../../../src/domain/model/cellValue";

/** A ledger of 2026 whose rows have neither start nor day of receipt. */
export const CONTEXT_2026: DeadlineContext = {
  year: 2026,
  conventions: DEFAULT_CONVENTIONS,
  addWorkingDays: (from, count) => addWorkingDays(from, count, WEEKENDS_ONLY),
};

const SHOWN_IN_FULL = 4;

function shownDays(due: readonly DaySerial[]): string {
  const [first] = due;
  const last = due.at(-1);
  if (first === undefined || last === undefined || due.length <= SHOWN_IN_FULL) {
    return due.map(isoDate).join(" ");
  }
  const second = due[1] ?? first;
  return `${due.length} days ${isoDate(first)} ${isoDate(second)} … ${isoDate(last)}`;
}

/**
 * A reading on one line: `dated 2026-03-01>2026-06-30 then standing ~ endOfMonth`; after "~" what was
 * assumed, but for the ledger's year.
 */
export function shownDeadline(value: CellValue, context: DeadlineContext = CONTEXT_2026): string {
  const reading = parseDeadline(value, context);
  const { kind, due, start, every, until, then, problem } = reading;
  const assumed = new Set(reading.assumed.map(({ id }) => id as string));
  assumed.delete("yearFromLedger");
  return [
    kind,
    `${start === undefined ? "" : `${isoDate(start)}>`}${shownDays(due)}`,
    every && `every ${every.count} ${every.unit}`,
    until && `until ${isoDate(until)}`,
    then && `then ${then}`,
    problem && `${problem.id}${problem.nearest ? ` ${isoDate(problem.nearest)}` : ""}`,
    assumed.size > 0 && `~ ${[...assumed].join(", ")}`,
  ]
    .filter(Boolean)
    .join(" ");
}
