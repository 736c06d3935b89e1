import { format, isDateFormat } from "numfmt";
import { chineseNumerals } from "./format/chineseNumerals";
import { localPattern, type LocalPattern } from "./format/localPattern";
import { scientificText } from "./format/scientificText";
import type { CalcValue } from "./types";
import { DAYS_BETWEEN_SYSTEMS, FIRST_SERIAL_BEYOND_DATES } from "./values/dateSystem";

/** What Excel shows for a date that is none. */
const NO_DATE = "########";

/**
 * What Excel (zh-CN) shows for a value under a number format: General within 11 characters, dates as
 * yyyy/m/d for the built-in short date, `;;;` shows nothing, text takes the `@` section. A date that
 * is none shows as a row of #; a format that cannot be read leaves the value in General.
 */
export function formatValue(
  value: CalcValue,
  numberFormat: string,
  options: { readonly date1904: boolean }
): string {
  if (value === null) {
    return "";
  }
  if (typeof value === "object") {
    return value.error;
  }
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }
  return formatted(value, numberFormat, options.date1904) ?? format("General", value, GENERAL);
}

/**
 * What TEXT answers: as `formatValue`, an empty format gives an empty text, #VALUE! for a date that is
 * none and for a format that cannot be read.
 */
export function formatForText(
  value: Exclude<CalcValue, null>,
  numberFormat: string,
  date1904: boolean
): CalcValue {
  if (typeof value === "boolean" || typeof value === "object") {
    return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : value;
  }
  if (numberFormat === "") {
    return typeof value === "string" ? value : "";
  }
  const shown = formatted(value, numberFormat, date1904);
  return shown === undefined || shown === NO_DATE ? { error: "#VALUE!" } : shown;
}

/** Undefined where the format cannot be read. */
function formatted(
  value: number | string,
  numberFormat: string,
  date1904: boolean
): string | undefined {
  const local = localPattern(numberFormat);
  if (typeof value === "number" && isDatePattern(local.pattern)) {
    const serial = value + (date1904 ? DAYS_BETWEEN_SYSTEMS : 0);
    return value < 0 || serial >= FIRST_SERIAL_BEYOND_DATES ? NO_DATE : apply(local, serial, true);
  }
  return apply(local, value, false);
}

const datePatterns = new Map<string, boolean>();

function isDatePattern(pattern: string): boolean {
  let known = datePatterns.get(pattern);
  if (known === undefined) {
    known = isReadableDate(pattern);
    datePatterns.set(pattern, known);
  }
  return known;
}

function isReadableDate(pattern: string): boolean {
  try {
    return isDateFormat(pattern);
  } catch {
    // numfmt throws on formats it cannot read; so will `libraryText`, which answers nothing then.
    return false;
  }
}

function apply(local: LocalPattern, value: number | string, isDate: boolean): string | undefined {
  const { pattern, numerals, shortWeekday } = local;
  const isScientific = typeof value === "number" && SCIENTIFIC.test(pattern);
  const scientific = isScientific ? scientificText(pattern, value) : undefined;
  const shown = scientific ?? libraryText(local, value);
  if (shown === undefined) {
    return undefined;
  }
  const named = shortWeekday ? shown.replace("星期", "") : shown;
  return numerals === undefined || typeof value === "string"
    ? named
    : chineseNumerals(named, numerals, isDate);
}

function libraryText(
  { pattern, locale }: LocalPattern,
  value: number | string
): string | undefined {
  try {
    const shown = format(pattern, value, { locale, throws: false, invalid: INVALID });
    return shown === INVALID ? undefined : shown;
  } catch {
    // Some formats that cannot be read make it throw in spite of `throws: false`.
    return undefined;
  }
}

/** One section with an exponent; several sections, colours and conditions are the library's. */
const SCIENTIFIC = /^[^;[\]]*[eE][+-][^;[\]]*$/;

const GENERAL = { locale: "en-US" };

/** A text no format can produce, to tell unreadable formats from readable ones. */
const INVALID = "\u0000";
