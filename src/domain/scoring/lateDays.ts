import type { DaySerial } from "../calendar/daySerial";
import type { RowFacts } from "./rowFacts";

/**
 * Calendar days late from `from` (or the due date, if later) to `until` (or the completion, if earlier);
 * 0 for periodic and standing rows and rows without a due date. With E(q−1) and Eq these are late(q), the
 * days of one quarter: each late day counts once, in its own quarter (LEDGER.md, "Score of a row").
 */
export function lateDays(facts: RowFacts, until: DaySerial, from?: DaySerial): number {
  if (!facts.canBeLate || facts.due === undefined) return 0;
  const end = Math.min(facts.completed ?? until, until);
  return Math.max(0, end - Math.max(facts.due, from ?? facts.due));
}
