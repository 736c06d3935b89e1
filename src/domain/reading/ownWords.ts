import type { FieldId } from "../model/fields";
import type { FieldClaim } from "./fieldClaims";
import { headingKey } from "./headingText";
import type { ReadColumn } from "./unitClaims";

/** A heading that an office reads in its own way: 承办处室 → leadDepartment, or as no field at all. */
export interface OwnWord {
  readonly heading: string;
  readonly field: FieldId | undefined;
}

/** What the own words settle: their claims, and the columns that nothing else may claim. */
export interface ToldColumns {
  readonly claims: readonly FieldClaim[];
  /** 0-based sheet columns. */
  readonly columns: ReadonlySet<number>;
  /** Those told to be no field. */
  readonly leftOut: ReadonlySet<number>;
}

/** An office's own word is as sure as a reading can be without being chosen for this very table. */
const OWN_WORD_CONFIDENCE = 0.99;

/** Finds the columns that own words name, by their whole heading or the part below its bands; the first word counts. */
export function ownWordClaims(
  columns: readonly ReadColumn[],
  ownWords: readonly OwnWord[]
): ToldColumns {
  const words = new Map<string, OwnWord>();
  for (const word of ownWords) {
    const key = headingKey(word.heading);
    if (key !== "" && !words.has(key)) words.set(key, word);
  }
  const told = new Set<number>();
  const leftOut = new Set<number>();
  const claims = columns.flatMap(({ column }): readonly FieldClaim[] => {
    const { columnIndex, heading, ownHeading } = column;
    const word = words.get(headingKey(heading)) ?? words.get(headingKey(ownHeading));
    if (!word) return [];
    told.add(columnIndex);
    if (!word.field) leftOut.add(columnIndex);
    if (!word.field) return [];
    const reason = { id: "ownWord" as const, params: { heading, field: word.field } };
    return [{ columnIndex, field: word.field, confidence: OWN_WORD_CONFIDENCE, reason }];
  });
  return { claims, columns: told, leftOut };
}
