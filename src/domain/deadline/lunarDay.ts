import { daySerial, type DaySerial } from "../calendar/daySerial";
import { lunarFestivalDay } from "../calendar/lunarFestivals";

const MS_PER_DAY = 86_400_000;
/** The Chinese year begins between 21 January and 21 February. */
const EARLIEST_NEW_YEAR = 21;
const LONGEST_LUNAR_YEAR = 385;

/** The engine's own Chinese calendar (Unicode CLDR, ICU); undefined where an engine has none. */
function chineseCalendar(): Intl.DateTimeFormat | undefined {
  const format = new Intl.DateTimeFormat("en-u-ca-chinese", {
    timeZone: "UTC",
    month: "numeric",
    day: "numeric",
  });
  return format.resolvedOptions().calendar === "chinese" ? format : undefined;
}

/** Days already looked up: a ledger asks for the same festivals in every row. */
const known = new Map<string, DaySerial | undefined>();

/**
 * The day of a lunar date (month 1–12, no leap month) in the Chinese year that begins in a year: 春节 is
 * lunarDay(year, 1, 1). By the table of festivals where it reaches, else by the engine; undefined where that
 * knows no Chinese calendar.
 */
export function lunarDay(year: number, month: number, day: number): DaySerial | undefined {
  const tabled = lunarFestivalDay(year, month, day);
  if (tabled !== undefined) return tabled;
  const key = `${year}-${month}-${day}`;
  if (!known.has(key)) known.set(key, findLunarDay(year, month, day));
  return known.get(key);
}

function findLunarDay(year: number, month: number, day: number): DaySerial | undefined {
  const calendar = chineseCalendar();
  if (!calendar) return undefined;
  const first = daySerial(year, 1, EARLIEST_NEW_YEAR);
  const epochDays = daySerial(1970, 1, 1);
  for (let serial = first; serial < first + LONGEST_LUNAR_YEAR; serial += 1) {
    const parts = calendar.formatToParts(new Date((serial - epochDays) * MS_PER_DAY));
    const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? "";
    if (part("month") === String(month) && part("day") === String(day)) return serial;
  }
  return undefined;
}
