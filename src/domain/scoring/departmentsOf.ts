import { departmentKey } from "./departmentKey";
import { departmentText } from "./departmentText";
import type { LedgerRecord } from "./ledgerRecord";
import { recordText } from "./recordText";

/** The lead departments 牵头科室 of the records in the order of first appearance, in their first spelling. */
export function departmentsOf(records: readonly LedgerRecord[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const record of records) {
    const department = recordText(record) === "" ? undefined : departmentText(record);
    if (department === undefined) continue;
    const key = departmentKey(department);
    if (!byKey.has(key)) byKey.set(key, department);
  }
  return [...byKey.values()];
}
