import { isBlank } from "../../model/cellValue";
import { observe, type Rule } from "../rule";

/** Points 分值 are a positive number; 0, negative or text weighs nothing in any mean. */
export const pointsWithoutWeight: Rule = {
  id: "pointsWithoutWeight",
  severity: "warning",
  scope: "row",
  source: "LEDGER.md, Score of a row: points",
  check: (record, context) => {
    const value = record.values.points;
    if (value === undefined || isBlank(value) || (typeof value === "number" && value > 0))
      return [];
    return observe(record, context, "points", { written: String(value) });
  },
};
