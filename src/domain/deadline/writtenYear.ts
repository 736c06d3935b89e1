import type { Assumption } from "./deadlineReading";
import type { FormatScan } from "./timePoint";

/** A year as it was written or assumed. */
export interface WrittenYear {
  readonly year: number;
  /** The text says it itself. */
  readonly isOwn: boolean;
  readonly assumed: readonly Assumption[];
}

/**
 * Source of a pattern for an optional year before a month or quarter, with the one named group `year`:
 * 2024年, 24年, 今年, 次年, 2024年度.
 */
export const OPTIONAL_YEAR =
  "(?:(?<year>(?:19|20|21)\\d{2}|(?<!\\d)\\d{2}(?=年)|今年|本年|当年|明年|次年|翌年|来年|下年|下一年)(?:年度?|度)?的?)?";

const NEXT_YEAR = /^(明年|次年|翌年|来年|下年|下一年)/;

/**
 * The year of a match of `OPTIONAL_YEAR`: as written, else that of the date before it in the same text, else
 * the ledger's (then it is assumed).
 */
export function writtenYear(text: string | undefined, scan: FormatScan): WrittenYear {
  const ledgerYear = scan.context.year;
  if (text === undefined || text === "") {
    if (scan.previous?.hasOwnYear) return { year: scan.previous.year, isOwn: true, assumed: [] };
    return {
      year: ledgerYear,
      isOwn: false,
      assumed: [{ id: "yearFromLedger", params: { year: ledgerYear } }],
    };
  }
  if (NEXT_YEAR.test(text)) {
    const base = scan.previous?.hasOwnYear ? scan.previous.year : ledgerYear;
    return { year: base + 1, isOwn: true, assumed: [] };
  }
  if (!/^\d/.test(text)) return { year: ledgerYear, isOwn: true, assumed: [] };
  const number = Number(text);
  if (number >= 100) return { year: number, isOwn: true, assumed: [] };
  const year = 2000 + number;
  return {
    year,
    isOwn: true,
    assumed: [{ id: "centuryOfYear", params: { written: text, year } }],
  };
}
