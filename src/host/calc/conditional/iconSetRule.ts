import { isOn } from "./rankRule";
import type { RuleKind } from "./ruleScope";
import { readScaleParts } from "./thresholds";

/** `iconSet`: the icon of the highest threshold reached, 0 for the lowest; `reverse` turns the set round. */
export const iconSetRule: RuleKind = (scope) => {
  const { rule, thresholds } = readScaleParts(scope, "iconSet");
  const set = rule?.attributes["iconSet"] ?? "3TrafficLights1";
  const isReversed = isOn(rule?.attributes["reverse"]);
  return (value) => {
    if (typeof value !== "number" || thresholds.length === 0) {
      return false;
    }
    let reached = 0;
    thresholds.forEach((threshold, index) => {
      const isReached = threshold.includesEqual
        ? value >= threshold.value
        : value > threshold.value;
      reached = isReached ? index : reached;
    });
    return { icon: { set, index: isReversed ? thresholds.length - 1 - reached : reached } };
  };
};
