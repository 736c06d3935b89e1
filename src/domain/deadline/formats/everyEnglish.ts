import { daySerial } from "../../calendar/daySerial";
import { dayIn } from "../monthTail";
import { endOfMonth } from "../periods";
import { evenlySpaced, MONTHS, periodicPoint, repeatedYear } from "../recurring";
import type { DeadlineFormat, TimePoint } from "../timePoint";
import { ENGLISH_NUMBERS } from "./englishNumbers";

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

/** assumption: more often than this within a month, or a year, is no plan of days. */
const MOST_TIMES = { month: 4, year: 12 } as const;

function severalTimes(
  written: string,
  per: keyof typeof MOST_TIMES,
  year: number
): TimePoint | undefined {
  const word = written.replace(/ times$/, "");
  const times = ENGLISH_NUMBERS[word] ?? Number(word);
  return times > 1 && times <= MOST_TIMES[per] ? evenlySpaced(year, per, times) : undefined;
}

/** Monthly by the 5th, 15th of every month, last day of each month, every 3 months, twice a month, 4 times a year. */
export const everyEnglish: DeadlineFormat = {
  id: "everyEnglish",
  pattern: new RegExp(
    `monthly,? (?:by|on|before) (?:the )?${DAY}|${DAY}(?: day)? of (?:each|every|the) month|(?<last>(?:last day|end) of (?:each|every) month)|every (?<count>\\d{1,2}|two|three|four|six|other) (?<unit>month|quarter|year)s?|(?!(?:twice|2 times) (?:a|per) year)(?<times>twice|(?:\\d{1,2}|two|three|four|five|six) times) (?:a|per|each|every) (?<per>month|year)`,
    "y"
  ),
  read: (match, scan) => {
    const { groups } = match;
    const year = repeatedYear(scan);
    if (groups?.times)
      return severalTimes(groups.times, groups.per === "year" ? "year" : "month", year);
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
    const count = ENGLISH_NUMBERS[written] ?? Number(written);
    return count >= 1 ? everyNth(groups?.unit ?? "month", count, year) : undefined;
  },
};
