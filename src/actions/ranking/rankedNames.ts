import { nameKey } from "../../domain/appraisal/nameKey";
import type { Roster } from "../../domain/owner/roster";
import type { RankingKind } from "../../domain/ranking/rankingColumns";
import { departmentText } from "../../domain/scoring/departmentText";
import { groupNameOf } from "../../domain/scoring/groupNameOf";
import { groupNames } from "../../domain/scoring/groupNames";
import type { LedgerRecord } from "../../domain/scoring/ledgerRecord";

/** A unit or person that is ranked. */
export interface RankedName {
  /** 类别; a person's post 职务 to begin with, blank where it is not known. */
  readonly className: string;
  readonly name: string;
  /** Of a person; `""` for a unit. */
  readonly department: string;
}

/**
 * Whom 分类排位 lists: the departments of the ledger, or the people in post of the roster; where the roster
 * names nobody, the persons responsible in the ledger.
 */
export function rankedNames(
  kind: RankingKind,
  records: readonly LedgerRecord[],
  roster: Roster
): readonly RankedName[] {
  if (kind === "department") {
    return groupNames(records, kind).map((name) => ({ className: "", name, department: "" }));
  }
  const people = roster.filter(({ name, isActive }) => name !== "" && isActive);
  if (people.length === 0) return ownersOf(records);
  return unique(
    people.map(({ name, department, post }) => ({ className: post, name, department }))
  );
}

function ownersOf(records: readonly LedgerRecord[]): readonly RankedName[] {
  return unique(
    records.flatMap((record) => {
      const name = groupNameOf(record, "person");
      const department = departmentText(record) ?? "";
      return name === undefined ? [] : [{ className: "", name, department }];
    })
  );
}

/** Two people of one name in two departments are two; the same person in two rows is one. */
function unique(names: readonly RankedName[]): readonly RankedName[] {
  const byKey = new Map(names.map((name) => [rankedKey(name), name] as const).reverse());
  return names.filter((name) => byKey.get(rankedKey(name)) === name);
}

/** What two lines of one unit or person share. */
export function rankedKey({ name, department }: Pick<RankedName, "name" | "department">): string {
  return `${nameKey(name) ?? ""}\n${nameKey(department) ?? ""}`;
}
