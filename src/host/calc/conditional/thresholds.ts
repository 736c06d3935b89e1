import type { CalcThreshold } from "../types";
import { ruleOrigin, ruleValue, type RuleScope, type RuleTest } from "./ruleScope";

/** A threshold worked out. */
export interface Threshold {
  /** NaN where it cannot be found out; nothing reaches it then. */
  readonly value: number;
  /** Whether a value equal to it reaches it. */
  readonly includesEqual: boolean;
}

/** The test of a rule that touches no cell. */
export const NEVER: RuleTest = () => false;

/** Types of thresholds that are numbers of their own, whatever stands in the rule's cells. */
const OWN_NUMBERS: ReadonlySet<string> = new Set(["num", "formula"]);

/**
 * The thresholds of a scale, bar or icon rule (ECMA-376 part 1, 18.3.1.11 cfvo); undefined where an error
 * among the rule's cells keeps it from being applied at all ("Use conditional formatting to highlight
 * information", support.microsoft.com: "the conditional formatting is not applied to the entire range").
 * Thresholds that do not depend on the cells are not touched by their errors. (assumption)
 */
export function readThresholds(scope: RuleScope): readonly Threshold[] | undefined {
  const { numbers, hasErrors } = scope.cells();
  const thresholds = scope.rule.drawing?.thresholds ?? [];
  // The first icon needs no threshold: its own, "percent 0" in Excel's files, decides nothing.
  const deciding = scope.rule.drawing?.kind === "iconSet" ? thresholds.slice(1) : thresholds;
  if (hasErrors && deciding.some(({ type }) => !OWN_NUMBERS.has(type))) {
    return undefined;
  }
  return thresholds.map((threshold) => ({
    value: thresholdValue(scope, threshold, numbers),
    includesEqual: threshold.includesEqual,
  }));
}

function thresholdValue(
  scope: RuleScope,
  { type, value }: CalcThreshold,
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
      return lowest + ((highest - lowest) * numberOf(scope, value)) / 100;
    case "percentile":
      return percentile(numbers, numberOf(scope, value) / 100);
    default:
      return numberOf(scope, value);
  }
}

/** A threshold is a number or a formula, whatever its type says. */
function numberOf(scope: RuleScope, written: string): number {
  const plain = written.trim() === "" ? NaN : Number(written);
  const origin = ruleOrigin(scope.rule);
  if (!Number.isNaN(plain) || origin === undefined) {
    return plain;
  }
  const value = ruleValue(scope, written, origin.row, origin.column);
  return typeof value === "number" ? value : NaN;
}

function percentile(numbers: readonly number[], share: number): number {
  const place = share * (numbers.length - 1);
  const low = numbers[Math.floor(place)] ?? NaN;
  const high = numbers[Math.ceil(place)] ?? NaN;
  return low + (high - low) * (place - Math.floor(place));
}
