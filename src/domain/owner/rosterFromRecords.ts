import type { CellValue } from "../model/cellValue";
import type { FieldId } from "../model/fields";
import { matchRoster } from "./matchRoster";
import { ownersOfRecord, type NamedOwner } from "./ownersOfRecord";
import type { Roster } from "./roster";
import { rosterKey } from "./rosterIndex";

/** A line that the roster 人员名册 could have, read out of the ledger. */
export interface RosterLine {
  /** Blank for a department of which nobody is named. */
  readonly name: string;
  readonly department: string;
  readonly leader: string;
  readonly backup: string;
  /** Rows that name them. */
  readonly count: number;
}

interface Candidate extends RosterLine {
  /** The department stands beside the name in a cell: a namesake elsewhere is somebody else. */
  readonly isStated: boolean;
}

/** One name (or department) with everything that rows say of it. */
interface Collected {
  readonly name: string;
  readonly mentions: NamedOwner[];
}

const byKey = <Value>(groups: Map<string, Value>, key: string, make: () => Value): Value => {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const made = make();
  groups.set(key, made);
  return made;
};

/** The text that is said most often; of equals the one said first. `""` where none is said. */
function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  let best = "";
  for (const [text, count] of counts) if (count > (counts.get(best) ?? 0)) best = text;
  return best;
}

/** One line, or one a department where cells state several departments for the name: homonyms. */
function linesOf({ name, mentions }: Collected): readonly Candidate[] {
  const stated = new Map<string, string>();
  for (const { department, isStated } of mentions) {
    if (isStated) byKey(stated, rosterKey(department), () => department);
  }
  const usual = mostFrequent(mentions.map(({ department }) => department));
  const departments = stated.size > 0 ? [...stated.values()] : [usual];
  return departments.map((department, index) => {
    const own = mentions.filter(({ department: other, isStated }) =>
      isStated ? rosterKey(other) === rosterKey(department) : index === 0
    );
    return {
      name,
      department,
      leader: mostFrequent(own.map(({ leader }) => leader)),
      backup: mostFrequent(own.map(({ backup }) => backup).filter((backup) => backup !== name)),
      count: own.length,
      isStated: stated.size > 0,
    };
  });
}

/** A row counts a name once, with the department that stands beside it. */
function oneOfEach(owners: readonly NamedOwner[]): readonly NamedOwner[] {
  const seen = new Map<string, NamedOwner>();
  for (const owner of owners) {
    const key = `${rosterKey(owner.person)}|${owner.person === "" || owner.isStated ? rosterKey(owner.department) : ""}`;
    const bare = `${rosterKey(owner.person)}|`;
    const known = seen.get(key) ?? (owner.isStated ? undefined : seen.get(bare));
    if (known === undefined) seen.set(key, owner);
  }
  return [...seen.values()];
}

function isKnown({ name, department, isStated }: Candidate, roster: Roster): boolean {
  const match = matchRoster(name === "" ? department : name, roster);
  if (match.kind === "unknown") return false;
  if (name === "" || !isStated) return true;
  return (
    match.entries.some(
      (entry) => entry.department === "" || rosterKey(entry.department) === rosterKey(department)
    ) || !match.entries.some((entry) => rosterKey(entry.name) === rosterKey(name))
  );
}

/**
 * The lines that the roster lacks for the names of a ledger: people first in the order in which rows name
 * them, then departments of which nobody is named. Spellings are one name only if they are equal without
 * spaces; 各科室 and the like are nobody. Department, leader and backup are those named most often beside them.
 */
export function rosterFromRecords(
  records: readonly Readonly<Partial<Record<FieldId, CellValue>>>[],
  roster: Roster
): readonly RosterLine[] {
  const people = new Map<string, Collected>();
  const departments = new Map<string, Collected>();
  for (const record of records) {
    for (const owner of oneOfEach(ownersOfRecord(record))) {
      const { person, department } = owner;
      const [groups, name] = person === "" ? [departments, department] : [people, person];
      if (name === "") continue;
      byKey(groups, rosterKey(name), () => ({ name, mentions: [] })).mentions.push(owner);
    }
  }
  const lines = [...people.values()].flatMap(linesOf);
  const peopled = new Set(lines.map(({ department }) => rosterKey(department)));
  const empty = [...departments]
    .filter(([key]) => !peopled.has(key))
    .map(([, { name, mentions }]) => ({
      name: "",
      department: name,
      leader: "",
      backup: "",
      count: mentions.length,
      isStated: false,
    }));
  return [...lines, ...empty]
    .filter((line) => !isKnown(line, roster))
    .map(({ name, department, leader, backup, count }) => ({
      name,
      department,
      leader,
      backup,
      count,
    }));
}
