import { periodicPoint, repeatedYear } from "../recurring";
import type { DeadlineFormat } from "../timePoint";
import { weekdayNamed, weekdaysOf } from "../weeks";

const DAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?";
const AND = " ?(?:,|/|&|and) ?";

/** Mondays, Tuesdays and Thursdays, Mon/Wed/Fri: one weekday in the plural, or several. */
export const englishWeekdays: DeadlineFormat = {
  id: "englishWeekdays",
  pattern: new RegExp(
    `(?<![a-z])(?<days>${DAY}(?:${AND}${DAY})+|(?:mon|tues|wednes|thurs|fri|satur|sun)days)(?![a-z]|,? ?\\d)`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const year = repeatedYear(scan);
    const names = groups?.days?.match(/(?:mon|tue|wed|thu|fri|sat|sun)/g) ?? [];
    const due = names.flatMap((name) => weekdaysOf(year, weekdayNamed(name) ?? 1));
    return periodicPoint("week", 1, due);
  },
};
