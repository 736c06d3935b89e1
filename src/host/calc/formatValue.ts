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
  const local = localPattern(numberFormat);
  if (typeof value === "number" && isDatePattern(local.pattern)) {
    const serial = value + (options.date1904 ? DAYS_BETWEEN_SYSTEMS : 0);
    return value < 0 || serial >= FIRST_SERIAL_BEYOND_DATES ? NO_DATE : apply(local, serial, true);
  }
  return apply(local, value, false);
}

/** What TEXT answers: as `formatValue`, an empty format gives an empty text, #VALUE! for what has no text. */
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
  const shown = formatValue(value, numberFormat, { date1904 });
  return shown === NO_DATE ? { error: "#VALUE!" } : shown;
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
    // numfmt throws on formats it cannot read; `apply` then falls back to General.
    return false;
  }
}

function apply(local: LocalPattern, value: number | string, isDate: boolean): string {
  const { pattern, locale, numerals, shortWeekday } = local;
  const options = { locale, throws: false, invalid: INVALID };
  const isScientific = typeof value === "number" && SCIENTIFIC.test(pattern);
  const scientific = isScientific ? scientificText(pattern, value) : undefined;
  if (scientific !== undefined) {
    return scientific;
  }
  const shown = format(pattern, value, options);
  if (shown === INVALID) {
    return format("General", value, options);
  }
  const named = shortWeekday ? shown.replace("星期", "") : shown;
  return numerals === undefined || typeof value === "string"
    ? named
    : chineseNumerals(named, numerals, isDate);
}

/** One section with an exponent; several sections, colours and conditions are the library's. */
const SCIENTIFIC = /^[^;[\]]*[eE][+-][^;[\]]*$/;

/** A text no format can produce, to tell unreadable formats from readable ones. */
const INVALID = "\u0000";
