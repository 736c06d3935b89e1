import { evenlySpaced, timesNamed } from "../recurring";
import type { DeadlineFormat } from "../timePoint";
import { ENGLISH_NUMBERS } from "./englishNumbers";
import { writtenYear } from "../writtenYear";

/** assumption: more often than monthly within a year is no plan of days. */
const MOST_TIMES = 12;

/** 全年不少于4次, 年内开展2次以上, 2026年召开2次: what is done several times within one year; once is due at its end, and so are the stages of 分2期. */
export const timesInYear: DeadlineFormat = {
  id: "timesInYear",
  pattern: new RegExp(
    `(?:(?<!\\d)(?<year>(?:19|20|21)\\d{2})年度?(?:全年|之?内)?|(?:本|今|当|全)年度?之?内?|(?<![\\d半学财每])年度?之?内)(?!分\\d{1,2}[期批])${timesNamed("times")}|(?<english>twice|(?:\\d{1,2}|two|three|four|five|six) times) (?:in|during|within) (?<in>20\\d{2})(?![\\d./-])`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const word = groups?.times ?? (groups?.english ?? "").replace(/ times$/, "");
    const times = ENGLISH_NUMBERS[word] ?? Number(word);
    if (times < 2 || times > MOST_TIMES) return undefined;
    return evenlySpaced(writtenYear(groups?.year ?? groups?.in, scan).year, "year", times);
  },
};
