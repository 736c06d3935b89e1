import { daySerial, parseIsoDate, type DaySerial } from "./daySerial";
import type { Holidays } from "./workingDays";

/** One year's notice: holidays as first and last day (month-day), and the weekend days worked instead. */
interface HolidayNotice {
  readonly source: string;
  readonly daysOff: readonly (readonly [first: string, last: string])[];
  readonly makeUpDays: readonly string[];
}

/** Holidays of mainland China as the General Office of the State Council sets them each November. */
const NOTICES: Readonly<Record<number, HolidayNotice>> = {
  2024: {
    source: "国办发明电〔2023〕7号",
    daysOff: [
      ["01-01", "01-01"],
      ["02-10", "02-17"],
      ["04-04", "04-06"],
      ["05-01", "05-05"],
      ["06-10", "06-10"],
      ["09-15", "09-17"],
      ["10-01", "10-07"],
    ],
    makeUpDays: ["02-04", "02-18", "04-07", "04-28", "05-11", "09-14", "09-29", "10-12"],
  },
  2025: {
    source: "国办发明电〔2024〕12号",
    daysOff: [
      ["01-01", "01-01"],
      ["01-28", "02-04"],
      ["04-04", "04-06"],
      ["05-01", "05-05"],
      ["05-31", "06-02"],
      ["10-01", "10-08"],
    ],
    makeUpDays: ["01-26", "02-08", "04-27", "09-28", "10-11"],
  },
  2026: {
    source: "国办发明电〔2025〕7号",
    daysOff: [
      ["01-01", "01-03"],
      ["02-15", "02-23"],
      ["04-04", "04-06"],
      ["05-01", "05-05"],
      ["06-19", "06-21"],
      ["09-25", "09-27"],
      ["10-01", "10-07"],
    ],
    makeUpDays: ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"],
  },
};

function dayIn(year: string, monthDay: string): DaySerial {
  return parseIsoDate(`${year}-${monthDay}`) ?? daySerial(Number(year), 1, 1);
}

function daysBetween(first: DaySerial, last: DaySerial): readonly DaySerial[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Public holidays and make-up days of the years whose notice is out; other years have none here. */
export const STATE_HOLIDAYS: Holidays = {
  daysOff: new Set(
    Object.entries(NOTICES).flatMap(([year, { daysOff }]) =>
      daysOff.flatMap(([first, last]) => daysBetween(dayIn(year, first), dayIn(year, last)))
    )
  ),
  makeUpDays: new Set(
    Object.entries(NOTICES).flatMap(([year, { makeUpDays }]) =>
      makeUpDays.map((day) => dayIn(year, day))
    )
  ),
};

/** Whether the holidays of a year are known; otherwise only Monday to Friday can be counted. */
export function hasStateHolidays(year: number): boolean {
  return NOTICES[year] !== undefined;
}
