import type { CellValue } from "../../domain/model/cellValue";
import type { FieldId } from "../../domain/model/fields";
import type { TypedChange } from "../types";
import type { CompletionOffer } from "./completionOffers";
import type { Ledger } from "./readLedger";

/** Offers as old → new for the preview; a new column's cell is shown at the right of its row. */
export function offerChanges(
  ledger: Ledger,
  offers: readonly CompletionOffer[]
): readonly TypedChange[] {
  return offers.map(({ bodyRow, field, to, reason }) => ({
    at: cellOf(ledger, bodyRow, field),
    field,
    from: (ledger.records[bodyRow]?.[field] ?? "") as CellValue,
    to,
    reason,
  }));
}

/** Where a field of a body row stands; without a column of its own: the row's task, else its first cell. */
export function cellOf(ledger: Ledger, bodyRow: number, field: FieldId): TypedChange["at"] {
  const { table, headings } = ledger;
  const heading = headings[field] ?? headings.task ?? headings.project;
  const column = heading === undefined ? 0 : Math.max(0, table.headings.indexOf(heading));
  return {
    sheetName: table.sheetName,
    rowIndex: table.area.rowIndex + 1 + bodyRow,
    columnIndex: table.area.columnIndex + column,
  };
}
