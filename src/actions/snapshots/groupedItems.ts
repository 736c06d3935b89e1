import type { DaySerial } from "../../domain/calendar/daySerial";
import { GROUP_FIELDS, type GroupKind } from "../../domain/model/groupKinds";
import { cellText } from "../../domain/scoring/cellText";
import { groupNameOf } from "../../domain/scoring/groupNameOf";
import { recordText } from "../../domain/scoring/recordText";
import type { GroupedRow } from "../../domain/scoring/scoreGroups";
import { scoreRow } from "../../domain/scoring/scoreRow";
import type { ScoredRecord } from "../../domain/snapshots/unfinished";
import type { Ledger } from "../ledger/readLedger";
import type { ActionContext } from "../types";

/** What a snapshot's figures of groups are of: the ledger that is frozen with the others that 得分 adds up. */
export interface ItemsOfAll {
  readonly items: readonly ScoredRecord[];
  readonly others: readonly Ledger[];
}

/** The items of all ledgers with whom they count for, scored as they stand on a day. */
export function groupedItems(
  { items, others }: ItemsOfAll,
  kind: GroupKind,
  asOf: DaySerial,
  context: ActionContext
): readonly GroupedRow[] {
  const ofOthers = others.flatMap((other) => scoredRecords(other, asOf, context));
  return [...items, ...ofOthers].map(({ record, score }) => ({
    name: groupNameOf(record, kind),
    written: cellText(record, GROUP_FIELDS[kind]),
    category: cellText(record, "category"),
    row: score,
  }));
}

/** The items of another ledger as they stand on a day. */
function scoredRecords(
  { records, scoring }: Ledger,
  asOf: DaySerial,
  { words }: ActionContext
): readonly ScoredRecord[] {
  return records
    .filter((record) => recordText(record) !== "")
    .map((record) => ({ record, score: scoreRow(record, scoring, asOf, words.deadlineKinds) }));
}
