import { daySerial, isoDate, type DaySerial } from "../../calendar/daySerial";
import { lunarDay } from "../lunarDay";
import { qingming } from "../qingming";
import { duePoint } from "../periods";
import type { DeadlineFormat } from "../timePoint";
import { OPTIONAL_YEAR, writtenYear } from "../writtenYear";

type DayOf = (year: number) => DaySerial | undefined;

const fixed =
  (month: number, day: number): DayOf =>
  (year) =>
    daySerial(year, month, day);
const lunar =
  (month: number, day: number): DayOf =>
  (year) =>
    lunarDay(year, month, day);

function newYearsEve(year: number): DaySerial | undefined {
  const newYear = lunarDay(year, 1, 1);
  return newYear === undefined ? undefined : newYear - 1;
}

/** Names by a pattern (全国年节及纪念日放假办法; lunar ones by GB/T 33661-2017) and the day in a year. */
const FESTIVALS: readonly (readonly [pattern: string, dayOf: DayOf])[] = [
  ["元旦", fixed(1, 1)],
  ["(?:农历)?春节|农历新年", lunar(1, 1)],
  ["除夕", newYearsEve],
  ["元宵节?", lunar(1, 15)],
  ["(?:三八)?(?:国际)?妇女节|三八节?", fixed(3, 8)],
  ["清明", qingming],
  ["(?:五一)?(?:国际)?劳动节|五一(?!期间推)", fixed(5, 1)],
  ["(?:五四)?青年节", fixed(5, 4)],
  ["(?:六一)?(?:国际)?儿童节|六一", fixed(6, 1)],
  ["端午", lunar(5, 5)],
  ["(?:七一)?建党节|七一", fixed(7, 1)],
  ["(?:八一)?建军节|八一", fixed(8, 1)],
  ["教师节", fixed(9, 10)],
  ["中秋", lunar(8, 15)],
  ["(?:十一)?国庆|十一", fixed(10, 1)],
  ["重阳节", lunar(9, 9)],
];

const NAMES = FESTIVALS.map(([pattern]) => `(?:${pattern})`).join("|");
/** 元旦、春节前: the 前 at the end holds for both. */
const SHARED_BEFORE = new RegExp(`^(?:[、,和及与](?:${NAMES})节?)+(?:以|之)?前`);
const AFTER_NEW_YEAR = /元旦节?[、,和及与]?$/;
const CHARACTERS = "一二三四五六七八九十百";

/** 国庆节前, “七一”前, 春节前, 中秋节: a festival by name; before it means the day before, as it is a day off. */
export const festival: DeadlineFormat = {
  id: "festival",
  pattern: new RegExp(
    `${OPTIONAL_YEAR}(?<![第双\\d${CHARACTERS}])(?:\\d{1,2}[.·]\\d{1,2})?(?<name>${NAMES})(?=节|前|以前|之前|期间|假|小?长假|当天|来临|到来|后|$|[,;。)、和及与完结]|(?:${NAMES}))(?:节)?(?:假期|小?长假|期间)?(?:(?:来临|到来)?之?(?:以|之)?(?<before>前(?!后))夕?|(?<after>以?之?后))?`,
    "y"
  ),
  read: ({ 0: whole, groups, index }, scan) => {
    const name = groups?.name ?? "";
    const found = FESTIVALS.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(name));
    const rest = scan.text.slice(index + whole.length);
    const before = groups?.before !== undefined || SHARED_BEFORE.test(rest);
    const written = writtenYear(groups?.year, scan);
    // The ledger of a year that speaks of 元旦前 means the next New Year's Day, 元旦、春节 the same winter.
    const isWinter = name === "元旦" || AFTER_NEW_YEAR.test(scan.text.slice(0, index));
    const isNext = isWinter && !groups?.year && !written.isOwn;
    const day = found?.[1](written.year + (isNext ? 1 : 0));
    if (day === undefined || groups?.after) return { kind: "vague", word: name };
    const due = before ? day - 1 : day;
    const id = before ? "festivalBefore" : "festival";
    return duePoint(written, due, due, {
      assumed: [{ id, params: { name, date: isoDate(day) } }],
    });
  },
};
