import type { BookSnapshot } from "../../excel/read/bookSnapshot";
import { ledgerTables } from "../../excel/read/readOverview";
import { readFor } from "../report";
import type { ActionContext } from "../types";
import { ledgerOf, type Ledger } from "./readLedger";

/**
 * The other ledgers that 得分 adds up: those of the workbook that have been scored. Round trips: 3 a ledger,
 * plus one a further block of cells; none where there is only one.
 */
export async function otherLedgers(
  book: BookSnapshot,
  inFront: Ledger,
  context: ActionContext
): Promise<readonly Ledger[]> {
  const names = ledgerTables(book)
    .map(({ name }) => name)
    .filter((name) => name !== inFront.table.name);
  const ledgers: Ledger[] = [];
  for (const tableName of names) {
    const other = await readFor({ tableName, preferLedger: true }, "ledger", context);
    const ledger = ledgerOf(other, tableName, {}, context);
    if (ledger.headings.scoreYear !== undefined) ledgers.push(ledger);
  }
  return ledgers;
}
