import type { AppraisalWords } from "../model/appraisalWords";
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
 * Reads a table of marks: the unit is its first column, and whatever stands before the first figure is a
 * rater, so that inserted columns count. A figure that was renamed is found by its place from the end.
 */
export function markTable(
  item: AppraisalItem,
  headings: readonly string[],
  rows: readonly (readonly CellValue[])[],
  { count }: Pick<AppraisalWords, "count">
): MarkTable {
  const figures = headings.indexOf(count);
  const end = figures > 0 ? figures : Math.max(1, headings.length - markFigures(item).length);
  return {
    item,
    raters: headings.slice(1, end),
    lines: rows.map((row) => ({ unit: row[0] ?? "", marks: row.slice(1, end) })),
  };
}
