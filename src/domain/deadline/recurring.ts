import { daySerial, type DaySerial } from "../calendar/daySerial";
import type { Assumption, Recurrence } from "./deadlineReading";
import { dayIn } from "./monthTail";
import { endOfMonth } from "./periods";
import type { FormatScan, TimePoint } from "./timePoint";

export const MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * Source of a pattern for how often within a period: 至少2次, 开展1次; the group `times`. A few words may
 * stand between (每年至少召开两次).
 */
export const TIMES = `(?:${timesNamed("times")})?`;

/** Source of a pattern for 至少2次 that must be there, under a name of its own. */
export function timesNamed(name: string): string {
  return `(?:各|共|至少|不[得应能可]?少于|最少|不[得应能可]?低于|应当?|须|原则上|开展|召开|组织|进行|集中|安排|分)*(?<${name}>\\d{1,2})(?:次|轮|期|批)`;
}

/** Something that repeats; without assumptions it says its days itself. */
export function periodicPoint(
  unit: Recurrence["unit"],
  count: number,
  due: readonly DaySerial[],
  more: { readonly assumed?: readonly Assumption[]; readonly isBare?: boolean } = {}
): TimePoint {
  return {
    kind: "periodic",
    every: { unit, count },
    due,
    isBare: more.isBare ?? false,
    assumed: more.assumed ?? [],
  };
}

/** A period without a day of its own is due on its last day. */
export function endOfPeriod(unit: string): Assumption {
  return { id: "endOfPeriod", params: { unit } };
}

/** The year whose days a repetition has: that of the date before it, else the ledger's. */
export function repeatedYear({
  context,
  previous,
}: Pick<FormatScan, "context" | "previous">): number {
  return previous?.hasOwnYear ? previous.year : context.year;
}

const DAYS_OF_MONTH = 30;

/** The day on which a share of a stretch of whole months has passed: half of a month is its 15th. */
function dayAfter(year: number, monthsPassed: number): DaySerial {
  const whole = Math.floor(monthsPassed + 1e-9);
  const rest = Math.round((monthsPassed - whole) * DAYS_OF_MONTH);
  return rest === 0 ? endOfMonth(year, whole) : dayIn(year, whole + 1, rest);
}

/** assumption: several times within a period are spread evenly over it, the last on its last day. */
export function evenlySpaced(
  year: number,
  unit: Extract<Recurrence["unit"], "month" | "quarter" | "half" | "year">,
  times: number
): TimePoint {
  const length = { month: 1, quarter: 3, half: 6, year: 12 }[unit];
  const due: DaySerial[] = [];
  for (let begin = 0; begin < 12; begin += length) {
    for (let time = 1; time <= times; time += 1) {
      due.push(dayAfter(year, begin + (length * time) / times));
    }
  }
  const assumed = [{ id: "evenlySpaced", params: { count: times, unit } }] as const;
  return periodicPoint(unit, 1, due, { assumed, isBare: true });
}

/** assumption: days that return more often than weekly are not listed; only the year's last day is due. */
export function lastDayOnly(year: number, every: Recurrence): TimePoint {
  const date = `${year}-12-31`;
  return periodicPoint(every.unit, every.count, [daySerial(year, 12, 31)], {
    assumed: [{ id: "dailyLastDay", params: { date } }],
    isBare: true,
  });
}
