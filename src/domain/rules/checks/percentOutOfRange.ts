import { percentNumbers } from "../percentFields";
import { observe, type Rule } from "../rule";

/** Percentages lie between 0 and 100 %; what is above or below counts as 100 or 0. */
export const percentOutOfRange: Rule = {
  id: "percentOutOfRange",
  severity: "warning",
  scope: "row",
  source: "LEDGER.md, Percent",
  check: (record, context) =>
    percentNumbers(record, context)
      .filter(({ value }) => value < 0 || value > context.settings.fullPercent)
      .flatMap(({ field, value }) => observe(record, context, field, { value })),
};
