import { isLedgerDay } from "../../calendar/ledgerDay";
import { isBlank } from "../../model/cellValue";
import type { LedgerRecord } from "../../scoring/ledgerRecord";
import { dayIn, textIn } from "../../scoring/ledgerRecord";
import { observe, type Rule } from "../rule";

/** Why an extension 延期 moves nothing and the item counts as late from its old deadline. */
export type ExtensionProblem =
  | "extensionNoDate"
  | "extensionNotLater"
  | "extensionNoReason"
  | "extensionNotApproved"
  | "extensionApprovedLate";

/** An extension counts with a later day, a reason and, where approvals are kept, one in time. */
export const extensionNotCounted: Rule = {
  id: "extensionNotCounted",
  severity: "warning",
  scope: "row",
  source: "LEDGER.md, Due: extensions asked after the due date or without a reason count as late",
  check: (record, context) => {
    const { values } = record;
    if (isBlank(values.extendedTo)) return [];
    const problem = problemOf(values);
    const date = dayIn(values, "extendedTo") ?? textIn(values, "extendedTo");
    return problem === undefined ? [] : observe(record, context, "extendedTo", { date, problem });
  },
};

function problemOf(record: LedgerRecord): ExtensionProblem | undefined {
  const extendedTo = dayIn(record, "extendedTo");
  if (extendedTo === undefined) return "extensionNoDate";
  const deadline = dayIn(record, "deadline");
  // Without a real deadline there is nothing to extend; other rules tell of that.
  if (deadline === undefined) return undefined;
  // 2026.9 is no day before the deadline but no day at all: dateNotReal tells of it.
  if (!isLedgerDay(extendedTo)) return undefined;
  if (extendedTo <= deadline) return "extensionNotLater";
  if (textIn(record, "extensionReason") === "") return "extensionNoReason";
  if (record.extensionApproved === undefined) return undefined;
  const approved = dayIn(record, "extensionApproved");
  if (approved === undefined) return "extensionNotApproved";
  return approved > deadline ? "extensionApprovedLate" : undefined;
}
