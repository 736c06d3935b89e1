import { daySerial } from "./daySerial";

/** 1 January 1990 to 31 December 2100: the years of the setting `year` (settings.ts). */
const FIRST_SERIAL = daySerial(1990, 1, 1);
const LAST_SERIAL = daySerial(2100, 12, 31);

/**
 * True for the serial of a day that a ledger can mean. 2026.6 and 20260630 are serials of 1905 and of the year
 * 57371 to Excel: numbers that merely look like dates (LEDGER.md, "Deadlines").
 */
export function isLedgerDay(serial: number): boolean {
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1;
}
