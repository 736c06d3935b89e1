import { isBlank, type CellValue } from "../../domain/model/cellValue";
import type { FieldId } from "../../domain/model/fields";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import { isoDate, type DaySerial } from "../../domain/calendar/daySerial";
import {
  readCompletion,
  type CompletionField,
  type CompletionReading,
} from "../../domain/reading/readCompletion";
import type { LedgerRecord } from "../../domain/scoring/ledgerRecord";
import { recordText } from "../../domain/scoring/recordText";
import { rowFacts } from "../../domain/scoring/rowFacts";
import type { Notice } from "../types";

/** A cell that reading people's words would fill: 完成日期 or the current quarter's 完成. */
export interface CompletionOffer {
  readonly bodyRow: number;
  readonly field: FieldId;
  readonly to: CellValue;
  readonly reason: Notice;
}

export interface CompletionContext {
  readonly year: number;
  readonly asOf: DaySerial;
  readonly fullPercent: 1 | 100;
  readonly words: WorkbookWords;
}

/** The quarter 1–4 that the as-of day lies in, within the ledger year. */
function currentQuarter({ year, asOf }: CompletionContext): 1 | 2 | 3 | 4 {
  const month = Number(isoDate(asOf).slice(5, 7));
  const inYear = Number(isoDate(asOf).slice(0, 4)) - year;
  if (inYear < 0) return 1;
  if (inYear > 0) return 4;
  return (Math.floor((month - 1) / 3) + 1) as 1 | 2 | 3 | 4;
}

/**
 * What 完成情况, 完成率 and a typed 状态 (备注 where there is none of them) say about completion, for rows in which no date and no percentage of
 * this quarter is typed. Work reported as done without a date gets its due date, or the as-of day where
 * that is later still (assumption, shown as the reason). LEDGER.md, "Completed".
 */
export function completionOffers(
  records: readonly LedgerRecord[],
  context: CompletionContext
): readonly CompletionOffer[] {
  return records.flatMap((record, bodyRow) => {
    if (recordText(record) === "" || !isBlank(record.completedDate)) return [];
    const task = { rowIndex: bodyRow, values: record, filledFromMerge: [] };
    const reading = readCompletion(task, {
      year: context.year,
      today: context.asOf,
      fullPercent: context.fullPercent,
    });
    if (!reading) return [];
    const offer = reading.complete
      ? dateOffer(record, reading, context)
      : percentOffer(record, reading, context);
    return offer ? [{ bodyRow, ...offer }] : [];
  });
}

/** Records as they would be with the offers taken. */
export function withOffers(
  records: readonly LedgerRecord[],
  offers: readonly CompletionOffer[]
): readonly LedgerRecord[] {
  const changed = records.map((record) => record);
  for (const { bodyRow, field, to } of offers)
    changed[bodyRow] = { ...changed[bodyRow], [field]: to };
  return changed;
}

const DONE_FIELDS = ["done1", "done2", "done3", "done4"] as const;

type Offer = Omit<CompletionOffer, "bodyRow">;

function dateOffer(
  record: LedgerRecord,
  reading: CompletionReading,
  context: CompletionContext
): Offer | undefined {
  const { text } = reading.evidence;
  if (reading.completedDate !== undefined) {
    return {
      field: "completedDate",
      to: reading.completedDate,
      reason: { id: reasonOf(reading), params: { text } },
    };
  }
  const { due } = rowFacts(record, context.words.deadlineKinds);
  const day = due === undefined ? context.asOf : Math.min(due, context.asOf);
  return {
    field: "completedDate",
    to: day,
    reason: {
      id: due !== undefined && due <= context.asOf ? "reason.doneByDue" : "reason.doneByAsOf",
      params: { text, date: isoDate(day) },
    },
  };
}

function percentOffer(
  record: LedgerRecord,
  reading: CompletionReading,
  context: CompletionContext
): Offer | undefined {
  const field = `done${currentQuarter(context)}` as const;
  if (reading.donePercent === undefined || !isBlank(record[field])) return undefined;
  const to =
    Math.round(reading.donePercent * 10_000) / (context.fullPercent === 100 ? 100 : 10_000);
  // Seen from an earlier as-of day the same words must not enter a second, closed quarter.
  if (DONE_FIELDS.some((other) => record[other] === to)) return undefined;
  return {
    field,
    to,
    reason: { id: reasonOf(reading), params: { text: reading.evidence.text } },
  };
}

const REASONS: Readonly<Record<CompletionField, Notice["id"]>> = {
  percentDone: "reason.fromPercentDone",
  reportedStatus: "reason.fromReportedStatus",
  progress: "reason.fromProgress",
  remarks: "reason.fromRemarks",
};

const reasonOf = ({ evidence }: CompletionReading): Notice["id"] => REASONS[evidence.field];
