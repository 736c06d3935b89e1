import type { TypedChange } from "../../actions/types";
import type { FieldId } from "../../domain/model/fields";

/**
 * What a group of changes is about: one field, the plans or reports of all quarters, cells that were merged, or
 * columns that are no field.
 */
export type ChangeKind = FieldId | "plan" | "done" | "merged" | "cells";

/** Neighbouring changes of one row that are made for one reason. */
export interface RowChange {
  readonly changes: readonly TypedChange[];
  readonly reason: TypedChange["reason"];
}

export interface ChangeGroup {
  readonly kind: ChangeKind;
  /** Cells. */
  readonly count: number;
  readonly rows: readonly RowChange[];
}

/** Changes by what they are about, in the order in which each kind first occurs; rows keep their order. */
export function groupChanges(changes: readonly TypedChange[]): readonly ChangeGroup[] {
  const kinds = new Map<ChangeKind, TypedChange[]>();
  for (const change of changes) {
    const kind = kindOf(change);
    const group = kinds.get(kind);
    if (group) group.push(change);
    else kinds.set(kind, [change]);
  }
  return [...kinds].map(([kind, of]) => ({ kind, count: of.length, rows: rowChanges(of) }));
}

function kindOf({ field, reason }: TypedChange): ChangeKind {
  if (reason.id === "reason.mergedAbove") return "merged";
  if (field === undefined) return "cells";
  if (/^plan\d$/.test(field)) return "plan";
  return /^done\d$/.test(field) ? "done" : field;
}

/** Changes of one row and one reason put together (four quarters' plans). */
function rowChanges(changes: readonly TypedChange[]): readonly RowChange[] {
  const rows: { changes: TypedChange[]; reason: TypedChange["reason"] }[] = [];
  for (const change of changes) {
    const last = rows.at(-1);
    if (last && belongsTo(last, change)) last.changes.push(change);
    else rows.push({ changes: [change], reason: change.reason });
  }
  return rows;
}

function belongsTo(row: RowChange, change: TypedChange): boolean {
  return (
    row.changes[0]?.at.rowIndex === change.at.rowIndex &&
    JSON.stringify(row.reason) === JSON.stringify(change.reason)
  );
}
