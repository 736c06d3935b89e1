import { daySerial, isoDate } from "../calendar/daySerial";
import type { CellValue } from "../model/cellValue";
import type { FieldId } from "../model/fields";
import type { LedgerRecord } from "../scoring/ledgerRecord";
import { dayIn, textIn } from "../scoring/ledgerRecord";
import { isTyped, type SourceColumn } from "./snapshotTable";

/** An unfinished item: what the ledger knows of it, and its cells as the ledger's columns stand. */
export interface CarriedItem {
  readonly record: LedgerRecord;
  readonly cells: readonly CellValue[];
}

/** Next year's ledger before anybody has planned it: `rows[row][column]`. */
export interface CarriedLedger {
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** What belongs to the year that ends: plans, reports, points of the year, explanations, our own figures. */
export const LEFT_BEHIND: ReadonlySet<FieldId> = new Set<FieldId>([
  ...(["plan1", "plan2", "plan3", "plan4", "done1", "done2", "done3", "done4"] as const),
  ...(["completedDate", "percentDone", "reportedStatus", "progress", "evidence"] as const),
  ...(["extendedTo", "extensionReason", "extensionApproved", "chaseCount"] as const),
  ...(["bonus", "bonusReason", "unfinishedCause", "remedy", "deadline", "deadlineKind"] as const),
]);
/** Added where the old ledger lacks them: next year's clerk needs both. */
const ALWAYS = ["deadlineText", "remarks"] as const satisfies readonly FieldId[];

/**
 * Unfinished items as a new ledger: what, who and how much they weigh stays, with the office's own columns;
 * what was reported stays behind, the old deadline becomes text (it is over: the new one has to be agreed) and
 * 备注 says where the item comes from. `defaults` names columns that the ledger lacks, `note` makes the remark
 * of the old deadline. Numbers start anew from 1.
 */
export function carryOver(
  items: readonly CarriedItem[],
  source: readonly SourceColumn[],
  defaults: (field: FieldId) => string,
  note: (deadline: string) => string
): CarriedLedger {
  const kept = source.flatMap((column, at) =>
    isTyped(column) && !(column.field && LEFT_BEHIND.has(column.field)) ? [{ column, at }] : []
  );
  const missing = ALWAYS.filter((field) => !kept.some(({ column }) => column.field === field));
  const columns = [
    ...kept,
    ...missing.map((field) => ({ column: { field, heading: defaults(field) }, at: -1 })),
  ];
  return {
    columns: columns.map(({ column }) => column),
    rows: items.map((item, row) =>
      columns.map(({ column, at }) =>
        column.field === undefined
          ? (item.cells[at] ?? "")
          : cellOf(item.record, column.field, row, note)
      )
    ),
  };
}

function cellOf(
  item: LedgerRecord,
  field: FieldId,
  row: number,
  note: (deadline: string) => string
): CellValue {
  const deadline = deadlineAsText(item);
  switch (field) {
    case "id":
      return row + 1;
    case "deadlineText":
      return deadline;
    case "remarks":
      return [textIn(item, "remarks"), note(deadline)].filter((text) => text !== "").join("；");
    default:
      return item[field] ?? "";
  }
}

/** The day as text with its year, so that nobody reads it as one of the new year; else what was written. */
export function deadlineAsText(item: LedgerRecord): string {
  const day = dayIn(item, "dueDate") ?? dayIn(item, "deadline");
  if (day !== undefined && day >= daySerial(1900, 3, 1)) return isoDate(day);
  return textIn(item, "deadlineText");
}
