import type { GroupKind } from "../model/groupKinds";
import { GROUP_FIELDS } from "../model/groupKinds";
import { isCatchAllLead } from "../owner/leadNames";
import { parseOwner } from "../owner/parseOwner";
import { cellText } from "./cellText";
import type { LedgerRecord } from "./ledgerRecord";
import { recordText } from "./recordText";

/**
 * The one department, person or leader a row counts for; undefined where the row is no record, nobody is
 * named, or nobody in particular: 各科室, 同上, and several persons in one cell, of whom none can be told to
 * be the one (责任人 is the lead person: LEDGER.md, "Fields").
 */
export function groupNameOf(record: LedgerRecord, kind: GroupKind): string | undefined {
  return groupNamer(kind)(record);
}

/** `groupNameOf` for many records: a name is read once however many rows bear it. */
export function groupNamer(kind: GroupKind): (record: LedgerRecord) => string | undefined {
  const isSomebody = kind === "department" ? (text: string) => !isCatchAllLead(text) : isOnePerson;
  const known = new Map<string, boolean>();
  return (record) => {
    const text = recordText(record) === "" ? undefined : cellText(record, GROUP_FIELDS[kind]);
    if (text === undefined) return undefined;
    const answer = known.get(text) ?? isSomebody(text);
    known.set(text, answer);
    return answer ? text : undefined;
  };
}

function isOnePerson(text: string): boolean {
  const { units, isSameAsAbove } = parseOwner(text);
  return !isSameAsAbove && units.length === 1 && units.every(({ isCatchAll }) => !isCatchAll);
}
