import type { Assumption } from "./deadlineReading";
import type { FormatScan } from "./timePoint";

/** A year as it was written or assumed. */
export interface WrittenYear {
  readonly year: number;
  /** The text says it itself. */
  readonly isOwn: boolean;
  readonly assumed: readonly Assumption[];
}

/** What may follow a figure that counts years of an era: 115年6月, 115年底, 115年第一季, 115年度结束前. */
const ERA_FOLLOW = "(?=年(?:度?(?:\\d|[底末]|[上下]半|第|q|结束|终了?)|度?$))";

/** Source of a pattern for 民国115年, 令和8年, and 115年6月 as Taiwan writes it. */
export const ERA_YEAR = `民国\\d{2,3}(?=年)|令和\\d{1,2}(?=年)|(?<![\\d.])1\\d{2}${ERA_FOLLOW}`;

/**
 * Source of a pattern for an optional year before a month or quarter, with the one named group `year`:
 * 2024年, 24年, 今年, 次年, 去年, 2024年度, 民国113年.
 */
export const OPTIONAL_YEAR = `(?:(?<year>(?:19|20|21)\\d{2}|${ERA_YEAR}|(?<!\\d)\\d{2}(?=年)|今年|本年|当年|明年|次年|翌年|来年|下年|下一年|第2年|去年|上年|上一年|(?<!以)前年|(?<![以今之])后年)(?:年度?|度)?的?)?`;

/** Years beside the ledger's (or beside the date before, for 次年). */
const YEARS_AWAY: readonly (readonly [RegExp, number])[] = [
  [/^(?:今明2年|明年|次年|翌年|来年|下年|下一年|第2年)/, 1],
  [/^后年/, 2],
  [/^(?:去年|上年|上一年)/, -1],
  [/^前年/, -2],
];

/** Year 0 of 民国 (1912 is its first year) and of 令和 (2019 is its first). */
const ROC_ZERO = 1911;
const REIWA_ZERO = 2018;

function eraYear(text: string): WrittenYear | undefined {
  const match = /^(民国|令和)?(\d{1,3})$/.exec(text);
  if (!match || (match[1] === undefined && text.length < 3)) return undefined;
  const year = Number(match[2]) + (match[1] === "令和" ? REIWA_ZERO : ROC_ZERO);
  return { year, isOwn: true, assumed: [{ id: "eraYear", params: { written: text, year } }] };
}

/**
 * The year of a match of `OPTIONAL_YEAR`: as written, else that of the date before it in the same text, else
 * the ledger's (then it is assumed).
 */
export function writtenYear(
  text: string | undefined,
  scan: Pick<FormatScan, "context" | "previous">
): WrittenYear {
  const ledgerYear = scan.context.year;
  const before = scan.previous?.hasOwnYear ? scan.previous.year : undefined;
  if (text === undefined || text === "") {
    if (before !== undefined) return { year: before, isOwn: true, assumed: [] };
    return {
      year: ledgerYear,
      isOwn: false,
      assumed: [{ id: "yearFromLedger", params: { year: ledgerYear } }],
    };
  }
  const away = YEARS_AWAY.find(([pattern]) => pattern.test(text))?.[1];
  if (away !== undefined) {
    return { year: (before ?? ledgerYear) + away, isOwn: true, assumed: [] };
  }
  const era = eraYear(text);
  if (era) return era;
  if (!/^\d/.test(text)) return { year: ledgerYear, isOwn: true, assumed: [] };
  const number = Number(text);
  if (number >= 100) return { year: number, isOwn: true, assumed: [] };
  return twoDigitYear(text);
}

/** 24 is 2024: deadlines lie in this century. */
export function twoDigitYear(text: string): WrittenYear {
  const year = 2000 + Number(text);
  return {
    year,
    isOwn: true,
    assumed: [{ id: "centuryOfYear", params: { written: text, year } }],
  };
}

/** A year that was written out in full. */
export function fullYear(year: number): WrittenYear {
  return { year, isOwn: true, assumed: [] };
}
