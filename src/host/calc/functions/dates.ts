import type { CalcError, CalcValue } from "../types";
import type { EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import {
  datePartsOf,
  FIRST_SERIAL_BEYOND_DATES,
  serialOfDate,
  weekdayIndexOf,
  type DateParts,
} from "../values/dateSystem";
import { textToNumber } from "../values/numberText";
import { contextFunction, scalarFunction, type FunctionFamily } from "./definition";

/** Date and time functions (https://support.microsoft.com/office/date-and-time-functions-reference-fd1b5961-c1ae-4677-be58-074152f97b81). */
export const DATE_FUNCTIONS: FunctionFamily = {
  TODAY: {
    ...contextFunction([], ({ workbook }) => Math.floor(workbook.now())),
    isVolatile: true,
  },
  NOW: { ...contextFunction([], ({ workbook }) => workbook.now()), isVolatile: true },
  DATE: contextFunction(["number", "number", "number"], ({ workbook }, year, month, day) => {
    const wholeYear = Math.trunc(year);
    if (wholeYear < 0 || wholeYear > 9999) {
      return CALC_ERRORS.number;
    }
    const fullYear = wholeYear < 1900 ? wholeYear + 1900 : wholeYear;
    return validSerial(
      serialOfDate(fullYear, Math.trunc(month), Math.trunc(day), workbook.date1904),
      workbook.date1904
    );
  }),
  YEAR: partOf((parts) => parts.year),
  MONTH: partOf((parts) => parts.month),
  DAY: partOf((parts) => parts.day),
  HOUR: timePart((seconds) => Math.floor(seconds / 3600) % 24),
  MINUTE: timePart((seconds) => Math.floor(seconds / 60) % 60),
  SECOND: timePart((seconds) => seconds % 60),
  TIME: scalarFunction(["number", "number", "number"], (hours, minutes, seconds) => {
    const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
    return total < 0 ? CALC_ERRORS.number : (total % 86_400) / 86_400;
  }),
  DATEVALUE: contextFunction(["text"], ({ workbook }, text) => {
    const isNumber = /^\s*[-+]?[\d.]+%?\s*$/.test(text);
    const serial = isNumber ? undefined : textToNumber(text, workbook.date1904);
    return serial === undefined ? CALC_ERRORS.value : Math.floor(serial);
  }),
  TIMEVALUE: contextFunction(["text"], ({ workbook }, text) => {
    const serial = text.includes(":") ? textToNumber(text, workbook.date1904) : undefined;
    return serial === undefined ? CALC_ERRORS.value : serial - Math.floor(serial);
  }),
  DAYS: scalarFunction(["number", "number"], (end, start) => Math.floor(end) - Math.floor(start)),
  /** https://support.microsoft.com/office/weekday-function-60e44483-2ed1-439f-8bd0-e404c190949a */
  WEEKDAY: contextFunction(["number", "number?"], ({ workbook }, serial, kind = 1) => {
    const first = FIRST_WEEKDAY.get(Math.trunc(kind));
    if (serial < 0 || first === undefined) {
      return CALC_ERRORS.number;
    }
    const sinceFirst = (weekdayIndexOf(serial, workbook.date1904) - first + 7) % 7;
    return Math.trunc(kind) === 3 ? sinceFirst : sinceFirst + 1;
  }),
  WEEKNUM: contextFunction(["number", "number?"], ({ workbook }, serial, kind = 1) => {
    const parts = datePartsOf(serial, workbook.date1904);
    const type = Math.trunc(kind);
    if (type === 21) {
      return isoWeekOf(serial, workbook.date1904);
    }
    const first = FIRST_WEEKDAY.get(type === 2 ? 11 : type === 1 ? 17 : type);
    if (parts === undefined || first === undefined || type === 3) {
      return CALC_ERRORS.number;
    }
    const newYear = serialOfDate(parts.year, 1, 1, workbook.date1904);
    const lead = (weekdayIndexOf(newYear, workbook.date1904) - first + 7) % 7;
    return Math.floor((Math.floor(serial) - newYear + lead) / 7) + 1;
  }),
  ISOWEEKNUM: contextFunction(["number"], ({ workbook }, serial) =>
    isoWeekOf(serial, workbook.date1904)
  ),
  EDATE: contextFunction(["number", "number"], (context, start, months) =>
    shiftedMonth(context, start, months, false)
  ),
  EOMONTH: contextFunction(["number", "number"], (context, start, months) =>
    shiftedMonth(context, start, months, true)
  ),
  DATEDIF: contextFunction(["number", "number", "text"], dateDifference),
};

/** The day counted first by WEEKDAY's second argument, 0 = Saturday. */
const FIRST_WEEKDAY: ReadonlyMap<number, number> = new Map([
  [1, 1],
  [2, 2],
  [3, 2],
  [11, 2],
  [12, 3],
  [13, 4],
  [14, 5],
  [15, 6],
  [16, 0],
  [17, 1],
]);

function validSerial(serial: number, date1904: boolean): CalcValue {
  return datePartsOf(serial, date1904) === undefined ? CALC_ERRORS.number : serial;
}

function partOf(pick: (parts: DateParts) => number) {
  return contextFunction(["number"], ({ workbook }, serial) => {
    const parts = datePartsOf(serial, workbook.date1904);
    return parts === undefined ? CALC_ERRORS.number : pick(parts);
  });
}

function timePart(pick: (seconds: number) => number) {
  return scalarFunction(["number"], (serial) =>
    serial < 0 || serial >= FIRST_SERIAL_BEYOND_DATES
      ? CALC_ERRORS.number
      : pick(Math.round((serial - Math.floor(serial)) * 86_400))
  );
}

function shiftedMonth(
  { workbook }: EvaluationContext,
  start: number,
  months: number,
  toEnd: boolean
): CalcValue {
  const parts = datePartsOf(start, workbook.date1904);
  if (parts === undefined) {
    return CALC_ERRORS.number;
  }
  const month = parts.month + Math.trunc(months);
  const lastDay = new Date(Date.UTC(parts.year, month, 0)).getUTCDate();
  const day = toEnd ? lastDay : Math.min(Math.max(1, parts.day), lastDay);
  const serial = serialOfDate(parts.year, month, day, workbook.date1904);
  return Number.isFinite(serial) ? validSerial(serial, workbook.date1904) : CALC_ERRORS.number;
}

/** https://support.microsoft.com/office/datedif-function-25dba1a4-2812-480b-84dd-8b32a451b35c */
function dateDifference(
  { workbook }: EvaluationContext,
  start: number,
  end: number,
  unit: string
): number | CalcError {
  const from = datePartsOf(start, workbook.date1904);
  const to = datePartsOf(end, workbook.date1904);
  if (from === undefined || to === undefined || Math.floor(start) > Math.floor(end)) {
    return CALC_ERRORS.number;
  }
  const isEarlierDay = to.day < from.day;
  const months = (to.year - from.year) * 12 + to.month - from.month - (isEarlierDay ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "Y":
      return Math.floor(months / 12);
    case "M":
      return months;
    case "D":
      return Math.floor(end) - Math.floor(start);
    case "YM":
      return months % 12;
    case "MD": {
      const month = isEarlierDay ? to.month - 1 : to.month;
      return Math.floor(end) - serialOfDate(to.year, month, from.day, workbook.date1904);
    }
    case "YD": {
      const isLater = to.month > from.month || (to.month === from.month && !isEarlierDay);
      const year = isLater ? from.year : from.year + 1;
      const anniversary = serialOfDate(year, to.month, to.day, workbook.date1904);
      return anniversary - Math.floor(start);
    }
    default:
      return CALC_ERRORS.number;
  }
}

function isoWeekOf(serial: number, date1904: boolean): CalcValue {
  const weekday = (weekdayIndexOf(serial, date1904) + 5) % 7;
  const thursday = Math.floor(serial) - weekday + 3;
  const parts = datePartsOf(thursday, date1904);
  return parts === undefined
    ? CALC_ERRORS.number
    : Math.floor((thursday - serialOfDate(parts.year, 1, 1, date1904)) / 7) + 1;
}
