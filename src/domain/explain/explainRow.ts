import type { DaySerial } from "../calendar/daySerial";
import type { WorkbookWords } from "../model/workbookWords";
import { deadlineKindOf } from "../scoring/deadlineKindOf";
import { ledgerDays } from "../scoring/ledgerDays";
import type { LedgerRecord } from "../scoring/ledgerRecord";
import { forEachQuarter } from "../scoring/quarters";
import { rowFacts } from "../scoring/rowFacts";
import { scoreRow } from "../scoring/scoreRow";
import type { ScoringSettings } from "../scoring/scoringSettings";
import { explainDue } from "./explainDue";
import { explainQuarter } from "./explainQuarter";
import { explainStatus } from "./explainStatus";
import { explainYear } from "./explainYear";
import type { RowExplanation } from "./explanation";

/**
 * How every figure of a row came about on the as-of day; undefined for a row without task text. The
 * points of a quarter's steps sum to its score, those of the year to the year's score (before rounding).
 */
export function explainRow(
  record: LedgerRecord,
  settings: ScoringSettings,
  asOf: DaySerial,
  kinds: WorkbookWords["deadlineKinds"]
): RowExplanation | undefined {
  const row = scoreRow(record, settings, asOf, kinds);
  if (!row.isRecord || row.status === "") return undefined;
  const days = ledgerDays(settings, asOf);
  const facts = rowFacts(record, kinds);
  const given = { record, facts, row, settings, days };
  return {
    due: explainDue(record, deadlineKindOf(record, kinds)),
    status: row.status,
    statusSteps: explainStatus(facts, row, settings, days),
    quarters: forEachQuarter((quarter) => explainQuarter(given, quarter)),
    scoreYear: row.scoreYear,
    yearSteps: explainYear(given),
    asOf: days.asOf,
  };
}
