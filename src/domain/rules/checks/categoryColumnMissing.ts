import { categoryWeights, hasCategoryWeights } from "../../scoring/categoryWeight";
import { observeLine } from "../ownLines";
import type { Rule } from "../rule";

/** Weights of categories need a column 类别 in the ledger; without one they are not used. */
export const categoryColumnMissing: Rule = {
  id: "categoryColumnMissing",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Score of a department: category weights 百分制",
  check: (_records, { columns, own }) => {
    const lines = own?.categories;
    if (columns.category !== undefined || lines === undefined) return [];
    return hasCategoryWeights(categoryWeights(lines.rows)) ? [observeLine(lines, 0, 0, {})] : [];
  },
};
