import { isBlank } from "../../model/cellValue";
import { groupKey } from "../../scoring/groupKey";
import { observeLine } from "../ownLines";
import type { Rule } from "../rule";

/** A category stands in the weight table once; a second line would count its rows again. */
export const categoryTwice: Rule = {
  id: "categoryTwice",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Score of a department: weighted mean of category means",
  check: (_records, { own }) => {
    const lines = own?.categories;
    if (lines === undefined) return [];
    const seen = new Set<string>();
    return lines.rows.flatMap(([category = ""], row) => {
      const key = groupKey(String(category));
      const isAgain = !isBlank(category) && seen.has(key);
      seen.add(key);
      return isAgain ? [observeLine(lines, row, 0, { category: String(category) })] : [];
    });
  },
};
