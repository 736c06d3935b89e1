import type { FieldId } from "../model/fields";
import { isNoRecordKey } from "../rowKey/noRecordKey";
import type { LedgerRecord } from "./ledgerRecord";
import { textIn } from "./ledgerRecord";

/**
 * The field whose text makes a row a record: the task, or the project in a table without a task column;
 * undefined where the table has neither (then no row is a record). Source: LEDGER.md, "As-of date".
 */
export function recordTextField(isMapped: (field: FieldId) => boolean): FieldId | undefined {
  if (isMapped("task")) return "task";
  return isMapped("project") ? "project" : undefined;
}

/**
 * The text that makes a row a record; `""` where the row is none and all its figures are blank: it has no
 * such text, or its key says that it is a band or a further line of the record above.
 */
export function recordText(record: LedgerRecord): string {
  if (isNoRecordKey(record.rowKey)) return "";
  const field = recordTextField((candidate) => record[candidate] !== undefined);
  return field === undefined ? "" : textIn(record, field);
}
