import type { CellValue } from "../model/cellValue";
import type { FieldId } from "../model/fields";
import type { LedgerRecord } from "../scoring/ledgerRecord";
import { dayIn, numberIn, textIn } from "../scoring/ledgerRecord";
import { recordText } from "../scoring/recordText";
import { CHANGE_KINDS, type ChangeKind, type LedgerChange } from "./ledgerChange";

const OWNER_FIELDS = ["leadDepartment", "owner", "leader"] as const;
const PLAN_FIELDS = ["plan1", "plan2", "plan3", "plan4"] as const;
const WORDING_FIELDS = ["category", "project", "task", "target"] as const;

/**
 * What changed from one state of a ledger to a later one, by kind and then in the order of the rows (dropped
 * items in that of before). Items are the same where their 行标识 is; rows without task text are no items.
 * Both states carry the figures of their own day (`dueDate`, `doneNow`, `completedDate`).
 * Source: LEDGER.md, "Four ledgers as snapshots".
 */
export function compareRecords(
  before: readonly LedgerRecord[],
  after: readonly LedgerRecord[]
): readonly LedgerChange[] {
  const then = byKey(before);
  const now = byKey(after);
  const dropped = [...then].flatMap(([key, record]) =>
    now.has(key) ? [] : [whole("dropped", key, record)]
  );
  const others = [...now].flatMap(([key, record]) => {
    const earlier = then.get(key);
    return earlier ? changesOf(key, earlier, record) : [whole("added", key, record)];
  });
  const all = [...dropped, ...others];
  return CHANGE_KINDS.flatMap((kind) => all.filter((change) => change.kind === kind));
}

function byKey(records: readonly LedgerRecord[]): ReadonlyMap<string, LedgerRecord> {
  return new Map(
    records
      .filter((record) => recordText(record) !== "" && textIn(record, "rowKey") !== "")
      .map((record) => [textIn(record, "rowKey"), record])
  );
}

function whole(kind: "added" | "dropped", key: string, record: LedgerRecord): LedgerChange {
  return { kind, key, record, field: undefined, from: "", to: "", reason: "" };
}

function changesOf(key: string, then: LedgerRecord, now: LedgerRecord): readonly LedgerChange[] {
  const change = (kind: ChangeKind, field: FieldId, reason = ""): LedgerChange => ({
    kind,
    key,
    record: now,
    field,
    from: then[field] ?? "",
    to: now[field] ?? "",
    reason,
  });
  const differing = (kind: ChangeKind, fields: readonly FieldId[]): readonly LedgerChange[] =>
    fields.filter((field) => !isSame(then[field], now[field])).map((field) => change(kind, field));
  return [
    ...dueChange(then, now, change),
    ...differing("ownerChanged", OWNER_FIELDS),
    ...differing("pointsChanged", ["points"]),
    ...differing("planChanged", PLAN_FIELDS),
    ...differing("wordingChanged", WORDING_FIELDS),
    ...progressChange(then, now, change),
  ];
}

type Change = (kind: ChangeKind, field: FieldId, reason?: string) => LedgerChange;

/** 应完成日 later, earlier, or come or gone; items without one either day by what was written. */
function dueChange(then: LedgerRecord, now: LedgerRecord, change: Change): readonly LedgerChange[] {
  const [from, to] = [dayIn(then, "dueDate"), dayIn(now, "dueDate")];
  if (from !== undefined && to !== undefined) {
    if (to > from) return [change("postponed", "dueDate", postponementReason(now))];
    return to < from ? [change("broughtForward", "dueDate")] : [];
  }
  if (from !== to) return [change("deadlineChanged", "dueDate")];
  return isSame(then.deadlineText, now.deadlineText)
    ? []
    : [change("deadlineChanged", "deadlineText")];
}

/** A reason counts where the item was extended; a deadline that was typed over has none. */
function postponementReason(now: LedgerRecord): string {
  return dayIn(now, "extendedTo") === dayIn(now, "dueDate") ? textIn(now, "extensionReason") : "";
}

function progressChange(
  then: LedgerRecord,
  now: LedgerRecord,
  change: Change
): readonly LedgerChange[] {
  const wasOpen = numberIn(then, "completedDate") === undefined;
  const isOpen = numberIn(now, "completedDate") === undefined;
  if (wasOpen !== isOpen) return [change(wasOpen ? "completed" : "fellBack", "completedDate")];
  const [from, to] = [numberIn(then, "doneNow") ?? 0, numberIn(now, "doneNow") ?? 0];
  if (to === from) return [];
  if (to < from) return [change("fellBack", "doneNow")];
  // A date that both have was still to come on the earlier day.
  return [change(isOpen ? "progressed" : "completed", "doneNow")];
}

/** Blank and missing are the same; text is compared without spaces around it. */
function isSame(one: CellValue | undefined, other: CellValue | undefined): boolean {
  const plain = (value: CellValue | undefined): CellValue =>
    typeof value === "string" ? value.trim() : (value ?? "");
  return plain(one) === plain(other);
}
