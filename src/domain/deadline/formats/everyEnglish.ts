import { daySerial } from "../../calendar/daySerial";
import { dayIn } from "../monthTail";
import { endOfMonth } from "../periods";
import { evenlySpaced, MONTHS, periodicPoint, repeatedYear } from "../recurring";
import type { DeadlineFormat, TimePoint } from "../timePoint";

const NUMBERS: Readonly<Record<string, number>> = {
  other: 2,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
};
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

function everyNth(unit: string, count: number, year: number): TimePoint | undefined {
  const length = unit.startsWith("quarter") ? 3 : unit.startsWith("year") ? 12 : 1;
  const months = MONTHS.filter((month) => month % Math.min(12, length * count) === 0);
  if (months.length === 0) return undefined;
  const recurrence = length === 12 ? "year" : length === 3 ? "quarter" : "month";
  return periodicPoint(
    recurrence,
    count,
    months.map((month) => endOfMonth(year, month)),
    { assumed: [{ id: "cycleMonths", params: { months: months.join("、") } }], isBare: true }
  );
}

/** Monthly by the 5th, 15th of every month, last day of each month, every 3 months, twice a month. */
export const everyEnglish: DeadlineFormat = {
  id: "everyEnglish",
  pattern: new RegExp(
    `monthly,? (?:by|on|before) (?:the )?${DAY}|${DAY}(?: day)? of (?:each|every|the) month|(?<last>(?:last day|end) of (?:each|every) month)|every (?<count>\\d{1,2}|two|three|four|six|other) (?<unit>month|quarter|year)s?|(?<twice>twice a month)`,
    "y"
  ),
  read: (match, scan) => {
    const { groups } = match;
    const year = repeatedYear(scan);
    if (groups?.twice) return evenlySpaced(year, "month", 2);
    if (groups?.last) {
      return periodicPoint(
        "month",
        1,
        MONTHS.map((month) => daySerial(year, month + 1, 0))
      );
    }
    const day = match[1] ?? match[2];
    if (day !== undefined) {
      return Number(day) >= 1 && Number(day) <= 31
        ? periodicPoint(
            "month",
            1,
            MONTHS.map((month) => dayIn(year, month, Number(day)))
          )
        : undefined;
    }
    const written = groups?.count ?? "";
    const count = NUMBERS[written] ?? Number(written);
    return count >= 1 ? everyNth(groups?.unit ?? "month", count, year) : undefined;
  },
};
