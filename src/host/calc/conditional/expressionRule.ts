import { isTruth, ruleValue, type RuleKind } from "./ruleScope";

/** `expression`: the formula is true for the cell; errors and texts are not. */
export const expressionRule: RuleKind = (scope) => (_value, row, column) =>
  isTruth(ruleValue(scope, scope.rule.formulas[0], row, column));
