import { isBlank, isErrorText } from "../../model/cellValue";
import { observeLine } from "../ownLines";
import type { Rule } from "../rule";

/** A category weighs a number from 0 up, and a weight belongs to a category; others weigh nothing. */
export const categoryInvalid: Rule = {
  id: "categoryInvalid",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Score of a department: category weights 百分制",
  check: (_records, { own }) => {
    const lines = own?.categories;
    if (lines === undefined) return [];
    return lines.rows.flatMap(([category = "", weight = ""], row) => {
      const isNamed = !isBlank(category) && !isErrorText(category);
      const isNumber = typeof weight === "number" && weight >= 0;
      if (isBlank(weight) ? !isErrorText(category) : isNamed && isNumber) return [];
      const column = isNamed ? 1 : 0;
      const params = { category: String(category), written: String(isNamed ? weight : category) };
      return [observeLine(lines, row, column, params)];
    });
  },
};
