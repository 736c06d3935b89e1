import { comparableText } from "../text/plainText";
import type { Roster, RosterEntry } from "./roster";
import { usualShortForm } from "./usualShortForm";

/** A name under which an entry is known. */
export interface KnownName {
  readonly name: string;
  readonly key: string;
  readonly isAlias: boolean;
  readonly isDepartment: boolean;
  readonly entry: RosterEntry;
}

/** A roster prepared for looking up: every list is in the roster's order. */
export interface RosterIndex {
  readonly byName: ReadonlyMap<string, readonly KnownName[]>;
  readonly byKey: ReadonlyMap<string, readonly KnownName[]>;
  readonly byShortKey: ReadonlyMap<string, readonly KnownName[]>;
  /** One for each key, by the characters in it. */
  readonly byCharacter: ReadonlyMap<string, readonly KnownName[]>;
  /** Departments, one for each key, by their usual short form, also without the body they belong to. */
  readonly byUsualForm: ReadonlyMap<string, readonly KnownName[]>;
  /** Departments, one for each key, by their first character. */
  readonly departments: ReadonlyMap<string, readonly KnownName[]>;
}

/** 市人社局 and 人社局, 市委组织部 and 组织部 name the same unit (domain/owners.md, D). */
const LEVEL = /^(中共)?(省|市(?!场)|区|县|州|旗)(?:委(?![办员])|政府(?!办))?(?=.{2})/;

/** A name as it is compared: without blanks and brackets, plain and simplified. */
export const rosterKey = (name: string): string => comparableText(name).replace(/[()（）·.]/g, "");

/** The same without the level of government before it. */
export const shortRosterKey = (name: string): string => rosterKey(name).replace(LEVEL, "");

/** The body that a department belongs to, before its own name: 公安局 of 公安局交警支队. */
const PARENT = /(?:局|委|部|厅|院|集团|公司|中心|(?<!城)市|县|政府)$/;
const SHORTEST_NAME = 3;

/** The usual short form of a unit, and what of it is left without the body before it. */
function usualForms(key: string): readonly string[] {
  const whole = usualShortForm(shortRosterKey(key));
  const forms = [whole];
  for (let start = 2; start <= whole.length - SHORTEST_NAME; start += 1) {
    if (PARENT.test(whole.slice(0, start))) forms.push(whole.slice(start));
  }
  return forms;
}

function knownNames(roster: Roster): readonly KnownName[] {
  return roster.flatMap((entry) => {
    const known = (name: string, written: string, isDepartment: boolean): KnownName => ({
      name,
      key: rosterKey(written),
      isAlias: name !== written,
      isDepartment,
      entry,
    });
    const aliases = entry.aliases.map((alias) => ({
      ...known(entry.name === "" ? entry.department : entry.name, alias, entry.name === ""),
      isAlias: true,
    }));
    return [
      known(entry.name, entry.name, false),
      known(entry.department, entry.department, true),
      ...aliases,
    ].filter(({ key }) => key !== "");
  });
}

function grouped(
  known: readonly KnownName[],
  keysOf: (name: KnownName) => Iterable<string>
): ReadonlyMap<string, readonly KnownName[]> {
  const groups = new Map<string, KnownName[]>();
  for (const name of known) {
    for (const key of keysOf(name)) {
      const group = groups.get(key);
      if (group) group.push(name);
      else groups.set(key, [name]);
    }
  }
  return groups;
}

/** Prepares a roster; time and size grow with its lines only. */
export function rosterIndex(roster: Roster): RosterIndex {
  const known = knownNames(roster);
  const distinct = [...new Map(known.map((name) => [`${name.key} ${name.name}`, name])).values()];
  const departments = distinct.filter(({ isDepartment }) => isDepartment);
  return {
    byName: grouped(
      known.filter(({ isAlias }) => !isAlias),
      ({ name }) => [name.trim()]
    ),
    byKey: grouped(known, ({ key }) => [key]),
    byShortKey: grouped(known, ({ key }) => [shortRosterKey(key)]),
    byCharacter: grouped(distinct, ({ key }) => new Set(key)),
    byUsualForm: grouped(departments, ({ key }) => new Set(usualForms(key))),
    departments: grouped(
      departments,
      ({ key }) => new Set([key.charAt(0), shortRosterKey(key).charAt(0)])
    ),
  };
}
