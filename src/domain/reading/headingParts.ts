import {
  exactMeanings,
  keepStrongest,
  similarMeanings,
  type HeadingMeaning,
} from "./headingLexicon";
import { headingKey } from "./headingText";
import type { HeadingMeaningId } from "./headingWords";

/** Each part of 项目/任务 is as sure as the other: the values and the neighbours decide. */
const PARTS_STRENGTH = 0.9;
/** assumption: a later part gives way to an earlier one, and all of them to a unit beside them. */
const PARTS_STEP = 0.02;
const UNITS_FIRST = 0.2;
const PEOPLE_STRENGTH = 0.72;
const PART_SEPARATOR = /[/、,，;；&＋+及和与]/;

/**
 * 项目/任务, 责任单位及责任人: each part's meanings, the first part first. A unit with a person, or lead with
 * support, is one column of units whose cells are taken apart later.
 */
export function partMeanings(heading: string): readonly HeadingMeaning[] {
  const parts = heading
    .split(PART_SEPARATOR)
    .map((part) => exactMeanings(headingKey(part)) ?? similarMeanings(headingKey(part)));
  if (parts.length < 2 || parts.every((meanings) => meanings.length === 0)) return [];
  const first = parts.flatMap((meanings) => keepStrongest(meanings).slice(0, 1));
  const has = (wanted: HeadingMeaningId): boolean =>
    first.some(({ meaning }) => meaning === wanted);
  const isUnits = has("leadDepartment");
  const isPeople = has("leader") && has("owner");
  const found = first.map((meaning, index) => ({
    ...meaning,
    strength: Math.min(meaning.strength, partStrength(meaning.meaning, index, isUnits, isPeople)),
  }));
  return keepStrongest(found);
}

/** Units go before the people beside them, owners before their leaders; else the first part counts most. */
function partStrength(
  meaning: HeadingMeaningId,
  index: number,
  isUnits: boolean,
  isPeople: boolean
): number {
  if (isUnits) return meaning === "leadDepartment" ? PARTS_STRENGTH : PARTS_STRENGTH - UNITS_FIRST;
  if (isPeople) return meaning === "owner" ? PEOPLE_STRENGTH : PEOPLE_STRENGTH - PARTS_STEP;
  return PARTS_STRENGTH - PARTS_STEP * index;
}
