/**
 * Excel's two date systems. In the 1900 system day 60 is 29 February 1900, which never was
 * (https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year);
 * the 1904 system starts 1,462 days later
 * (https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system).
 */
export const DAYS_BETWEEN_SYSTEMS = 1462;

/** Serial of 1 January 10000 in the 1900 system, the first that is no date. */
export const FIRST_SERIAL_BEYOND_DATES = 2_958_466;

const UNIX_EPOCH_SERIAL = 25_569;
const MILLISECONDS_PER_DAY = 86_400_000;
/** The first serial from which the 1900 system agrees with the calendar: 1 March 1900. */
const FIRST_TRUE_SERIAL = 61;

export interface DateParts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

/**
 * Serial day of a proleptic Gregorian date; month and day may lie outside their ranges and carry over
 * as in DATE. Negative when the date lies before the system's first day.
 */
export function serialOfDate(year: number, month: number, day: number, date1904: boolean): number {
  const days = Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL;
  if (date1904) {
    return days - DAYS_BETWEEN_SYSTEMS;
  }
  return days < FIRST_TRUE_SERIAL ? days - 1 : days;
}

/** Year, month and day of a serial (its time of day dropped); undefined outside the system's dates. */
export function datePartsOf(serial: number, date1904: boolean): DateParts | undefined {
  const days = Math.floor(serial) + (date1904 ? DAYS_BETWEEN_SYSTEMS : 0);
  if (serial < 0 || days >= FIRST_SERIAL_BEYOND_DATES) {
    return undefined;
  }
  if (!date1904 && days < FIRST_TRUE_SERIAL) {
    return days === 60
      ? { year: 1900, month: 2, day: 29 }
      : days === 0
        ? { year: 1900, month: 1, day: 0 }
        : partsOfTrueDays(days + 1);
  }
  return partsOfTrueDays(days);
}

/** Day of the week of a serial as Excel counts it, 0 = Saturday, 1 = Sunday … 6 = Friday. */
export function weekdayIndexOf(serial: number, date1904: boolean): number {
  return (Math.floor(serial) + (date1904 ? DAYS_BETWEEN_SYSTEMS : 0)) % 7;
}

function partsOfTrueDays(days: number): DateParts {
  const date = new Date((days - UNIX_EPOCH_SERIAL) * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
