import { isBlank } from "../../model/cellValue";
import { observe, type Rule } from "../rule";

/** No evidence, no bonus: without 加分依据 the points are not counted. */
export const bonusWithoutReason: Rule = {
  id: "bonusWithoutReason",
  severity: "warning",
  scope: "row",
  source: "LEDGER.md, Fields: no evidence, no bonus (湖南, domain/scoring.md 13)",
  check: (record, context) => {
    const { bonus, bonusReason } = record.values;
    if (typeof bonus !== "number" || bonus <= 0 || !isBlank(bonusReason)) return [];
    return observe(record, context, "bonus", { written: bonus });
  },
};
