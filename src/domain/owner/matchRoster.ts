import { comparableText } from "../text/plainText";
import { editDistance } from "../text/editDistance";
import type { Roster, RosterEntry } from "./roster";

/** How a written name stands to the roster. */
export type RosterMatch =
  /** The name or department as the roster has it; several people may share it. */
  | { readonly kind: "exact"; readonly name: string; readonly entries: readonly RosterEntry[] }
  /** An alias, a padded or a short name; `name` is the roster's. */
  | { readonly kind: "alias"; readonly name: string; readonly entries: readonly RosterEntry[] }
  /** Not in the roster; `nearest` is offered. */
  | { readonly kind: "unknown"; readonly nearest?: string };

/** 市人社局 and 人社局, 市委组织部 and 组织部 name the same unit (domain/owners.md, D). */
const LEVEL = /^(中共)?(省|市|区|县|州|旗)(委|政府)?(?=.{2})/;

const key = (name: string): string => comparableText(name).replace(/[()（）·.]/g, "");
const shortKey = (name: string): string => key(name).replace(LEVEL, "");

interface Known {
  readonly name: string;
  readonly key: string;
  readonly isAlias: boolean;
  readonly entry: RosterEntry;
}

function knownNames(roster: Roster): readonly Known[] {
  return roster.flatMap((entry) => [
    ...[entry.name, entry.department]
      .filter((name) => name.trim() !== "")
      .map((name) => ({ name, key: key(name), isAlias: false, entry })),
    ...entry.aliases.map((alias) => ({ name: entry.name, key: key(alias), isAlias: true, entry })),
  ]);
}

function found(matches: readonly Known[], written: string): RosterMatch | undefined {
  const [first] = matches;
  if (!first) return undefined;
  const entries = [...new Set(matches.map(({ entry }) => entry))];
  const isExact = !first.isAlias && first.name === written.trim();
  return { kind: isExact ? "exact" : "alias", name: first.name, entries };
}

function nearestName(known: readonly Known[], written: string): string | undefined {
  const wanted = key(written);
  // One changed character in a name of three, two in longer names of units.
  const limit = wanted.length <= 3 ? 1 : 2;
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.key.length - wanted.length) > limit) continue;
    const distance = editDistance(candidate.key, wanted);
    const isShared = [...candidate.key].some((character) => wanted.includes(character));
    if (distance <= limit && isShared && distance < (best?.distance ?? Infinity)) {
      best = { name: candidate.name, distance };
    }
  }
  return best?.name;
}

/**
 * Finds a written name of a person or unit in the roster: as it is, by alias, without padding, without the
 * level of government before it; else the nearest name (one or two characters off).
 */
export function matchRoster(name: string, roster: Roster): RosterMatch {
  const known = knownNames(roster);
  const exact = known.filter((candidate) => candidate.name === name.trim() && !candidate.isAlias);
  const same = known.filter((candidate) => candidate.key === key(name));
  const short = known.filter((candidate) => shortKey(candidate.key) === shortKey(name));
  const match = found(exact, name) ?? found(same, name) ?? found(short, name);
  if (match) return match;
  const nearest = nearestName(known, name);
  return { kind: "unknown", ...(nearest !== undefined && { nearest }) };
}
