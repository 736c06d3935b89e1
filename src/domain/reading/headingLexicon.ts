import { comparableText } from "../text/plainText";
import { HEADING_PATTERNS } from "./headingPatterns";
import { headingKey } from "./headingText";
import { EXACT_HEADINGS, SECONDARY_HEADINGS, type HeadingMeaningId } from "./headingWords";

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

/** The meanings of a known heading, given as `headingKey` writes it. */
export const exactMeanings = (key: string): readonly HeadingMeaning[] | undefined =>
  EXACT_MEANINGS.get(key);

/** Each meaning once, with its best claim, surest first. */
export function keepStrongest(meanings: readonly HeadingMeaning[]): readonly HeadingMeaning[] {
  const best = new Map<HeadingMeaningId, HeadingMeaning>();
  for (const meaning of meanings) {
    const known = best.get(meaning.meaning);
    if (!known || known.strength < meaning.strength) best.set(meaning.meaning, meaning);
  }
  return [...best.values()].sort((left, right) => right.strength - left.strength);
}

/** What a heading that is no known word resembles, surest first. */
export function similarMeanings(key: string): readonly HeadingMeaning[] {
  return keepStrongest(
    HEADING_PATTERNS.filter(({ pattern }) => pattern.test(key)).map(({ meaning, strength }) => ({
      meaning,
      strength,
      match: "similar",
    }))
  );
}
