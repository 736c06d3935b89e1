import { percentNumbers } from "../percentFields";
import { observe, type Rule } from "../rule";

/**
 * All percent columns have one unit: where 100 means 100 %, a figure between 0 and 1 with decimals is of the
 * other unit (figures above 1 where 1 means 100 % are out of range already).
 */
export const percentUnitsMixed: Rule = {
  id: "percentUnitsMixed",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Percent",
  check: (records, context) => {
    const { fullPercent } = context.settings;
    if (fullPercent === 1) return [];
    return records.flatMap((record) =>
      percentNumbers(record, context)
        .filter(({ value }) => value > 0 && value < 1)
        .flatMap(({ field, value }) => observe(record, context, field, { value, fullPercent }))
    );
  },
};
