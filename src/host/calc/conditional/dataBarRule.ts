import { ruleColor } from "./ruleColor";
import type { RuleKind } from "./ruleScope";
import { readScaleParts } from "./thresholds";

/** `dataBar`: a bar from the left edge, 10 to 90 % of the cell unless the rule says otherwise (ECMA-376 part 1, 18.3.1.28). */
export const dataBarRule: RuleKind = (scope) => {
  const { rule, thresholds, colors } = readScaleParts(scope, "dataBar");
  const low = thresholds[0]?.value ?? NaN;
  const high = thresholds[1]?.value ?? NaN;
  const shortest = Number(rule?.attributes["minLength"] ?? 10) / 100;
  const longest = Number(rule?.attributes["maxLength"] ?? 90) / 100;
  const color = ruleColor(colors[0] ?? { name: "color", attributes: {} });
  return (value) => {
    if (typeof value !== "number" || Number.isNaN(low) || Number.isNaN(high)) {
      return false;
    }
    const share = high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 1;
    return { dataBar: { color, fromRatio: 0, toRatio: shortest + (longest - shortest) * share } };
  };
};
