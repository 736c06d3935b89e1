import type { DaySerial } from "../calendar/daySerial";
import { plainDate, quarterEnds } from "../calendar/daySerial";
import type { QuarterIndex } from "./quarters";
import type { ScoringSettings } from "./scoringSettings";

/** The days that a ledger is read by (LEDGER.md, "As-of date"). */
export interface LedgerDays {
  /** 基准日 as-of day. */
  readonly asOf: DaySerial;
  /** E0…E4. */
  readonly quarterEnds: readonly [DaySerial, DaySerial, DaySerial, DaySerial, DaySerial];
  /** L, 0–4: quarters whose last day is the as-of day or before it. */
  readonly quartersReached: 0 | 1 | 2 | 3 | 4;
  /** The quarter in which the as-of day lies; days before or after the year count to its first or last. */
  readonly currentQuarter: QuarterIndex;
}

/** The ledger's days seen from `asOf`, whose time of day is dropped. */
export function ledgerDays(settings: ScoringSettings, asOf: DaySerial): LedgerDays {
  const day = Math.floor(asOf);
  const ends = quarterEnds(settings.year ?? plainDate(day).year);
  const reached = ends.slice(1).filter((end) => day >= end).length;
  const current = ends.slice(1, 4).filter((end) => day > end).length;
  return {
    asOf: day,
    quarterEnds: ends,
    quartersReached: reached as LedgerDays["quartersReached"],
    currentQuarter: current as QuarterIndex,
  };
}
