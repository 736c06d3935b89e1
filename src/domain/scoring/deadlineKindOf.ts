import type { DeadlineKind } from "../model/statuses";
import { DEADLINE_KINDS } from "../model/statuses";
import type { WorkbookWords } from "../model/workbookWords";
import type { LedgerRecord } from "./ledgerRecord";
import { isWord } from "./ledgerRecord";

/** The kind 时限类型 that a row's cell names in the workbook's words; undefined where it names none. */
export function deadlineKindOf(
  record: LedgerRecord,
  kinds: WorkbookWords["deadlineKinds"]
): DeadlineKind | undefined {
  return DEADLINE_KINDS.find((kind) => isWord(record, "deadlineKind", kinds[kind]));
}
