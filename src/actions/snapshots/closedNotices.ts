import { standingLines } from "../../domain/snapshots/snapshotLine";
import { snapshotWords } from "../../i18n/snapshotWords";
import type { Ledger } from "../ledger/readLedger";
import type { ActionContext, Notice } from "../types";
import { occasionName } from "./occasionName";
import { snapshotLinesOf } from "./openLedger";

/** Which quarters of a ledger are closed, and since when: their frozen scores count, the sheet's go on. */
export function closedNotices(
  { book, table }: Ledger,
  { language }: ActionContext
): readonly Notice[] {
  return standingLines(snapshotLinesOf(book), table.name)
    .filter(({ occasion }) => occasion.kind === "quarter")
    .map(({ occasion, madeOn }) => ({
      id: "notice.quarterClosed",
      params: { name: occasionName(occasion, snapshotWords(language)), date: madeOn },
    }));
}
