import type { CellValue } from "../model/cellValue";
import { isBlank } from "../model/cellValue";
import type { FieldId } from "../model/fields";
import type { SheetSnapshot } from "../model/sheetSnapshot";
import { buildGrid } from "./sheetGrid";
import type { TableBody } from "./tableBody";

/** Field → 0-based sheet column; unmapped fields are absent. */
export type FieldColumns = Readonly<Partial<Record<FieldId, number>>>;

/** One task of a table as it was read. */
export interface TaskRecord {
  /** 0-based sheet row. */
  readonly rowIndex: number;
  /** Every mapped field; blank cells are `""`, merged cells hold the value of their top-left cell. */
  readonly values: Readonly<Partial<Record<FieldId, CellValue>>>;
  /** Fields whose value comes from a merged cell that begins in another row or column. */
  readonly filledFromMerge: readonly FieldId[];
}

/**
 * The records of a table's body, top to bottom; rows that are totals, sections, notes or blank, and rows in
 * which no mapped field holds anything, are no records.
 */
export function readRecords(
  body: Pick<TableBody, "firstDataRow" | "lastDataRow" | "skippedRows">,
  columns: FieldColumns,
  sheet: SheetSnapshot
): readonly TaskRecord[] {
  const grid = buildGrid(sheet);
  const skipped = new Set(body.skippedRows.map(({ rowIndex }) => rowIndex));
  const fields = Object.entries(columns) as readonly (readonly [FieldId, number])[];
  const records: TaskRecord[] = [];
  for (let rowIndex = body.firstDataRow; rowIndex <= body.lastDataRow; rowIndex += 1) {
    if (skipped.has(rowIndex)) continue;
    const values: Partial<Record<FieldId, CellValue>> = {};
    const filledFromMerge: FieldId[] = [];
    for (const [field, column] of fields) {
      const own = grid.value(rowIndex, column);
      values[field] = isBlank(own) ? grid.spreadValue(rowIndex, column) : own;
      if (isBlank(own) && !isBlank(values[field])) filledFromMerge.push(field);
    }
    if (Object.values(values).every((value) => isBlank(value))) continue;
    records.push({ rowIndex, values, filledFromMerge });
  }
  return records;
}
