import { observeLine } from "../ownLines";
import type { Rule } from "../rule";

/** 得分 holds formulas; a figure typed over one no longer follows the ledger. */
export const figureTypedOver: Rule = {
  id: "figureTypedOver",
  severity: "error",
  scope: "table",
  source: "DESIGN.md, decision 2: live formulas",
  check: (_records, { own }) =>
    (own?.scores ?? []).flatMap(({ lines, typedOver }) =>
      typedOver.map(({ row, column }) => {
        const written = String(lines.rows[row]?.[column] ?? "");
        return observeLine(lines, row, column, { written });
      })
    ),
};
