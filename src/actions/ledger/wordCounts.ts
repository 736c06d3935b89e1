import type { FieldId } from "../../domain/model/fields";
import type { LedgerRecord } from "../../domain/scoring/ledgerRecord";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview } from "../../excel/read/bookSnapshot";
import { lightOfWord } from "../colour/lightOfWord";
import { STATUSES_BY_URGENCY } from "../statusesByUrgency";
import type { ActionContext, LightCount, WordCount } from "../types";

type Words = Pick<ActionContext, "words">;

/** Words of the column 系统状态 as they stand there, most urgent first; those of another language come last. */
export function statusCounts(
  records: readonly LedgerRecord[],
  { words }: Words
): readonly WordCount[] {
  return wordCounts(records, "status", statusWords(words));
}

/**
 * Words of the column 灯 as they stand there, each with the colour that it has in this workbook. In the order
 * of urgency of the first status that shows a light: red before green wherever red warns.
 */
export function lightCounts(
  records: readonly LedgerRecord[],
  book: Pick<BookOverview, "ownTables" | "names">,
  { words }: Words
): readonly LightCount[] {
  const legend = new Map<string, string>();
  for (const [status, light] of book.ownTables[OWN_TABLES.lights]?.rows ?? [])
    legend.set(String(status ?? "").trim(), String(light ?? "").trim());
  const inOrder = statusWords(words).map((status) => legend.get(status) ?? "");
  return wordCounts(records, "light", inOrder).map(({ word, count }) => ({
    word,
    count,
    light: lightOfWord(book, word),
  }));
}

const statusWords = (words: Words["words"]): readonly string[] =>
  STATUSES_BY_URGENCY.map((status) => words.statuses[status]);

/** Words that stand in a column and in how many rows, those of `first` in its order before the others. */
function wordCounts(
  records: readonly LedgerRecord[],
  field: FieldId,
  first: readonly string[]
): readonly WordCount[] {
  const counts = new Map<string, number>(first.map((word) => [word, 0]));
  for (const record of records) {
    const word = String(record[field] ?? "");
    if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].flatMap(([word, count]) => (count > 0 ? [{ word, count }] : []));
}
