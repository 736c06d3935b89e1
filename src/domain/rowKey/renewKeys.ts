import type { CellValue } from "../model/cellValue";

/** Letters and digits that cannot be taken for one another when read aloud or printed. */
const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
const KEY_LENGTH = 8;

/**
 * Row keys 行标识 for every row: a key that is there stays; a blank one, and the second and later of equal
 * ones (a copied row), are replaced by new random keys. `random` is uniform in [0, 1).
 */
export function renewKeys(present: readonly CellValue[], random: () => number): readonly string[] {
  const taken = new Set(present.map((key) => String(key).trim()));
  const seen = new Set<string>();
  return present.map((value) => {
    const key = String(value).trim();
    if (key !== "" && !seen.has(key)) {
      seen.add(key);
      return key;
    }
    let fresh = newKey(random);
    while (taken.has(fresh)) fresh = newKey(random);
    taken.add(fresh);
    return fresh;
  });
}

/** The first character is a letter, so that no key is ever read as a number or a date. */
function newKey(random: () => number): string {
  const pick = (from: number): string =>
    ALPHABET.charAt(from + Math.floor(random() * (ALPHABET.length - from)));
  return pick(8) + Array.from({ length: KEY_LENGTH - 1 }, () => pick(0)).join("");
}
