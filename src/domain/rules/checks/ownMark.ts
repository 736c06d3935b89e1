import { isBlank } from "../../model/cellValue";
import { markCellsOf } from "../markGrid";
import { observeLine } from "../ownLines";
import type { Rule } from "../rule";

/** 科室互评: a unit gives no mark to itself. */
export const ownMark: Rule = {
  id: "ownMark",
  severity: "error",
  scope: "table",
  source: "科室互评, 临漳县 (domain/scoring.md 25): units rate one another",
  check: (_records, { own }) =>
    (own?.marks ?? []).flatMap((grid) =>
      markCellsOf(grid).flatMap(({ row, column, name, value, isOwn }) =>
        isOwn && !isBlank(value)
          ? [observeLine(grid.lines, row, column, { name, written: String(value) })]
          : []
      )
    ),
};
