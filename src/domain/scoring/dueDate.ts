import type { DaySerial } from "../calendar/daySerial";
import type { DeadlineKind } from "../model/statuses";
import type { LedgerRecord } from "./ledgerRecord";
import { dayIn, textIn } from "./ledgerRecord";

/**
 * 应完成日: the extended date where the extension is valid, else the deadline; undefined for standing rows
 * and where the deadline is no real date. Source: LEDGER.md, "Due, completed, plan, done".
 */
export function dueDate(
  record: LedgerRecord,
  kind: DeadlineKind | undefined
): DaySerial | undefined {
  const deadline = dayIn(record, "deadline");
  if (deadline === undefined || kind === "standing") return undefined;
  return validExtension(record, deadline) ?? deadline;
}

/** The later date of an extension that has a reason and, where approvals are kept, was approved in time. */
function validExtension(record: LedgerRecord, deadline: DaySerial): DaySerial | undefined {
  const extendedTo = dayIn(record, "extendedTo");
  if (extendedTo === undefined || extendedTo <= deadline) return undefined;
  if (textIn(record, "extensionReason") === "") return undefined;
  if (record.extensionApproved === undefined) return extendedTo;
  const approved = dayIn(record, "extensionApproved");
  return approved !== undefined && approved <= deadline ? extendedTo : undefined;
}
