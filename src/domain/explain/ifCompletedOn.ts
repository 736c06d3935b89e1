import type { DaySerial } from "../calendar/daySerial";
import type { WorkbookWords } from "../model/workbookWords";
import { ledgerDays } from "../scoring/ledgerDays";
import type { LedgerRecord } from "../scoring/ledgerRecord";
import type { ScoringSettings } from "../scoring/scoringSettings";
import { explainRow } from "./explainRow";
import type { RowExplanation } from "./explanation";

/**
 * 若于…完成: the row as it would be explained were it completed on `day`, with nothing written. It is read
 * at the end of the quarter that the day lies in (or on the as-of day, if later), when that quarter's score
 * stands; undefined for a row without task text.
 */
export function ifCompletedOn(
  record: LedgerRecord,
  day: DaySerial,
  settings: ScoringSettings,
  asOf: DaySerial,
  kinds: WorkbookWords["deadlineKinds"]
): RowExplanation | undefined {
  const { quarterEnds, currentQuarter } = ledgerDays(settings, day);
  const readOn = Math.max(asOf, Math.floor(day), quarterEnds[currentQuarter + 1]!);
  return explainRow({ ...record, completedDate: Math.floor(day) }, settings, readOn, kinds);
}
