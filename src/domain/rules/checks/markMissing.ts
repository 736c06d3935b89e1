import { isBlank } from "../../model/cellValue";
import { markCellsOf, startedColumns } from "../markGrid";
import { observeLine } from "../ownLines";
import type { Rule } from "../rule";

/** A rater who has marked others has left this one out. */
export const markMissing: Rule = {
  id: "markMissing",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Appraisal",
  check: (_records, { own }) =>
    (own?.marks ?? []).flatMap((grid) => {
      const cells = markCellsOf(grid);
      const started = startedColumns(cells);
      return cells.flatMap(({ row, column, name, heading, value, isOwn }) => {
        if (isOwn || !isBlank(value) || !started.has(column)) return [];
        return [observeLine(grid.lines, row, column, { name, rater: heading })];
      });
    }),
};
