import type { CalcError, CalcValue } from "../types";
import type { EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { toNumber } from "../values/coercion";
import { datePartsOf, FIRST_SERIAL_BEYOND_DATES, weekdayIndexOf } from "../values/dateSystem";
import { isError, type Operand } from "../values/operand";
import { visitValues } from "./collect";
import { numberArgument, operandFunction, type FunctionFamily } from "./definition";

/**
 * Working days with weekends and holidays
 * (https://support.microsoft.com/office/networkdays-intl-function-a9b26239-4f20-46a1-9ab8-4e925bfd5e28,
 * https://support.microsoft.com/office/workday-intl-function-a378391c-9ba7-4678-8a39-39611a9bf81d).
 */
export const WORKING_DAY_FUNCTIONS: FunctionFamily = {
  NETWORKDAYS: operandFunction("ssa", 2, 3, ([start, end, holidays], context) =>
    countDays(start, end, 1, holidays, context)
  ),
  "NETWORKDAYS.INTL": operandFunction("sssa", 2, 4, ([start, end, weekend, holidays], context) =>
    countDays(start, end, weekend ?? 1, holidays, context)
  ),
  WORKDAY: operandFunction("ssa", 2, 3, ([start, days, holidays], context) =>
    moveDays(start, days, 1, holidays, context)
  ),
  "WORKDAY.INTL": operandFunction("sssa", 2, 4, ([start, days, weekend, holidays], context) =>
    moveDays(start, days, weekend ?? 1, holidays, context)
  ),
};

/** Whether each day of the week is free, 0 = Saturday. */
type Weekend = readonly boolean[];

interface Calendar {
  readonly weekend: Weekend;
  readonly holidays: ReadonlySet<number>;
  readonly date1904: boolean;
}

function countDays(
  start: Operand | undefined,
  end: Operand | undefined,
  weekend: Operand,
  holidays: Operand | undefined,
  context: EvaluationContext
): CalcValue {
  const from = numberArgument(start, 0, context);
  const to = numberArgument(end, 0, context);
  const calendar = calendarOf(weekend, holidays, context);
  const failure = [from, to, calendar].find((item) => typeof item === "object" && "error" in item);
  if (failure !== undefined) {
    return failure as CalcError;
  }
  const first = Math.floor(Math.min(from as number, to as number));
  const last = Math.floor(Math.max(from as number, to as number));
  if (!areDates([first, last], context)) {
    return CALC_ERRORS.number;
  }
  const { weekend: free, holidays: days, date1904 } = calendar as Calendar;
  const length = last - first + 1;
  const perWeek = free.filter((isFree) => !isFree).length;
  let count = Math.floor(length / 7) * perWeek;
  for (let day = last - (length % 7) + 1; day <= last; day += 1) {
    count += free[weekdayIndexOf(day, date1904)] ? 0 : 1;
  }
  for (const day of days) {
    const isCounted = day >= first && day <= last && !free[weekdayIndexOf(day, date1904)];
    count -= isCounted ? 1 : 0;
  }
  return (from as number) > (to as number) ? -count : count;
}

function moveDays(
  start: Operand | undefined,
  days: Operand | undefined,
  weekend: Operand,
  holidays: Operand | undefined,
  context: EvaluationContext
): CalcValue {
  const from = numberArgument(start, 0, context);
  const count = numberArgument(days, 0, context);
  const calendar = calendarOf(weekend, holidays, context);
  const failure = [from, count, calendar].find(
    (item) => typeof item === "object" && "error" in item
  );
  if (failure !== undefined) {
    return failure as CalcError;
  }
  const { weekend: free, holidays: closed, date1904 } = calendar as Calendar;
  if (free.every(Boolean)) {
    return CALC_ERRORS.value;
  }
  if (Math.abs(count as number) > FIRST_SERIAL_BEYOND_DATES) {
    return CALC_ERRORS.number;
  }
  let day = Math.floor(from as number);
  const step = (count as number) < 0 ? -1 : 1;
  for (let left = Math.abs(Math.trunc(count as number)); left > 0;) {
    day += step;
    if (!areDates([day], context)) {
      return CALC_ERRORS.number;
    }
    left -= free[weekdayIndexOf(day, date1904)] || closed.has(day) ? 0 : 1;
  }
  return areDates([day], context) ? day : CALC_ERRORS.number;
}

function areDates(days: readonly number[], context: EvaluationContext): boolean {
  return days.every((day) => datePartsOf(day, context.workbook.date1904) !== undefined);
}

function calendarOf(
  weekend: Operand,
  holidays: Operand | undefined,
  context: EvaluationContext
): Calendar | CalcError {
  const free = weekendOf(weekend as CalcValue);
  if ("error" in free) {
    return free;
  }
  const { date1904 } = context.workbook;
  const days = new Set<number>();
  const error = visitValues(holidays === undefined ? [] : [holidays], context, (value) => {
    if (value === null || value === "") {
      return undefined;
    }
    const day = toNumber(value, date1904);
    if (isError(day)) {
      return day;
    }
    days.add(Math.floor(day));
    return undefined;
  });
  return error ?? { weekend: free, holidays: days, date1904 };
}

/** Weekend numbers 1–7 (two days from Saturday on) and 11–17 (one day from Sunday on), or seven 0s and 1s from Monday on. */
function weekendOf(value: CalcValue): Weekend | CalcError {
  if (isError(value)) {
    return value;
  }
  if (typeof value === "string") {
    return /^[01]{7}$/.test(value)
      ? Array.from({ length: 7 }, (_, day) => value[(day + 5) % 7] === "1")
      : CALC_ERRORS.value;
  }
  const kind = Math.trunc(Number(value));
  const isPair = kind >= 1 && kind <= 7;
  if (!isPair && (kind < 11 || kind > 17)) {
    return CALC_ERRORS.number;
  }
  const first = isPair ? (kind - 1) % 7 : (kind - 10) % 7;
  return Array.from(
    { length: 7 },
    (_, day) => day === first || (isPair && day === (first + 1) % 7)
  );
}
