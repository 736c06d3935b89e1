import { daySerial, isoDate } from "../calendar/daySerial";
import type { CellValue } from "../model/cellValue";
import { FIELDS, type FieldId } from "../model/fields";
import type { LedgerRecord } from "../scoring/ledgerRecord";
import { dayIn, textIn } from "../scoring/ledgerRecord";

/** A column of next year's ledger. */
export interface CarriedColumn {
  readonly field: FieldId;
  readonly heading: string;
}

/** Next year's ledger before anybody has planned it: `rows[row][column]`. */
export interface CarriedLedger {
  readonly columns: readonly CarriedColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** What belongs to the year that ends: plans, reports, points of the year, explanations, our own figures. */
const LEFT_BEHIND: ReadonlySet<FieldId> = new Set<FieldId>([
  ...(["plan1", "plan2", "plan3", "plan4", "done1", "done2", "done3", "done4"] as const),
  ...(["completedDate", "percentDone", "reportedStatus", "progress", "evidence"] as const),
  ...(["extendedTo", "extensionReason", "extensionApproved", "chaseCount"] as const),
  ...(["bonus", "bonusReason", "unfinishedCause", "remedy", "deadline", "deadlineKind"] as const),
]);
/** Added where the old ledger lacks them: next year's clerk needs both. */
const ALWAYS = ["deadlineText", "remarks"] as const satisfies readonly FieldId[];

/**
 * Unfinished items as a new ledger: what, who and how much they weigh stays, what was reported stays behind,
 * the old deadline becomes text (it is over: the new one has to be agreed) and 备注 says where the item comes
 * from. `note` makes that sentence of the old deadline as text. Numbers start anew from 1.
 */
export function carryOver(
  items: readonly LedgerRecord[],
  headings: readonly CarriedColumn[],
  defaults: (field: FieldId) => string,
  note: (deadline: string, item: LedgerRecord) => string
): CarriedLedger {
  const kept = headings.filter(
    ({ field }) => FIELDS[field].source === "typed" && !LEFT_BEHIND.has(field)
  );
  const missing = ALWAYS.filter((field) => !kept.some((column) => column.field === field));
  const columns = [...kept, ...missing.map((field) => ({ field, heading: defaults(field) }))];
  return {
    columns,
    rows: items.map((item, at) => columns.map(({ field }) => cellOf(item, field, at, note))),
  };
}

function cellOf(
  item: LedgerRecord,
  field: FieldId,
  at: number,
  note: (deadline: string, item: LedgerRecord) => string
): CellValue {
  const deadline = deadlineAsText(item);
  switch (field) {
    case "id":
      return at + 1;
    case "deadlineText":
      return deadline;
    case "remarks":
      return [textIn(item, "remarks"), note(deadline, item)]
        .filter((text) => text !== "")
        .join("；");
    default:
      return item[field] ?? "";
  }
}

/** The day as text with its year, so that nobody reads it as one of the new year; else what was written. */
function deadlineAsText(item: LedgerRecord): string {
  const day = dayIn(item, "dueDate") ?? dayIn(item, "deadline");
  if (day !== undefined && day >= daySerial(1900, 3, 1)) return isoDate(day);
  return textIn(item, "deadlineText");
}
