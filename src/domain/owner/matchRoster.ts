import { editDistance } from "../text/editDistance";
import { isUnitName } from "./ownerNames";
import type { Roster, RosterEntry } from "./roster";
import { usualShortForm } from "./usualShortForm";
import {
  rosterIndex,
  rosterKey,
  shortRosterKey,
  type KnownName,
  type RosterIndex,
} from "./rosterIndex";

/** How a written name stands to the roster. */
export type RosterMatch =
  /** The name or department as the roster has it; several people may share it. */
  | { readonly kind: "exact"; readonly name: string; readonly entries: readonly RosterEntry[] }
  /** An alias, a padded or a short name; `name` is the roster's. */
  | { readonly kind: "alias"; readonly name: string; readonly entries: readonly RosterEntry[] }
  /** Not in the roster; `nearest` is offered. */
  | { readonly kind: "unknown"; readonly nearest?: string };

/** What was found in one roster; a ledger asks for the same few names again and again. */
interface Lookup {
  readonly index: RosterIndex;
  readonly found: Map<string, RosterMatch>;
}
const lookups = new WeakMap<Roster, Lookup>();

function lookupOf(roster: Roster): Lookup {
  const known = lookups.get(roster);
  if (known) return known;
  const lookup = { index: rosterIndex(roster), found: new Map<string, RosterMatch>() };
  lookups.set(roster, lookup);
  return lookup;
}

function matchOf(
  matches: readonly KnownName[] | undefined,
  written: string
): RosterMatch | undefined {
  const first = matches?.[0];
  if (!matches || !first) return undefined;
  const entries = [...new Set(matches.map(({ entry }) => entry))];
  const isExact = !first.isAlias && first.name === written.trim();
  return { kind: isExact ? "exact" : "alias", name: first.name, entries };
}

const NUMERALS = /[一二三四五六七八九十\d]/;
const CONJUNCTIONS = /[和与及暨]/g;
/** 委 and 办 are as good as 委员会 and 办公室 at a name's end. */
const shortEnd = (key: string): string =>
  key
    .replace(/委员会$/, "委")
    .replace(/办公室$/, "办")
    .replace(CONJUNCTIONS, "");

/**
 * 干监科 for 干部监督科: one character of every word, the first and the last kept, no number left out. 干部科
 * is another department than 干部监督科: it leaves out a whole word.
 */
function abbreviates(shortName: string, fullName: string): boolean {
  const [short, full] = [shortEnd(shortName), shortEnd(fullName)];
  if (short === full) return true;
  if (short.length < 3 || short.length >= full.length || short.at(-1) !== full.at(-1)) return false;
  let at = 0;
  let isAfterKept = false;
  for (const character of full.slice(0, -1)) {
    const isKept: boolean = character === short.charAt(at) && !isAfterKept && at < short.length - 1;
    if (isKept) at += 1;
    else if (NUMERALS.test(character)) return false;
    isAfterKept = isKept;
  }
  return at === short.length - 1 && !isAfterKept;
}

/** The one department that is usually written so: 应急局 for 应急管理局; none where there are several. */
function inUsualForm(written: string, { byUsualForm }: RosterIndex): readonly KnownName[] {
  const found = byUsualForm.get(usualShortForm(shortRosterKey(written))) ?? [];
  return new Set(found.map(({ name }) => name)).size === 1 ? found : [];
}

/** The one department that a short name can mean; undefined where there are several or none. */
function abbreviated(written: string, { departments }: RosterIndex): readonly KnownName[] {
  const short = shortRosterKey(written);
  const candidates = (departments.get(short.charAt(0)) ?? []).filter(
    ({ key }) => abbreviates(short, key) || abbreviates(short, shortRosterKey(key))
  );
  return new Set(candidates.map(({ name }) => name)).size === 1 ? candidates : [];
}

/** 组织部办公室 for 办公室: the department with the body that it belongs to before it. */
function withoutParent(written: string, { byKey }: RosterIndex): readonly KnownName[] | undefined {
  const key = rosterKey(written);
  for (let start = 2; start <= key.length - 2; start++) {
    const found = isUnitName(key.slice(0, start)) ? byKey.get(key.slice(start)) : undefined;
    const departments = found?.filter(({ isDepartment }) => isDepartment) ?? [];
    if (departments.length > 0) return departments;
  }
  return undefined;
}

function nearestName(written: string, { byCharacter }: RosterIndex): string | undefined {
  const wanted = rosterKey(written);
  // One changed character in a name of three, two in longer names of units.
  const limit = wanted.length <= 3 ? 1 : 2;
  let best: { readonly name: string; readonly distance: number } | undefined;
  const seen = new Set<KnownName>();
  for (const character of new Set(wanted)) {
    for (const candidate of byCharacter.get(character) ?? []) {
      if (seen.has(candidate)) continue;
      seen.add(candidate);
      if (Math.abs(candidate.key.length - wanted.length) > limit) continue;
      const distance = editDistance(candidate.key, wanted);
      if (distance <= limit && distance < (best?.distance ?? Infinity)) {
        best = { name: candidate.name, distance };
      }
    }
  }
  return best?.name;
}

function search(name: string, index: RosterIndex): RosterMatch {
  const match =
    matchOf(index.byName.get(name.trim()), name) ??
    matchOf(index.byKey.get(rosterKey(name)), name) ??
    matchOf(index.byShortKey.get(shortRosterKey(name)), name) ??
    matchOf(inUsualForm(name, index), name) ??
    matchOf(withoutParent(name, index), name) ??
    matchOf(abbreviated(name, index), name);
  if (match) return match;
  const nearest = nearestName(name, index);
  return { kind: "unknown", ...(nearest !== undefined && { nearest }) };
}

/** Of several people of one name, those of the department; all of them where it settles nothing. */
function inDepartment(match: RosterMatch, department: string): RosterMatch {
  if (match.kind === "unknown" || match.entries.length < 2) return match;
  const wanted = shortRosterKey(department);
  const entries = match.entries.filter(
    (entry) =>
      shortRosterKey(entry.department) === wanted || rosterKey(entry.name) !== rosterKey(match.name)
  );
  return entries.length > 0 && entries.length < match.entries.length
    ? { ...match, entries }
    : match;
}

/**
 * Finds a written name of a person or unit in the roster: as it is, by alias, without padding, without the
 * level of government or the body before it, or as the only department that it can be short for; else the
 * nearest name (one or two characters off) is offered. `department`, where the cell or row names one, decides
 * between people of one name. The roster is prepared once, so that many cells are looked up quickly.
 */
export function matchRoster(name: string, roster: Roster, department?: string): RosterMatch {
  const { index, found } = lookupOf(roster);
  const known = found.get(name);
  const match = known ?? search(name, index);
  if (!known) found.set(name, match);
  return department === undefined ? match : inDepartment(match, department);
}

/** People of one name in different departments: the name alone does not say who is meant. */
export function isHomonym(match: RosterMatch): boolean {
  if (match.kind === "unknown") return false;
  const people = match.entries.filter(({ name }) => rosterKey(name) === rosterKey(match.name));
  return new Set(people.map(({ department }) => rosterKey(department))).size > 1;
}
