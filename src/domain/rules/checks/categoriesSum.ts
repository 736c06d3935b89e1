import { categoryWeights, hasCategoryWeights } from "../../scoring/categoryWeight";
import { excelRound } from "../../scoring/excelRound";
import { observeLine } from "../ownLines";
import type { Rule } from "../rule";

/** The weights of the categories sum to 100 (百分制) where any is set. */
export const categoriesSum: Rule = {
  id: "categoriesSum",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Score of a department: a sum other than 100 is a finding (丹阳 百分制)",
  check: (_records, { own }) => {
    const lines = own?.categories;
    const categories = categoryWeights(lines?.rows ?? []);
    if (lines === undefined || !hasCategoryWeights(categories)) return [];
    const sum = excelRound(
      categories.reduce((total, { weight }) => total + weight, 0),
      6
    );
    return sum === 100 ? [] : [observeLine(lines, 0, 1, { sum })];
  },
};
