import type { TypedChange } from "../types";
import type { CompletionOffer } from "./completionOffers";
import type { LedgerPlan } from "./ledgerPlan";
import type { Ledger } from "./readLedger";

/** Offers as old → new for the preview; the cell of a new column is the one that it will be. */
export function offerChanges(
  ledger: Ledger,
  { plan, headings }: LedgerPlan,
  offers: readonly CompletionOffer[]
): readonly TypedChange[] {
  const { table } = ledger;
  const columns = [...table.headings, ...plan.newColumns.map(({ heading }) => heading)];
  return offers.map(({ bodyRow, field, to, reason }) => ({
    at: {
      sheetName: table.sheetName,
      rowIndex: table.area.rowIndex + 1 + bodyRow,
      columnIndex: table.area.columnIndex + columns.indexOf(headings[field] ?? ""),
    },
    field,
    from: ledger.records[bodyRow]?.[field] ?? "",
    to,
    reason,
  }));
}
