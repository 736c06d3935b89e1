import { isBlank } from "../model/cellValue";
import type { FieldId } from "../model/fields";
import { comparableText } from "../text/plainText";
import type { CheckedRecord } from "./rule";

/** A cell whose name is written otherwise in most rows. */
export interface UnusualSpelling {
  readonly record: CheckedRecord;
  readonly name: string;
  readonly usual: string;
}

/**
 * The cells of a field that differ from their name's usual spelling in spaces, width or old characters only;
 * of equally frequent spellings the shortest, then the first is the usual one: 刘洋 goes before 刘 洋.
 */
export function usualSpellings(
  records: readonly CheckedRecord[],
  field: FieldId
): readonly UnusualSpelling[] {
  const groups = new Map<string, CheckedRecord[]>();
  for (const record of records) {
    const value = record.values[field];
    if (isBlank(value)) continue;
    const key = comparableText(String(value));
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()].flatMap((rows) => {
    const names = rows.map((record) => String(record.values[field]));
    const usual = mostFrequent(names);
    return rows.flatMap((record, index) => {
      const name = names[index] ?? "";
      return name === usual ? [] : [{ record, name, usual }];
    });
  });
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isBetter = (next: readonly [string, number], best: readonly [string, number]): boolean =>
    next[1] > best[1] || (next[1] === best[1] && next[0].length < best[0].length);
  return [...counts].reduce((best, next) => (isBetter(next, best) ? next : best))[0];
}
