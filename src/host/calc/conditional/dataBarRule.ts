import type { CalcDataBar, DrawnBar } from "../types";
import type { RuleKind } from "./ruleScope";
import { NEVER, readThresholds } from "./thresholds";

/** Where a bar begins and ends, in shares of the cell's width; the axis where it has one. */
interface BarPlace {
  readonly from: number;
  readonly to: number;
  readonly axis?: number;
}

/**
 * `dataBar`: as long as the value's share of the way from the low to the high threshold (ECMA-376 part 1,
 * 18.3.1.28); with negative values from an axis to both sides ([MS-XLSX] 2.6.30 CT_DataBar).
 */
export const dataBarRule: RuleKind = (scope) => {
  const { drawing } = scope.rule;
  const [low, high] = (readThresholds(scope) ?? []).map(({ value }) => value);
  if (drawing?.kind !== "dataBar" || low === undefined || high === undefined) {
    return NEVER;
  }
  return (value) => {
    if (typeof value !== "number" || Number.isNaN(low) || Number.isNaN(high)) {
      return false;
    }
    const place = barPlace(drawing, value, Math.min(low, high), Math.max(low, high));
    const dataBar = drawnBar(drawing, value < 0, place);
    return drawing.showsValue ? { dataBar } : { dataBar, hidesValue: true };
  };
};

function barPlace(bar: CalcDataBar, value: number, low: number, high: number): BarPlace {
  if (bar.axis === "middle") {
    // Both halves have one scale. (assumption)
    const farthest = Math.max(Math.abs(low), Math.abs(high));
    const share = farthest > 0 ? clamped(value / farthest, -1, 1) : 0;
    return { from: 0.5, to: 0.5 + share / 2, axis: 0.5 };
  }
  if (bar.axis === "none" || low >= 0) {
    return { from: 0, to: lengthOf(bar, high > low ? (value - low) / (high - low) : 1) };
  }
  if (high <= 0) {
    return { from: 1, to: 1 - lengthOf(bar, (high - value) / (high - low)), axis: 1 };
  }
  const zero = -low / (high - low);
  const share = value < 0 ? -zero * (value / low) : (1 - zero) * (value / high);
  return { from: zero, to: zero + clamped(share, -zero, 1 - zero), axis: zero };
}

function lengthOf(bar: CalcDataBar, share: number): number {
  const shortest = bar.minLengthPercent / 100;
  const longest = bar.maxLengthPercent / 100;
  return shortest + (longest - shortest) * clamped(share, 0, 1);
}

function drawnBar(bar: CalcDataBar, isNegative: boolean, place: BarPlace): DrawnBar {
  const turned = (ratio: number) => (bar.isRightToLeft ? 1 - ratio : ratio);
  const borderColor = isNegative ? bar.negativeBorderColor : bar.borderColor;
  return {
    color: isNegative ? bar.negativeColor : bar.color,
    fromRatio: turned(place.from),
    toRatio: turned(place.to),
    isGradient: bar.isGradient,
    ...(borderColor === undefined ? {} : { borderColor }),
    ...(place.axis === undefined
      ? {}
      : { axis: { ratio: turned(place.axis), color: bar.axisColor } }),
  };
}

function clamped(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
