import { comparableText } from "../text/plainText";
import type { FieldId } from "../model/fields";
import { cleanHeading, headingKey, headingKeyWithoutBrackets } from "./headingText";
import {
  EXACT_HEADINGS,
  HEADING_PATTERNS,
  SECONDARY_HEADINGS,
  type HeadingMeaningId,
} from "./headingWords";

/** One meaning of a heading and how sure it is from the words alone. */
export interface HeadingMeaning {
  readonly meaning: HeadingMeaningId;
  /** 0–1: 0.95 for a known heading, less for a word inside it. */
  readonly strength: number;
  readonly match: "exact" | "similar" | "band";
}

const EXACT_STRENGTH = 0.95;
/** Words further down a field's list give way to those before them where two columns fit one field. */
const STRENGTH_STEP = 0.001;
/** A heading is a little less sure when only its part outside brackets is known. */
const BRACKETS_COST = 0.02;
/** Each part of 项目/任务 is as sure as the other: the values and the neighbours decide. */
const PARTS_STRENGTH = 0.9;
/** assumption: a longer text is a sentence and no heading. */
const LONGEST_HEADING = 30;

const EXACT_MEANINGS = new Map<string, HeadingMeaning[]>();

function addExact(meaning: HeadingMeaningId, words: string, strength: number): void {
  words.split(" ").forEach((word, index) => {
    const key = headingKey(word) || comparableText(word);
    const meanings = EXACT_MEANINGS.get(key) ?? [];
    meanings.push({ meaning, strength: strength - STRENGTH_STEP * index, match: "exact" });
    EXACT_MEANINGS.set(key, meanings);
  });
}
for (const [meaning, words] of Object.entries(EXACT_HEADINGS)) {
  addExact(meaning as HeadingMeaningId, words, EXACT_STRENGTH);
}
for (const { meaning, words, strength } of SECONDARY_HEADINGS) addExact(meaning, words, strength);

function keepStrongest(meanings: readonly HeadingMeaning[]): readonly HeadingMeaning[] {
  const best = new Map<HeadingMeaningId, HeadingMeaning>();
  for (const meaning of meanings) {
    const known = best.get(meaning.meaning);
    if (!known || known.strength < meaning.strength) best.set(meaning.meaning, meaning);
  }
  return [...best.values()].sort((left, right) => right.strength - left.strength);
}

/** What one text can mean as a heading, surest first; empty where it is not known or is no heading. */
export function headingMeanings(heading: string): readonly HeadingMeaning[] {
  const key = headingKey(heading);
  if (key === "" || key.length > LONGEST_HEADING) return [];
  const exact = EXACT_MEANINGS.get(key);
  if (exact) return keepStrongest(exact);
  const bare = headingKeyWithoutBrackets(heading);
  const bareExact = EXACT_MEANINGS.get(bare);
  if (bareExact) {
    return keepStrongest(
      bareExact.map((meaning) => ({ ...meaning, strength: meaning.strength - BRACKETS_COST }))
    );
  }
  const parts = heading.split("/").flatMap((part) => EXACT_MEANINGS.get(headingKey(part)) ?? []);
  if (parts.length > 0 && heading.includes("/")) {
    return keepStrongest(parts.map((meaning) => ({ ...meaning, strength: PARTS_STRENGTH })));
  }
  return keepStrongest(
    HEADING_PATTERNS.filter(({ pattern }) => pattern.test(key)).map(({ meaning, strength }) => ({
      meaning,
      strength,
      match: "similar",
    }))
  );
}

const QUARTERS: readonly (readonly [RegExp, 1 | 2 | 3 | 4])[] = [
  [/第?[一1]季|q1|3月底/, 1],
  [/第?[二2]季|q2|6月底|上半年/, 2],
  [/第?[三3]季|q3|9月底/, 3],
  [/第?[四4]季|q4|12月底|年底/, 4],
];

function quarterMeaning(path: string): HeadingMeaning | undefined {
  const quarter = QUARTERS.find(([pattern]) => pattern.test(path))?.[1];
  if (quarter === undefined) return undefined;
  const isPlan = /计划|目标|时序|序时|节点|plan|target|goal/.test(path);
  const isDone = /完成|进展|实际|实绩|done|actual/.test(path);
  if (isPlan === isDone) return undefined;
  const meaning: FieldId = isPlan ? `plan${quarter}` : `done${quarter}`;
  return { meaning, strength: 0.85, match: "band" };
}

/** Actual times under a band are never deadlines, planned ones never completion dates. */
function turnByBand(meaning: HeadingMeaning, bandKey: string): HeadingMeaning {
  const actual = /实际|actual/.test(bandKey);
  const planned = /计划|预计|plan/.test(bandKey);
  const turned = (target: HeadingMeaningId): HeadingMeaning => ({
    meaning: target,
    strength: 0.93,
    match: "band",
  });
  if (actual && meaning.meaning === "deadline") return turned("completedDate");
  if (actual && meaning.meaning === "startDate") return turned("other");
  if (planned && meaning.meaning === "completedDate") return turned("deadline");
  if (planned && (meaning.meaning === "deadline" || meaning.meaning === "startDate")) {
    return { ...meaning, strength: 0.97, match: "band" };
  }
  return meaning;
}

/**
 * What a column's heading means together with the bands 栏目 above it (top to bottom, its own heading not
 * included): 计划时间·完成时间 is a deadline, 实际·完成时间 a completion date, 责任·单位 a unit.
 */
export function meaningsWithBands(
  ownHeading: string,
  bands: readonly string[]
): readonly HeadingMeaning[] {
  const own = headingMeanings(ownHeading);
  if (bands.length === 0) return own;
  const bandKey = bands.map(headingKey).join("");
  const quarter = quarterMeaning(bandKey + headingKey(ownHeading));
  if (quarter) return [quarter];
  const turned = own.map((meaning) => turnByBand(meaning, bandKey));
  if (turned.some(({ strength }) => strength >= 0.9)) return keepStrongest(turned);
  // A heading that is known by itself gains nothing from words that only occur in its band.
  const joined = [bandKey + ownHeading, ownHeading + bandKey]
    .flatMap((text) => headingMeanings(cleanHeading(text)))
    .filter(({ match }) => match === "exact" || own.length === 0)
    .map((meaning) => ({ ...meaning, strength: meaning.strength - 0.05, match: "band" as const }));
  return keepStrongest([...turned, ...joined]);
}
