import { dayPoint, duePoint } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { END_OF_WEEK, mondayOf } from "../weeks";
import { writtenYear } from "../writtenYear";
import { ENGLISH_MONTH, LATER_YEAR, monthNumber } from "./englishMonth";

/** 3-14 Aug 2026, Aug 3-14, 2026: both days in one month. */
export const englishDayRange: DeadlineFormat = {
  id: "englishDayRange",
  pattern: new RegExp(
    `(?<!\\d)(?:(?<from>\\d{1,2})(?:st|nd|rd|th)? ?(?:-|~|to) ?(?<to>\\d{1,2})(?:st|nd|rd|th)?[\\s-]*${ENGLISH_MONTH}|${ENGLISH_MONTH.replace("month", "before")} (?<first>\\d{1,2}) ?(?:-|~|to) ?(?<last>\\d{1,2})(?![\\d/-]))${LATER_YEAR}`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const written = writtenYear(groups?.year, scan);
    const month = monthNumber(groups?.month ?? groups?.before);
    const [from, to] = [groups?.from ?? groups?.first, groups?.to ?? groups?.last].map(Number);
    if (from === undefined || to === undefined || from < 1 || from > to) return undefined;
    const end = dayPoint(written, month, to);
    if (end?.kind !== "due") return end;
    return duePoint(written, end.due - (to - from), end.due, { hasStart: true });
  },
};

/** Week of June 8, w/c 8 June: the Friday of the week that the day lies in. */
export const englishWeekOf: DeadlineFormat = {
  id: "englishWeekOf",
  pattern: new RegExp(
    `(?:week (?:of|commencing|beginning)|w/c) (?:(?<day>\\d{1,2})(?:st|nd|rd|th)? )?${ENGLISH_MONTH}(?: (?<late>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?${LATER_YEAR}`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const written = writtenYear(groups?.year, scan);
    const point = dayPoint(
      written,
      monthNumber(groups?.month),
      Number(groups?.day ?? groups?.late)
    );
    if (point?.kind !== "due") return point;
    const monday = mondayOf(point.due);
    return duePoint(written, monday, monday + END_OF_WEEK - 1, {
      assumed: [{ id: "endOfWeek", params: { weekday: END_OF_WEEK } }],
    });
  },
};
