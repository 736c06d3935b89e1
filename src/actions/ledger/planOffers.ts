import { isoDate, daySerial, type DaySerial } from "../../domain/calendar/daySerial";
import { isBlank } from "../../domain/model/cellValue";
import type { LedgerRecord } from "../../domain/scoring/ledgerRecord";
import { numberIn } from "../../domain/scoring/ledgerRecord";
import { recordText } from "../../domain/scoring/recordText";
import { rowFacts } from "../../domain/scoring/rowFacts";
import { backSchedule } from "../../domain/schedule/backSchedule";
import { periodicSchedule } from "../../domain/schedule/periodicSchedule";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import type { Notice } from "../types";
import type { CompletionOffer } from "./completionOffers";

const PLANS = ["plan1", "plan2", "plan3", "plan4"] as const;

export interface ScheduleContext {
  readonly year: number;
  readonly fullPercent: 1 | 100;
  readonly words: WorkbookWords;
  /** Due dates of the year of a periodic row, by body row. */
  readonly dueDates: (bodyRow: number) => readonly DaySerial[];
}

/**
 * 倒排工期: four plan figures for every dated, immediate or periodic row in which no plan stands, as text neither.
 * Standing rows have their default in the formula and get none. LEDGER.md, "Plan at Eq".
 */
export function planOffers(
  records: readonly LedgerRecord[],
  context: ScheduleContext
): readonly CompletionOffer[] {
  return records.flatMap((record, bodyRow) => {
    if (recordText(record) === "") return [];
    if (PLANS.some((field) => !isBlank(record[field]))) return [];
    const schedule = scheduleOf(record, bodyRow, context);
    if (!schedule) return [];
    return PLANS.map((field, at) => ({
      bodyRow,
      field,
      to: schedule.figures[at] ?? 0,
      reason: schedule.reason,
    }));
  });
}

interface Schedule {
  readonly figures: readonly number[];
  readonly reason: Notice;
}

function scheduleOf(
  record: LedgerRecord,
  bodyRow: number,
  context: ScheduleContext
): Schedule | undefined {
  const facts = rowFacts(record, context.words.deadlineKinds);
  if (facts.isStanding) return undefined;
  if (facts.isPeriodic) return periodic(context.dueDates(bodyRow), context);
  return facts.due === undefined ? undefined : dated(record, facts.due, context);
}

function periodic(
  dueDates: readonly DaySerial[],
  { year, fullPercent }: ScheduleContext
): Schedule | undefined {
  const figures = periodicSchedule(dueDates, year, fullPercent);
  return (
    figures && {
      figures,
      reason: { id: "reason.backScheduledPeriodic", params: { total: dueDates.length } },
    }
  );
}

function dated(
  record: LedgerRecord,
  due: DaySerial,
  { year, fullPercent }: ScheduleContext
): Schedule {
  const typed = numberIn(record, "startDate");
  const start = typed === undefined ? daySerial(year, 1, 1) : Math.floor(typed);
  return {
    figures: backSchedule({ start, due, year, fullPercent }),
    reason: {
      id: "reason.backScheduled",
      params: { start: isoDate(start), due: isoDate(due) },
    },
  };
}
