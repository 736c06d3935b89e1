import { markCellsOf, startedColumns } from "../markGrid";
import { observeLine } from "../ownLines";
import type { Rule } from "../rule";

/** 科室互评: a unit that has not marked anybody while others have. */
export const raterSilent: Rule = {
  id: "raterSilent",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Appraisal",
  check: (_records, { own }) =>
    (own?.marks ?? []).flatMap((grid) => {
      if (grid.raters !== "units") return [];
      const started = startedColumns(markCellsOf(grid));
      // Its only cell may be its own: then there is nobody to mark.
      if (started.size === 0 || grid.lines.rows.length < 2) return [];
      return grid.columns
        .filter(({ at }) => !started.has(at))
        .map(({ at, heading }) => observeLine(grid.lines, 0, at, { rater: heading }));
    }),
};
