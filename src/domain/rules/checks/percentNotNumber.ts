import { isBlank, isErrorText } from "../../model/cellValue";
import { figureInText } from "../figureInText";
import { PERCENT_FIELDS } from "../percentFields";
import { observe, type Rule } from "../rule";

/** Plan and report are numbers: text such as 80% or 已完成 keeps the figure of the quarter before. */
export const percentNotNumber: Rule = {
  id: "percentNotNumber",
  severity: "error",
  scope: "row",
  source: "LEDGER.md, Done: blank or text keeps the earlier report",
  check: (record, context) =>
    // 完成率 is people's own column: read and offered, never counted.
    PERCENT_FIELDS.filter((field) => field !== "percentDone").flatMap((field) => {
      const value = record.values[field];
      if (value === undefined || isBlank(value) || isErrorText(value)) return [];
      if (typeof value === "number") return [];
      const written = String(value);
      const figure = percentOf(written, context.settings.fullPercent);
      const fix = figure === undefined ? undefined : ({ to: figure, safety: "confirm" } as const);
      return observe(record, context, field, { field, written }, fix);
    }),
};

/** 80% or 80％ in the sheet's unit, a number typed as text where it fits that unit; undefined for any other text. */
function percentOf(written: string, fullPercent: 1 | 100): number | undefined {
  const digits = /^(\d+(?:\.\d+)?)%$/.exec(written.normalize("NFKC").trim())?.[1];
  if (digits !== undefined) return (Number(digits) * fullPercent) / 100;
  const figure = /[分次]/.test(written) ? undefined : figureInText(written);
  return figure !== undefined && figure <= fullPercent ? figure : undefined;
}
