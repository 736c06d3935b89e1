import { parseNumber } from "numfmt";
import { dateTextToSerial } from "./dateText";

const PLAIN_NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const CAN_BE_NUMBER = /^[-+(\d.$¥￥€£]/;
const CAN_BE_DATE = /^[\da-z上下]/i;
const HAS_DATE_SIGN = /[-/:年月时a-z]/i;
const FRACTION = /^([-+]?)(\d+) (\d+)\/(\d+)$/;

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
 * The number a text stands for where Excel wants one (zh-CN): digits, full-width ones included,
 * percentages, grouped and currency numbers, fractions `1 1/2`, dates with a year and times; undefined
 * when it is none. `date1904` only matters for dates.
 */
export function textToNumber(text: string, date1904: boolean): number | undefined {
  const trimmed = halfWidth(text.trim());
  if (PLAIN_NUMBER.test(trimmed)) {
    const value = Number(trimmed);
    return Number.isFinite(value) ? value : undefined;
  }
  if (CAN_BE_DATE.test(trimmed) && HAS_DATE_SIGN.test(trimmed)) {
    const moment = dateTextToSerial(trimmed, date1904);
    if (moment !== undefined) {
      return moment;
    }
  }
  if (!CAN_BE_NUMBER.test(trimmed)) {
    return undefined;
  }
  const fraction = FRACTION.exec(trimmed);
  if (fraction !== null) {
    const [, sign, whole, top, bottom] = fraction;
    const value = Number(whole) + Number(top) / Number(bottom);
    return Number(bottom) === 0 ? undefined : sign === "-" ? -value : value;
  }
  const parsed = parseNumber(trimmed.replace(/^([-+]?)￥/, "$1¥"))?.v;
  return typeof parsed === "number" ? parsed : undefined;
}

/** Full-width digits and signs, which a Chinese keyboard gives, count as the plain ones. */
function halfWidth(text: string): string {
  return /[０-９]/.test(text)
    ? text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    : text;
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
