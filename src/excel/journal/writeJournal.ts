import { JOURNAL_NAMESPACE } from "../ownObjects";
import { journalXml } from "./journalXml";
import type { WriteQueue } from "../write/writeQueue";
import type { JournalEntry } from "./journalEntry";

/** Puts these entries (newest first) into the workbook's journal part; no entries, no part. Queued only. */
export async function writeJournal(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
  partIds: readonly string[],
  queue: WriteQueue
): Promise<void> {
  const parts = context.workbook.customXmlParts;
  const [first, ...others] = partIds;
  for (const id of others) parts.getItem(id).delete();
  if (entries.length === 0) {
    if (first !== undefined) parts.getItem(first).delete();
    return;
  }
  const xml = journalXml(entries);
  await queue.beforeWrite(xml);
  if (first === undefined) parts.add(xml);
  else parts.getItem(first).setXml(xml);
}

/** Takes the journals away, as freezing and sending do (DESIGN, decision 4). Round trips: 2. */
export async function removeJournal(context: Excel.RequestContext): Promise<void> {
  const parts = context.workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE);
  parts.load("items/id");
  await context.sync(); // sync 1/2: which parts there are
  for (const part of parts.items) part.delete();
  await context.sync(); // sync 2/2: gone
}
