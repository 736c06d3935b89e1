import type { DaySerial } from "../calendar/daySerial";
import type { WorkbookWords } from "../model/workbookWords";
import { deadlineKindOf } from "./deadlineKindOf";
import { dueDate } from "./dueDate";
import type { LedgerRecord } from "./ledgerRecord";
import { dayIn } from "./ledgerRecord";

/** What the steps of a row's score ask of its dates and its kind. */
export interface RowFacts {
  /** 应完成日; undefined where the row has none. */
  readonly due: DaySerial | undefined;
  /** 完成日期 as typed, whether or not it has come. */
  readonly completed: DaySerial | undefined;
  readonly start: DaySerial | undefined;
  readonly isStanding: boolean;
  readonly isPeriodic: boolean;
  /** Dated 定期 or immediate 立即 with a due date: days late count for these rows only. */
  readonly canBeLate: boolean;
}

/** Reads a row's facts; kinds are compared with the workbook's own words. */
export function rowFacts(record: LedgerRecord, kinds: WorkbookWords["deadlineKinds"]): RowFacts {
  const kind = deadlineKindOf(record, kinds);
  const due = dueDate(record, kind);
  return {
    due,
    completed: dayIn(record, "completedDate"),
    start: dayIn(record, "startDate"),
    isStanding: kind === "standing",
    isPeriodic: kind === "periodic",
    canBeLate: due !== undefined && kind !== "periodic",
  };
}

/** True where the completion date is `day` or earlier: a later date is not completed yet. */
export function isCompletedBy(facts: RowFacts, day: DaySerial): boolean {
  return facts.completed !== undefined && facts.completed <= day;
}

/** True where the row falls due on `day` or earlier. */
export function isDueBy(facts: RowFacts, day: DaySerial): boolean {
  return facts.due !== undefined && facts.due <= day;
}
