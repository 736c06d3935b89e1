import type { CellValue } from "../model/cellValue";
import { markFigures, type AppraisalItem } from "./appraisalItems";

/** The marks of one item as they stand: a line a unit, a column a rater. */
export interface MarkTable {
  readonly item: AppraisalItem;
  /** Headings of the rater columns, left to right. */
  readonly raters: readonly string[];
  readonly lines: readonly {
    readonly unit: CellValue;
    /** One a rater. */
    readonly marks: readonly CellValue[];
  }[];
}

/**
 * Reads a table of marks: the unit is its first column, the figures are its last ones, and whatever stands
 * between is a rater, so that inserted columns count.
 */
export function markTable(
  item: AppraisalItem,
  headings: readonly string[],
  rows: readonly (readonly CellValue[])[]
): MarkTable {
  const end = Math.max(1, headings.length - markFigures(item).length);
  return {
    item,
    raters: headings.slice(1, end),
    lines: rows.map((row) => ({ unit: row[0] ?? "", marks: row.slice(1, end) })),
  };
}
