import type { CellValue } from "../../domain/model/cellValue";
import type { FieldId } from "../../domain/model/fields";
import { isTyped, type SourceColumn } from "../../domain/snapshots/snapshotTable";
import type { Ledger } from "../ledger/readLedger";
import type { ScoredItem } from "./scoredRows";

/** The ledger's columns, left to right. */
export function sourceColumns({ table, headings }: Ledger): readonly SourceColumn[] {
  const fields = new Map(
    (Object.entries(headings) as [FieldId, string][]).map(([field, heading]) => [heading, field])
  );
  return table.headings.map((heading) => ({ heading, field: fields.get(heading) }));
}

/** An item's cells as the ledger's columns stand; mended ones as they will be. */
export function sourceCells(
  ledger: Ledger,
  source: readonly SourceColumn[],
  { bodyRow, record }: ScoredItem
): readonly CellValue[] {
  const { area, values } = ledger.book.sheet;
  const row = values[ledger.table.area.rowIndex + 1 + bodyRow - area.rowIndex] ?? [];
  const left = ledger.table.area.columnIndex - area.columnIndex;
  return source.map(({ field }, at) =>
    field === undefined ? (row[left + at] ?? "") : (record[field] ?? "")
  );
}

/** Typed columns in which a number stands below something else, as real dates do in 完成时限 as written. */
export function mixedColumns(ledger: Ledger): readonly number[] {
  const { area, values } = ledger.book.sheet;
  const left = ledger.table.area.columnIndex - area.columnIndex;
  const top = ledger.table.area.rowIndex + 1 - area.rowIndex;
  const body = values.slice(top, top + ledger.records.length);
  return sourceColumns(ledger).flatMap((column, at) => {
    const isNumber = body.map((row) => typeof row[left + at] === "number");
    return isTyped(column) && isNumber.includes(true) && isNumber.includes(false) ? [at] : [];
  });
}
