import type { CellValue } from "../model/cellValue";
import type { FieldId } from "../model/fields";
import type { LedgerRecord } from "../scoring/ledgerRecord";

/** What can have become of an item between two days, in the order in which 对比 lists it. */
export const CHANGE_KINDS = [
  "added",
  "dropped",
  "postponed",
  "broughtForward",
  "deadlineChanged",
  "ownerChanged",
  "pointsChanged",
  "planChanged",
  "wordingChanged",
  "completed",
  "progressed",
  "fellBack",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One change of one item. */
export interface LedgerChange {
  readonly kind: ChangeKind;
  /** 行标识 of the item. */
  readonly key: string;
  /** The item as it is, or as it was where it was dropped. */
  readonly record: LedgerRecord;
  /** What changed; undefined where the whole item came or went. */
  readonly field: FieldId | undefined;
  readonly from: CellValue;
  readonly to: CellValue;
  /** 延期原因 of a postponement; `""` where none is written, and for every other change. */
  readonly reason: string;
}
