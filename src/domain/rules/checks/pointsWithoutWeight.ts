import { isBlank } from "../../model/cellValue";
import { figureInText } from "../figureInText";
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
    const figure = figureInText(value);
    const params = { written: String(value) };
    if (figure === undefined || figure === 0) return observe(record, context, "points", params);
    const fix = { to: figure, safety: "confirm" } as const;
    return observe(record, context, "points", { ...params, figure }, fix);
  },
};
