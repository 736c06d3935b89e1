import type { CalcError, CalcValue } from "../types";
import { compareValues } from "../values/compareValues";
import { isError } from "../values/operand";
import { ruleValue, type RuleKind } from "./ruleScope";

type Plain = Exclude<CalcValue, CalcError>;

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  lessThan: (order) => order < 0,
  lessThanOrEqual: (order) => order <= 0,
  equal: (order) => order === 0,
  notEqual: (order) => order !== 0,
  greaterThanOrEqual: (order) => order >= 0,
  greaterThan: (order) => order > 0,
};

/**
 * `cellIs`: the cell's value compared as by the operators of formulas, so that a blank cell counts as
 * 0 or "" (ECMA-376 part 1, 18.18.15 ST_ConditionalFormattingOperator).
 */
export const cellIsRule: RuleKind = (scope) => {
  const operator = scope.rule.attributes["operator"] ?? "";
  const [first, second] = scope.rule.formulas;
  return (value, row, column) => {
    const low = ruleValue(scope, first, row, column);
    if (isError(value) || isError(low)) {
      return false;
    }
    const compare = COMPARISONS[operator];
    if (compare !== undefined) {
      return compare(compareValues(value, low));
    }
    const high = ruleValue(scope, second, row, column);
    if (isError(high) || (operator !== "between" && operator !== "notBetween")) {
      return false;
    }
    return isBetween(value, low, high) === (operator === "between");
  };
};

function isBetween(value: Plain, low: Plain, high: Plain): boolean {
  const [from, to] = compareValues(low, high) <= 0 ? [low, high] : [high, low];
  return compareValues(value, from) >= 0 && compareValues(value, to) <= 0;
}
