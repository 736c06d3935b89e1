import type { TypedChange } from "../../actions/types";

/** Neighbouring changes of one row that are made for one reason. */
export interface ChangeGroup {
  readonly changes: readonly TypedChange[];
  readonly reason: TypedChange["reason"];
}

/** Changes in their order, with those of one row and one reason (four quarters' plans) put together. */
export function groupChanges(changes: readonly TypedChange[]): readonly ChangeGroup[] {
  const groups: { changes: TypedChange[]; reason: TypedChange["reason"] }[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last && belongsTo(last, change)) last.changes.push(change);
    else groups.push({ changes: [change], reason: change.reason });
  }
  return groups;
}

function belongsTo(group: ChangeGroup, change: TypedChange): boolean {
  return (
    group.changes[0]?.at.rowIndex === change.at.rowIndex &&
    JSON.stringify(group.reason) === JSON.stringify(change.reason)
  );
}
