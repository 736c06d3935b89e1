import { readRawElements, type RawElement } from "./rawElements";
import { ruleValue, sortedNumbersOfRule, type RuleScope } from "./ruleScope";

/** What a scale, bar or icon rule is made of. */
export interface ScaleParts {
  readonly rule: RawElement | undefined;
  readonly thresholds: readonly Threshold[];
  readonly colors: readonly RawElement[];
}

export interface Threshold {
  /** NaN where it cannot be found out; nothing reaches it then. */
  readonly value: number;
  /** Whether a value equal to it reaches it. */
  readonly includesEqual: boolean;
}

/** Reads the `cfvo` thresholds and colours of the element named `kind` (ECMA-376 part 1, 18.3.1.11). */
export function readScaleParts(scope: RuleScope, kind: string): ScaleParts {
  const elements = readRawElements(scope.rule.raw);
  const numbers = sortedNumbersOfRule(scope);
  return {
    rule: elements.find(({ name }) => name === kind),
    thresholds: elements
      .filter(({ name }) => name === "cfvo")
      .map(({ attributes }) => ({
        value: thresholdValue(scope, attributes["type"] ?? "", attributes["val"] ?? "", numbers),
        includesEqual: attributes["gte"] !== "0" && attributes["gte"] !== "false",
      })),
    colors: elements.filter(({ name }) => name === "color"),
  };
}

function thresholdValue(
  scope: RuleScope,
  type: string,
  written: string,
  numbers: readonly number[]
): number {
  const lowest = numbers[0] ?? NaN;
  const highest = numbers[numbers.length - 1] ?? NaN;
  switch (type) {
    case "min":
      return lowest;
    case "max":
      return highest;
    case "autoMin":
      return Math.min(0, lowest);
    case "autoMax":
      return Math.max(0, highest);
    case "percent":
      return lowest + ((highest - lowest) * numberOf(scope, written)) / 100;
    case "percentile":
      return percentile(numbers, numberOf(scope, written) / 100);
    default:
      return numberOf(scope, written);
  }
}

/** A threshold is a number or a formula, whatever its type says. */
function numberOf(scope: RuleScope, written: string): number {
  const plain = written.trim() === "" ? NaN : Number(written);
  const [area] = scope.rule.areas;
  if (!Number.isNaN(plain) || area === undefined) {
    return plain;
  }
  const value = ruleValue(scope, written, area.rowIndex, area.columnIndex);
  return typeof value === "number" ? value : NaN;
}

function percentile(numbers: readonly number[], share: number): number {
  const place = share * (numbers.length - 1);
  const low = numbers[Math.floor(place)] ?? NaN;
  const high = numbers[Math.ceil(place)] ?? NaN;
  return low + (high - low) * (place - Math.floor(place));
}
