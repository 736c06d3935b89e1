import { daySerial, type DaySerial } from "../calendar/daySerial";

/**
 * 清明 in a year from 2001 to 2099, 4 or 5 April, by the formula 寿星公式 for this century; undefined for
 * other years, for which its constant does not hold.
 */
export function qingming(year: number): DaySerial | undefined {
  if (year <= 2000 || year >= 2100) return undefined;
  const short = year - 2000;
  return daySerial(year, 4, Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4));
}
