import { parseNumber } from "numfmt";
import { serialOfDate } from "./dateSystem";

const PLAIN_NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const CAN_BE_NUMBER = /^[-+(\d.$¥￥€£]/;
const DATE = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?|年(\d{1,2})月(?:(\d{1,2})日)?)$/;
const TIME = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?$/;

/**
 * A number as `&` and text functions write it: General with up to 15 significant digits.
 * Plain digits below 1E+21 and down to 20 decimals, as Excel's formula bar shows them (assumption).
 */
export function numberToText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) {
    return String(value);
  }
  const rounded = Number(value.toPrecision(15));
  const magnitude = Math.abs(rounded);
  if (magnitude >= 1e21 || magnitude < 1e-19) {
    return scientificText(rounded);
  }
  return magnitude >= 1e15 ? BigInt(rounded).toString() : plainText(rounded);
}

/**
 * The number a text stands for where Excel wants one (zh-CN): digits, percentages, grouped and
 * currency numbers, dates with a year and times; undefined when it is none. `date1904` only matters
 * for dates. Dates without a year would need a clock and are not read.
 */
export function textToNumber(text: string, date1904: boolean): number | undefined {
  const trimmed = text.trim();
  if (PLAIN_NUMBER.test(trimmed)) {
    const value = Number(trimmed);
    return Number.isFinite(value) ? value : undefined;
  }
  if (!CAN_BE_NUMBER.test(trimmed)) {
    return undefined;
  }
  const moment = dateTimeOf(trimmed, date1904);
  if (moment !== undefined) {
    return moment;
  }
  const parsed = parseNumber(trimmed.replace(/^([-+]?)￥/, "$1¥"))?.v;
  return typeof parsed === "number" ? parsed : undefined;
}

function scientificText(value: number): string {
  if (value === 0) {
    return "0";
  }
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const digits = exponent.slice(1).padStart(2, "0");
  return `${mantissa}E${exponent.startsWith("-") ? "-" : "+"}${digits}`;
}

function plainText(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text);
  if (match === null) {
    return text;
  }
  const [, sign = "", first = "", rest = "", exponent = "0"] = match;
  return `${sign}0.${"0".repeat(Number(exponent) - 1)}${first}${rest}`;
}

function dateTimeOf(text: string, date1904: boolean): number | undefined {
  const [first = "", second, ...more] = text.split(/\s+/);
  if (more.length > 0) {
    return undefined;
  }
  const date = dateOf(first, date1904);
  if (second === undefined) {
    return date ?? timeOf(first);
  }
  const time = timeOf(second);
  return date === undefined || time === undefined ? undefined : date + time;
}

function dateOf(text: string, date1904: boolean): number | undefined {
  const match = DATE.exec(text);
  if (match === null) {
    return undefined;
  }
  const month = Number(match[2] ?? match[4]);
  const day = Number(match[3] ?? match[5] ?? 1);
  const year = Number(match[1]);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= lastDay && year >= 1900;
  return isReal ? serialOfDate(year, month, day, date1904) : undefined;
}

function timeOf(text: string): number | undefined {
  const match = TIME.exec(text);
  return match === null
    ? undefined
    : (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
}
