import { datePartsOf, serialOfDate, type DateParts } from "../values/dateSystem";

/**
 * How days are counted: 0 US 30/360, 1 actual/actual, 2 actual/360, 3 actual/365, 4 European 30/360
 * (https://support.microsoft.com/office/yearfrac-function-3844141e-c76d-4143-82b6-208454ddc6a8).
 */
export type Basis = 0 | 1 | 2 | 3 | 4;

/** Whether a number is one of the bases; decimals are dropped by the caller. */
export function isBasis(value: number): value is Basis {
  return Number.isInteger(value) && value >= 0 && value <= 4;
}

/** Days from one serial to another as the basis counts them; serials are whole and real dates. */
export function daysBetween(from: number, to: number, basis: Basis, date1904: boolean): number {
  if (basis === 0) {
    return days360(from, to, false, date1904);
  }
  return basis === 4 ? days360(from, to, true, date1904) : to - from;
}

/** DAYS360 (https://support.microsoft.com/office/days360-function-b9a509fd-49ef-407e-94df-0cbda5718c2a). */
export function days360(from: number, to: number, european: boolean, date1904: boolean): number {
  const start = partsOf(from, date1904);
  const end = partsOf(to, date1904);
  let [startDay, endDay] = [start.day, end.day];
  if (european) {
    startDay = Math.min(startDay, 30);
    endDay = Math.min(endDay, 30);
  } else {
    if (isLastDay(start) && start.month === 2) {
      startDay = 30;
    }
    if (endDay === 31 && startDay >= 30) {
      endDay = 30;
    }
    startDay = Math.min(startDay, 30);
  }
  return (end.year - start.year) * 360 + (end.month - start.month) * 30 + endDay - startDay;
}

/** Years from one serial to a later one. */
export function yearFraction(from: number, to: number, basis: Basis, date1904: boolean): number {
  switch (basis) {
    case 0:
      return daysUs(from, to, date1904) / 360;
    case 1:
      return from === to ? 0 : (to - from) / averageYear(from, to, date1904);
    case 2:
      return (to - from) / 360;
    case 3:
      return (to - from) / 365;
    case 4:
      return days360(from, to, true, date1904) / 360;
  }
}

/** Days of the year in which interest is counted: 360, 365 or the actual year's. */
export function yearLength(date: number, basis: Basis, date1904: boolean): number {
  if (basis === 1) {
    return isLeapYear(partsOf(date, date1904).year) ? 366 : 365;
  }
  return basis === 3 ? 365 : 360;
}

/** A date so many months away, the last day of a month where `toEnd` or where the day does not exist. */
export function addMonths(date: number, months: number, toEnd: boolean, date1904: boolean): number {
  const { year, month, day } = partsOf(date, date1904);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return serialOfDate(year, month + months, toEnd ? last : Math.min(day, last), date1904);
}

/** Whether a serial is the last day of its month. */
export function isMonthEnd(date: number, date1904: boolean): boolean {
  return isLastDay(partsOf(date, date1904));
}

/** US 30/360 of YEARFRAC: the ends of February count as the 30th on both sides. */
function daysUs(from: number, to: number, date1904: boolean): number {
  const start = partsOf(from, date1904);
  const end = partsOf(to, date1904);
  let [startDay, endDay] = [start.day, end.day];
  const startsAtFebruaryEnd = start.month === 2 && isLastDay(start);
  if (startsAtFebruaryEnd && end.month === 2 && isLastDay(end)) {
    endDay = 30;
  }
  if (startsAtFebruaryEnd) {
    startDay = 30;
  }
  if (endDay === 31 && startDay >= 30) {
    endDay = 30;
  }
  startDay = Math.min(startDay, 30);
  return (end.year - start.year) * 360 + (end.month - start.month) * 30 + endDay - startDay;
}

/** Within a year 366 days where a 29 February lies between, else the mean of the years touched. */
function averageYear(from: number, to: number, date1904: boolean): number {
  const start = partsOf(from, date1904);
  const end = partsOf(to, date1904);
  const isWithinYear =
    start.year === end.year ||
    (end.year === start.year + 1 &&
      (start.month > end.month || (start.month === end.month && start.day >= end.day)));
  if (isWithinYear) {
    return hasLeapDay(start, end) ? 366 : 365;
  }
  let days = 0;
  for (let year = start.year; year <= end.year; year += 1) {
    days += isLeapYear(year) ? 366 : 365;
  }
  return days / (end.year - start.year + 1);
}

function hasLeapDay(start: DateParts, end: DateParts): boolean {
  if (start.year === end.year) {
    return isLeapYear(start.year);
  }
  return (
    (isLeapYear(start.year) && start.month <= 2) ||
    (isLeapYear(end.year) && (end.month > 2 || (end.month === 2 && end.day === 29)))
  );
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function isLastDay({ year, month, day }: DateParts): boolean {
  return day === new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function partsOf(date: number, date1904: boolean): DateParts {
  return datePartsOf(date, date1904) ?? { year: 1900, month: 1, day: 0 };
}
