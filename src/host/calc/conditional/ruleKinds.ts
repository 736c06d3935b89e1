import { averageRule } from "./averageRule";
import { cellIsRule } from "./cellIsRule";
import { colorScaleRule } from "./colorScaleRule";
import {
  containsBlanksRule,
  containsErrorsRule,
  notContainsBlanksRule,
  notContainsErrorsRule,
} from "./contentRule";
import { dataBarRule } from "./dataBarRule";
import { expressionRule } from "./expressionRule";
import { iconSetRule } from "./iconSetRule";
import { rankRule } from "./rankRule";
import { duplicateValuesRule, uniqueValuesRule } from "./repetitionRule";
import type { RuleKind } from "./ruleScope";
import { beginsWithRule, containsTextRule, endsWithRule, notContainsTextRule } from "./textRule";
import { timePeriodRule } from "./timePeriodRule";

/** Every kind of rule by its word in SpreadsheetML. */
export const RULE_KINDS: ReadonlyMap<string, RuleKind> = new Map([
  ["expression", expressionRule],
  ["cellIs", cellIsRule],
  ["containsText", containsTextRule],
  ["notContainsText", notContainsTextRule],
  ["beginsWith", beginsWithRule],
  ["endsWith", endsWithRule],
  ["containsBlanks", containsBlanksRule],
  ["notContainsBlanks", notContainsBlanksRule],
  ["containsErrors", containsErrorsRule],
  ["notContainsErrors", notContainsErrorsRule],
  ["timePeriod", timePeriodRule],
  ["top10", rankRule],
  ["aboveAverage", averageRule],
  ["duplicateValues", duplicateValuesRule],
  ["uniqueValues", uniqueValuesRule],
  ["colorScale", colorScaleRule],
  ["dataBar", dataBarRule],
  ["iconSet", iconSetRule],
]);
