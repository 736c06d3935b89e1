import { cellText } from "../../scoring/cellText";
import { categoryWeights, hasCategoryWeights } from "../../scoring/categoryWeight";
import { groupKey } from "../../scoring/groupKey";
import { observe, type Rule } from "../rule";

/** Where categories have weights 百分制, a row of a category without weight is not scored. */
export const categoryOutside: Rule = {
  id: "categoryOutside",
  severity: "error",
  scope: "row",
  source: "LEDGER.md, Score of a department: a category outside the weight table counts nothing",
  check: (record, context) => {
    const categories = categoryWeights(context.own?.categories?.rows ?? []);
    if (!hasCategoryWeights(categories)) return [];
    const written = cellText(record.values, "category") ?? "";
    const isWeighed = categories.some(
      ({ category, weight }) => weight > 0 && groupKey(category) === groupKey(written)
    );
    return isWeighed ? [] : observe(record, context, "category", { category: written });
  },
};
