import type { CellValue } from "../model/cellValue";
import { isNoRecordKey, NO_RECORD_LETTER } from "./noRecordKey";

/** Letters and digits that cannot be taken for one another when read aloud or printed: no i, l, o. */
const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
const KEY_LENGTH = 8;

/**
 * Row keys 行标识 for every row: a key that is there stays; a blank one, and the second and later of equal
 * ones (a copied row), are replaced by new random keys. A key of a row that is no record is replaced by
 * another such key; `NO_RECORD_LETTER` alone asks for one. `random` is uniform in [0, 1).
 */
export function renewKeys(present: readonly CellValue[], random: () => number): readonly string[] {
  const taken = new Set(present.map((key) => String(key).trim()));
  const seen = new Set<string>();
  return present.map((value) => {
    const key = String(value).trim();
    if (key !== "" && key !== NO_RECORD_LETTER && !seen.has(key)) {
      seen.add(key);
      return key;
    }
    const isNoRecord = isNoRecordKey(key);
    let fresh = newKey(random, isNoRecord);
    while (taken.has(fresh)) fresh = newKey(random, isNoRecord);
    taken.add(fresh);
    return fresh;
  });
}

/** The first character is a letter, so that no key is ever read as a number or a date. */
function newKey(random: () => number, isNoRecord: boolean): string {
  const pick = (from: number): string =>
    ALPHABET.charAt(from + Math.floor(random() * (ALPHABET.length - from)));
  const first = isNoRecord ? NO_RECORD_LETTER : pick(8);
  return first + Array.from({ length: KEY_LENGTH - 1 }, () => pick(0)).join("");
}
