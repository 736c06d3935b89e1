import type { DeadlineKind } from "../model/statuses";
import type { LedgerRecord } from "../scoring/ledgerRecord";
import { dayIn, textIn } from "../scoring/ledgerRecord";
import type { ExplanationStep } from "./explanation";

/**
 * How the due date 应完成日 came about: the deadline, and an extension taken or why it does not count
 * (LEDGER.md, "Due, completed, plan, done"; the same order as scoring/dueDate.ts).
 */
export function explainDue(
  record: LedgerRecord,
  kind: DeadlineKind | undefined
): readonly ExplanationStep[] {
  if (kind === "standing") return [{ id: "due.standing", params: {} }];
  const due = dayIn(record, "deadline");
  if (due === undefined) return [{ id: "due.none", params: {} }];
  const deadline: ExplanationStep = { id: "due.deadline", params: { due } };
  const extendedTo = dayIn(record, "extendedTo");
  if (extendedTo === undefined) {
    const written = textIn(record, "extendedTo");
    return written === ""
      ? [deadline]
      : [deadline, { id: "due.extensionNoDate", params: { written } }];
  }
  const extension = explainExtension(record, due, extendedTo);
  const isTaken = extension.id === "due.extended" || extension.id === "due.extendedUnapproved";
  return isTaken ? [extension] : [deadline, extension];
}

function explainExtension(record: LedgerRecord, due: number, date: number): ExplanationStep {
  const params = { due, date };
  const reason = textIn(record, "extensionReason");
  if (date <= due) return { id: "due.extensionNotLater", params };
  if (reason === "") return { id: "due.extensionNoReason", params };
  if (record.extensionApproved === undefined)
    return { id: "due.extendedUnapproved", params: { ...params, reason } };
  const approved = dayIn(record, "extensionApproved");
  if (approved === undefined) return { id: "due.extensionNotApproved", params };

  if (approved > due) return { id: "due.extensionApprovedLate", params: { ...params, approved } };
  return { id: "due.extended", params: { ...params, approved, reason } };
}
