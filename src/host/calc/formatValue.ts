import { format, isDateFormat } from "numfmt";
import type { CalcValue } from "./types";
import { DAYS_BETWEEN_SYSTEMS, FIRST_SERIAL_BEYOND_DATES } from "./values/dateSystem";

const LOCALE = "zh-CN";

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
  const pattern = localPattern(numberFormat);
  if (typeof value === "number" && isDatePattern(pattern)) {
    const serial = value + (options.date1904 ? DAYS_BETWEEN_SYSTEMS : 0);
    return value < 0 || serial >= FIRST_SERIAL_BEYOND_DATES ? "########" : apply(pattern, serial);
  }
  return apply(pattern, value);
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
  return shown === "########" ? { error: "#VALUE!" } : shown;
}

/**
 * Built-in formats 14 and 22 are stored in their US form and shown in the local one
 * (ECMA-376 part 1, 18.8.30: their look depends on the locale); F800 and F400 are the system's long
 * date and time ([MS-XLS] 2.4.126).
 */
function localPattern(pattern: string): string {
  if (/\[\$-F800\]/i.test(pattern)) {
    return 'yyyy"年"m"月"d"日"';
  }
  if (/\[\$-F400\]/i.test(pattern)) {
    return "h:mm:ss";
  }
  switch (pattern.toLowerCase()) {
    case "":
      return "General";
    case "m/d/yy":
    case "mm-dd-yy":
    case "m/d/yyyy":
      return "yyyy/m/d";
    case "m/d/yy h:mm":
    case "m/d/yyyy h:mm":
      return "yyyy/m/d h:mm";
    default:
      return pattern;
  }
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

function apply(pattern: string, value: number | string): string {
  const options = { locale: LOCALE, throws: false, invalid: INVALID };
  const shown = format(pattern, value, options);
  return shown === INVALID ? format("General", value, options) : shown;
}

/** A text no format can produce, to tell unreadable formats from readable ones. */
const INVALID = "\u0000";
