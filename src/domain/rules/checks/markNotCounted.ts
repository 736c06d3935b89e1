import { markOf } from "../../appraisal/markOf";
import { isBlank } from "../../model/cellValue";
import { markCellsOf } from "../markGrid";
import { observeLine } from "../ownLines";
import type { Rule } from "../rule";

/** A mark is a number from 0 to 100; text, errors and other numbers do not count. */
export const markNotCounted: Rule = {
  id: "markNotCounted",
  severity: "error",
  scope: "table",
  source: "LEDGER.md, Appraisal; assumption: 百分制",
  check: (_records, { own }) =>
    (own?.marks ?? []).flatMap((grid) =>
      markCellsOf(grid).flatMap(({ row, column, name, heading, value, isOwn }) => {
        if (isOwn || isBlank(value) || markOf(value) !== undefined) return [];
        const params = { name, rater: heading, written: String(value) };
        return [observeLine(grid.lines, row, column, params)];
      })
    ),
};
