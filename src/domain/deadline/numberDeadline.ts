import { daySerial, daysInMonth, type DaySerial } from "../calendar/daySerial";
import { isLedgerDay } from "../calendar/ledgerDay";
import type { DeadlineReading } from "./deadlineReading";
import type { DeadlineContext } from "./deadlineContext";

/** The day that a number looks like: 20240630, 2024.6, 2024, 6.3; undefined where it looks like none. */
function lookalike(value: number, ledgerYear: number): DaySerial | undefined {
  return lookalikeText(String(value), ledgerYear);
}

function lookalikeText(text: string, ledgerYear: number): DaySerial | undefined {
  const compact = /^(19|20)(\d{2})(\d{2})(\d{2})$/.exec(text);
  const parts = compact
    ? [Number(text.slice(0, 4)), Number(compact[3]), Number(compact[4])]
    : monthNumber(text, ledgerYear);
  const [year, month, day] = parts;
  if (year === undefined || month === undefined || month < 1 || month > 12) return undefined;
  const last = daysInMonth(year, month);
  if (day !== undefined && (day < 1 || day > last)) return undefined;
  return daySerial(year, month, day ?? last);
}

/**
 * The other day that a number may mean, as Excel drops the last 0 of 6.30 and 2024.10: 6.3 is also 30 June,
 * 2024.1 also October; undefined where there is none.
 */
function otherLookalike(value: number, ledgerYear: number): DaySerial | undefined {
  const text = String(value);
  return /\.[123]$/.test(text) ? lookalikeText(`${text}0`, ledgerYear) : undefined;
}

function monthNumber(text: string, ledgerYear: number): readonly number[] {
  const yearMonth = /^((?:19|20)\d{2})(?:\.(\d{1,2})|(\d{2}))?$/.exec(text);
  if (yearMonth) return [Number(yearMonth[1]), Number(yearMonth[2] ?? yearMonth[3] ?? 12)];
  const monthDay = /^(\d{1,2})\.(\d{1,2})$/.exec(text);
  return monthDay ? [ledgerYear, Number(monthDay[1]), Number(monthDay[2])] : [];
}

/** A number in a deadline cell: a serial is a date; what merely looks like a date is offered, not taken. */
export function numberDeadline(value: number, context: DeadlineContext): DeadlineReading {
  const written = String(value);
  if (isLedgerDay(value)) {
    return { kind: "dated", due: [Math.floor(value)], written, assumed: [] };
  }
  const nearest = lookalike(value, context.year);
  const alternative = otherLookalike(value, context.year);
  return {
    kind: "unclear",
    due: [],
    written,
    assumed: [],
    problem:
      nearest === undefined
        ? { id: "noDate", params: { written } }
        : {
            id: "looksLikeDate",
            params: { written },
            nearest,
            ...(alternative !== undefined && { alternative }),
          },
  };
}
