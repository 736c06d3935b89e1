import type { GroupKind } from "../model/groupKinds";
import { groupKey } from "./groupKey";
import { groupNamer } from "./groupNameOf";
import type { LedgerRecord } from "./ledgerRecord";

/** Whom the records count for, in the order of first appearance and in the first spelling. */
export function groupNames(records: readonly LedgerRecord[], kind: GroupKind): readonly string[] {
  const byKey = new Map<string, string>();
  const nameOf = groupNamer(kind);
  for (const record of records) {
    const name = nameOf(record);
    if (name === undefined) continue;
    const key = groupKey(name);
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}
