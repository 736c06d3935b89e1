import type { FieldId } from "../../domain/model/fields";
import type { SourceColumn } from "../../domain/snapshots/snapshotTable";

/** Widths in points by what stands in the column (assumption). */
const WIDTHS: Readonly<Partial<Record<FieldId, number>>> = {
  id: 36,
  task: 240,
  project: 120,
  target: 180,
  measures: 180,
  remarks: 220,
};
const USUAL_WIDTH = 84;

/** Widths in points of the columns of carried-over items 结转, on a sheet or in next year's workbook. */
export function carriedWidths(columns: readonly Pick<SourceColumn, "field">[]): readonly number[] {
  return columns.map(({ field }) => (field && WIDTHS[field]) ?? USUAL_WIDTH);
}
