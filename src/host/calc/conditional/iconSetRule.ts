import type { RuleKind } from "./ruleScope";
import { NEVER, readThresholds } from "./thresholds";

/** The set that stands for "no icon" among icons chosen one by one ([MS-XLSX] 2.7.15 ST_IconSetType). */
const NO_ICONS = "NoIcons";

/** `iconSet`: the icon of the highest threshold reached; the lowest threshold is always reached. */
export const iconSetRule: RuleKind = (scope) => {
  const { drawing } = scope.rule;
  const thresholds = readThresholds(scope);
  if (drawing?.kind !== "iconSet" || thresholds === undefined || thresholds.length === 0) {
    return NEVER;
  }
  const hidden = drawing.showsValue ? {} : { hidesValue: true as const };
  return (value) => {
    if (typeof value !== "number") {
      return false;
    }
    let reached = 0;
    thresholds.forEach((threshold, index) => {
      const isReached = threshold.includesEqual
        ? value >= threshold.value
        : value > threshold.value;
      reached = isReached ? index : reached;
    });
    const icon = drawing.icons[reached];
    return icon === undefined || icon.set === NO_ICONS ? hidden : { icon, ...hidden };
  };
};
