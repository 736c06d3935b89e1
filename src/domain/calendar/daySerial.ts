/**
 * A day as Excel counts it: whole serial number of the 1900 date system (1 January 2026 = 46023). Workbooks
 * of the 1904 system are shifted where they are read.
 */
export type DaySerial = number;

export interface PlainDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
/** Serial 0 of the 1900 system once Excel's 29 February 1900 is passed: 30 December 1899. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** Serial of a day; month and day may overflow as in Excel's DATE (month 13 = next January). */
export function daySerial(year: number, month: number, day: number): DaySerial {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH_MS) / MS_PER_DAY);
}

/** The calendar date of a serial; the time of day is dropped. */
export function plainDate(serial: DaySerial): PlainDate {
  const date = new Date(EPOCH_MS + Math.floor(serial) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 28–31. */
export function daysInMonth(year: number, month: number): number {
  return plainDate(daySerial(year, month + 1, 0)).day;
}

/** `2026-03-31` */
export function isoDate(serial: DaySerial): string {
  const { year, month, day } = plainDate(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Serial of `2026-03-31`; undefined where the text is no real date. */
export function parseIsoDate(text: string): DaySerial | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const serial = daySerial(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoDate(serial) === text.trim() ? serial : undefined;
}

/** E0…E4: 31 December before the ledger year, then its quarter ends (LEDGER.md, "As-of date"). */
export function quarterEnds(
  year: number
): readonly [DaySerial, DaySerial, DaySerial, DaySerial, DaySerial] {
  return [
    daySerial(year, 1, 0),
    daySerial(year, 3, 31),
    daySerial(year, 6, 30),
    daySerial(year, 9, 30),
    daySerial(year, 12, 31),
  ];
}
