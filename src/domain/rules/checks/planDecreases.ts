import { observe, type Rule } from "../rule";

const PLANS = ["plan1", "plan2", "plan3", "plan4"] as const;

/** Plans add up over the year: a later quarter is not planned below an earlier one. */
export const planDecreases: Rule = {
  id: "planDecreases",
  severity: "warning",
  scope: "row",
  source: "LEDGER.md, Fields: plan1..plan4 are cumulative",
  check: (record, context) => {
    const typed = PLANS.flatMap((field) => {
      const value = record.values[field];
      return typeof value === "number" ? [{ field, value }] : [];
    });
    return typed.flatMap(({ field, value }, index) => {
      const before = typed[index - 1];
      if (before === undefined || value >= before.value) return [];
      return observe(record, context, field, { field, from: before.value, to: value });
    });
  },
};
