import type { DaySerial } from "../calendar/daySerial";
import type { RowScore } from "../scoring/rowScore";

/** A row with its place among the ledger's rows, as the overviews take it. */
export interface PlacedRow {
  /** Position in the ledger's body, from 0. */
  readonly position: number;
  readonly row: RowScore;
}

/** An open row that falls due on or soon after the as-of day. */
export interface DueRow {
  readonly position: number;
  readonly due: DaySerial;
  /** Days from the as-of day; 0 = today. */
  readonly daysLeft: number;
}

/**
 * Rows that are not completed and fall due from the as-of day to `days` days after it, soonest first and
 * otherwise from top to bottom. Overdue rows are not among them: they have a status of their own.
 */
export function dueWithin(
  rows: readonly PlacedRow[],
  asOf: DaySerial,
  days: number
): readonly DueRow[] {
  return rows
    .filter(({ row }) => row.status !== "doneOnTime" && row.status !== "doneLate")
    .flatMap(({ position, row }) =>
      row.dueDate === undefined
        ? []
        : [{ position, due: row.dueDate, daysLeft: row.dueDate - asOf }]
    )
    .filter(({ daysLeft }) => daysLeft >= 0 && daysLeft <= days)
    .sort((first, second) => first.due - second.due || first.position - second.position);
}
