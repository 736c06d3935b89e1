import type { TypedNumber } from "./typedNumber";

interface DateContext {
  readonly date1904: boolean;
  readonly currentYear: number;
}

interface Pattern {
  readonly pattern: RegExp;
  readonly numberFormat: string;
}

/**
 * Ways to type a date in a Chinese Excel and the format that each leaves behind; full stops make no date.
 * Two-digit years up to 29 are 20xx (support.microsoft.com, "Change the date system … two-digit years").
 */
const DATES: readonly Pattern[] = [
  { pattern: /^(?<y>\d{4}|\d{2})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})$/, numberFormat: "yyyy/m/d" },
  {
    pattern: /^(?<y>\d{4}|\d{2})年(?<m>\d{1,2})月(?<d>\d{1,2})日$/,
    numberFormat: 'yyyy"年"m"月"d"日"',
  },
  { pattern: /^(?<y>\d{4})年(?<m>\d{1,2})月$/, numberFormat: 'yyyy"年"m"月"' },
  { pattern: /^(?<y>\d{4})[-/](?<m>\d{1,2})$/, numberFormat: "mmm-yy" },
  { pattern: /^(?<m>\d{1,2})[-/](?<d>\d{1,2})$/, numberFormat: 'm"月"d"日"' },
  { pattern: /^(?<m>\d{1,2})月(?<d>\d{1,2})日$/, numberFormat: 'm"月"d"日"' },
];

const TIME = /^(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2}))?$/;

/** Reads a date, a time, or both with a space between; undefined for anything else, also impossible days. */
export function parseTypedDate(text: string, context: DateContext): TypedNumber | undefined {
  const [first = "", second, ...more] = text.split(/\s+/);
  if (more.length > 0) return undefined;
  const time = parseTime(second ?? first);
  if (second === undefined && time !== undefined) return time;
  const date = parseDate(first, context);
  if (date === undefined || second === undefined) return date;
  if (time === undefined) return undefined;
  return { value: date.value + time.value, numberFormat: "yyyy/m/d h:mm" };
}

function parseDate(text: string, context: DateContext): TypedNumber | undefined {
  for (const { pattern, numberFormat } of DATES) {
    const parts = pattern.exec(text)?.groups;
    if (parts === undefined) continue;
    const year = parts["y"] === undefined ? context.currentYear : fullYear(parts["y"]);
    const serial = serialOf(year, Number(parts["m"]), Number(parts["d"] ?? "1"), context.date1904);
    return serial === undefined ? undefined : { value: serial, numberFormat };
  }
  return undefined;
}

function parseTime(text: string): TypedNumber | undefined {
  const parts = TIME.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const [hours, minutes, seconds] = [parts["h"], parts["min"], parts["s"] ?? "0"].map(Number);
  if (hours === undefined || minutes === undefined || seconds === undefined) return undefined;
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, numberFormat: parts["s"] === undefined ? "h:mm" : "h:mm:ss" };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year <= 29 ? 2000 + year : 1900 + year;
}

const MS_PER_DAY = 86_400_000;
/** Serial 0 of the 1900 system as it counts from March 1900 on, and of the 1904 system. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

function serialOf(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal) return undefined;
  const serial = (date.getTime() - (date1904 ? EPOCH_1904 : EPOCH_1900)) / MS_PER_DAY;
  if (serial < 0 || year > 9999) return undefined;
  // The 1900 system counts a 29 February 1900 that never was.
  return !date1904 && serial < 61 ? serial - 1 : serial;
}
