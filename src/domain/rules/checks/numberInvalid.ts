import { isBlank, isErrorText } from "../../model/cellValue";
import { figureInText } from "../figureInText";
import { observe, type Rule } from "../rule";

/** Bonus 加分 and chases 催办次数 are numbers from 0 up; text counts nothing, not even the text "2", a bonus below 0 neither. */
export const numberInvalid: Rule = {
  id: "numberInvalid",
  severity: "warning",
  scope: "row",
  source: "LEDGER.md, Score of a row: negative bonus gives 0",
  check: (record, context) =>
    (["bonus", "chaseCount"] as const).flatMap((field) => {
      const value = record.values[field];
      if (value === undefined || isBlank(value) || isErrorText(value)) return [];
      if (typeof value === "number" && value >= 0) return [];
      const figure = figureInText(value);
      const params = { field, written: String(value) };
      if (figure === undefined) return observe(record, context, field, params);
      const fix = { to: figure, safety: "confirm" } as const;
      return observe(record, context, field, { ...params, figure }, fix);
    }),
};
