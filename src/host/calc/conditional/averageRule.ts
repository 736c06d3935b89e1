import { isOn } from "./rankRule";
import type { RuleKind } from "./ruleScope";

/** `aboveAverage`: above, below, or so many sample standard deviations away from the mean of the rule's cells. */
export const averageRule: RuleKind = (scope) => {
  const { attributes } = scope.rule;
  const { numbers } = scope.cells();
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  const deviation = numbers.length > 1 ? Math.sqrt(squares / (numbers.length - 1)) : 0;
  const isAbove =
    (attributes["aboveAverage"] ?? "1") !== "0" && attributes["aboveAverage"] !== "false";
  const distance = Number(attributes["stdDev"] ?? 0) * deviation;
  const edge = isAbove ? mean + distance : mean - distance;
  const countsEqual = isOn(attributes["equalAverage"]);
  return (value) => {
    if (typeof value !== "number") {
      return false;
    }
    return (isAbove ? value > edge : value < edge) || (countsEqual && value === edge);
  };
};
