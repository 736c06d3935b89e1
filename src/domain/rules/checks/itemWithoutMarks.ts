import { markCellsOf, startedColumns } from "../markGrid";
import { observeLine } from "../ownLines";
import type { Rule } from "../rule";

/** Nobody has filled in anything: the item's weight goes to the rest. */
export const itemWithoutMarks: Rule = {
  id: "itemWithoutMarks",
  severity: "info",
  scope: "table",
  source: "LEDGER.md, Score of a department: a missing part gives its weight to the rest",
  check: (_records, { own }) =>
    (own?.marks ?? []).flatMap((grid) => {
      if (grid.raters === "inputs" || startedColumns(markCellsOf(grid)).size > 0) return [];
      return [observeLine(grid.lines, 0, grid.columns[0]?.at ?? 0, {})];
    }),
};
