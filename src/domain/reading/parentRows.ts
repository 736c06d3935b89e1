import { isBlank } from "../model/cellValue";
import type { LedgerRecord } from "../scoring/ledgerRecord";
import { textIn } from "../scoring/ledgerRecord";
import { plainText } from "../text/plainText";

/** 1.2, 1-2, 1.2.3: a number with the number of its parent before the last mark. */
const SUB_NUMBER = /^(\d+(?:[.\-]\d+)*)[.\-]\d+$/;

function numberOf(record: LedgerRecord): string {
  return plainText(textIn(record, "id"))
    .replace(/[.、]$/, "")
    .trim();
}

/**
 * For every row the row of its parent 上级项目 (indexes into `records`): the nearest row above whose number
 * is the beginning of its own (1 → 1.1), else the nearest above with the same project and no task.
 * Undefined where a row has none. Source: LEDGER.md, "Fields".
 */
export function parentRows(records: readonly LedgerRecord[]): readonly (number | undefined)[] {
  const rowOfNumber = new Map<string, number>();
  const rowOfProject = new Map<string, number>();
  return records.map((record, row) => {
    const number = numberOf(record);
    const project = textIn(record, "project");
    const isProjectRow = project !== "" && isBlank(record.task);
    const prefix = SUB_NUMBER.exec(number)?.[1];
    const byNumber = prefix === undefined ? undefined : rowOfNumber.get(prefix);
    const byProject = project === "" || isProjectRow ? undefined : rowOfProject.get(project);
    if (number !== "") rowOfNumber.set(number, row);
    if (isProjectRow) rowOfProject.set(project, row);
    return byNumber ?? byProject;
  });
}
