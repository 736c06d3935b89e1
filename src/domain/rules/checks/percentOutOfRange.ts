import { LARGEST_SHARE } from "../../reading/fullPercentOf";
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
      .flatMap(({ field, value }) => {
        // 80 where 1 means all is mostly 80 %, typed in the other unit.
        const isOtherUnit = context.settings.fullPercent === 1 && value > LARGEST_SHARE;
        const params = isOtherUnit ? { value, setting: "fullPercent" } : { value };
        return observe(record, context, field, params);
      }),
};
