import { serialOfDate } from "./dateSystem";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const NAME = "([a-z]{3,9})";
const YEAR_FIRST =
  /^(\d{4}|\d{2})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?|年(\d{1,2})月(?:(\d{1,2})日)?)$/;
const DAY_NAME_YEAR = new RegExp(`^(\\d{1,2})[- ]${NAME}[-, ] ?(\\d{4}|\\d{2})$`, "i");
const NAME_DAY_YEAR = new RegExp(`^${NAME}[- ](\\d{1,2}),? (\\d{4}|\\d{2})$`, "i");
const NAME_YEAR = new RegExp(`^${NAME}[- ](\\d{4})$`, "i");
const TIME =
  /^(上午|下午)?(\d{1,4})(?::([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?|时(?:([0-5]?\d)分(?:([0-5]?\d)秒)?)?)?(?: ?([ap])\.?m?\.?)?$/i;

interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The serial of a date, a time or both written as Excel (zh-CN) understands them: 2026-3-5, 26/3/5,
 * 2026年3月5日, 5-Mar-2026, March 5, 2026, 8:30, 8:30 PM, 下午8:30, 8时30分; undefined for other text.
 * Dates without a year would need a clock and are not read.
 */
export function dateTextToSerial(text: string, date1904: boolean): number | undefined {
  const whole = dateOf(text, date1904) ?? timeOf(text);
  if (whole !== undefined) {
    return whole;
  }
  for (let space = text.indexOf(" "); space > 0; space = text.indexOf(" ", space + 1)) {
    const date = dateOf(text.slice(0, space), date1904);
    const time = timeOf(text.slice(space + 1).trim());
    if (date !== undefined && time !== undefined) {
      return date + time;
    }
  }
  return undefined;
}

function dateOf(text: string, date1904: boolean): number | undefined {
  const parts = partsOf(text);
  if (parts === undefined) {
    return undefined;
  }
  const { year, month, day } = parts;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
  const first = date1904 ? 1904 : 1900;
  return isReal && year >= first ? serialOfDate(year, month, day, date1904) : undefined;
}

function partsOf(text: string): YearMonthDay | undefined {
  const chinese = YEAR_FIRST.exec(text);
  if (chinese !== null) {
    const [, year = "", month, day, monthWord, dayWord] = chinese;
    // "26-3" alone would be a day without a year.
    const hasDay = (day ?? dayWord ?? monthWord) !== undefined;
    return year.length === 4 || hasDay
      ? {
          year: fullYear(year),
          month: Number(month ?? monthWord),
          day: Number(day ?? dayWord ?? 1),
        }
      : undefined;
  }
  const dayFirst = DAY_NAME_YEAR.exec(text);
  if (dayFirst !== null) {
    return named(dayFirst[2], dayFirst[1], dayFirst[3]);
  }
  const nameFirst = NAME_DAY_YEAR.exec(text);
  if (nameFirst !== null) {
    return named(nameFirst[1], nameFirst[2], nameFirst[3]);
  }
  const monthOnly = NAME_YEAR.exec(text);
  return monthOnly === null ? undefined : named(monthOnly[1], "1", monthOnly[2]);
}

function named(name = "", day = "1", year = ""): YearMonthDay | undefined {
  const word = name.toLowerCase();
  const month = MONTHS.findIndex((full) => full === word || full.slice(0, 3) === word) + 1;
  return month === 0 ? undefined : { year: fullYear(year), month, day: Number(day) };
}

/** 00–29 belong to this century, 30–99 to the last (https://learn.microsoft.com/office/troubleshoot/excel/two-digit-year-numbers). */
function fullYear(year: string): number {
  const number = Number(year);
  return year.length > 2 ? number : number + (number < 30 ? 2000 : 1900);
}

function timeOf(text: string): number | undefined {
  const match = TIME.exec(text);
  if (match === null) {
    return undefined;
  }
  const [, half, hourText = "", minute, second, minuteWord, secondWord, letter] = match;
  const isBare = minute === undefined && !text.includes("时");
  if (isBare && half === undefined && letter === undefined) {
    return undefined;
  }
  const isAfternoon = half === "下午" || letter?.toLowerCase() === "p";
  const isHalf = half !== undefined || letter !== undefined;
  const hour = Number(hourText);
  if (isHalf && (hour > 12 || (letter !== undefined && hour === 0 && isBare))) {
    return undefined;
  }
  const hours = isHalf ? (hour % 12) + (isAfternoon ? 12 : 0) : hour;
  const minutes = Number(minute ?? minuteWord ?? 0);
  const seconds = Number(second ?? secondWord ?? 0);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
