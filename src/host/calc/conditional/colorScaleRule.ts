import { mixColors } from "./mixColors";
import type { RuleKind } from "./ruleScope";
import { NEVER, readThresholds } from "./thresholds";

/** `colorScale`: numbers take a colour between those of the two thresholds they lie between. */
export const colorScaleRule: RuleKind = (scope) => {
  const { drawing } = scope.rule;
  const thresholds = readThresholds(scope);
  if (drawing?.kind !== "colorScale" || thresholds === undefined) {
    return NEVER;
  }
  const stops = thresholds.flatMap(({ value }, index) => {
    const color = drawing.colors[index];
    return color === undefined || Number.isNaN(value) ? [] : [{ value, color }];
  });
  return (value) => {
    const [first] = stops;
    const last = stops[stops.length - 1];
    if (typeof value !== "number" || first === undefined || last === undefined) {
      return false;
    }
    const next = stops.findIndex((stop) => value <= stop.value);
    if (next < 0) {
      return { scaleColor: last.color };
    }
    const high = stops[next] ?? last;
    const low = stops[next - 1] ?? first;
    const span = high.value - low.value;
    const share = span > 0 ? (value - low.value) / span : 0;
    return { scaleColor: mixColors(low.color, high.color, share) };
  };
};
