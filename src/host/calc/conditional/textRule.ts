import type { CalcValue } from "../types";
import { toText } from "../values/coercion";
import { expressionRule } from "./expressionRule";
import type { RuleKind } from "./ruleScope";

type TextTest = (text: string, sought: string) => boolean;

/** `containsText`, without regard to case. */
export const containsTextRule = textRule((text, sought) => text.includes(sought));
/** `notContainsText`: also true of error values, as ISERROR(SEARCH()) is. */
export const notContainsTextRule = textRule((text, sought) => !text.includes(sought), true);
/** `beginsWith`, without regard to case. */
export const beginsWithRule = textRule((text, sought) => text.startsWith(sought));
/** `endsWith`, without regard to case. */
export const endsWithRule = textRule((text, sought) => text.endsWith(sought));

/** The rule's own formula decides where the file has one; else its `text` attribute. */
function textRule(test: TextTest, ofErrors = false): RuleKind {
  return (scope) => {
    if (scope.rule.formulas.length > 0) {
      return expressionRule(scope);
    }
    const sought = (scope.rule.attributes["text"] ?? "").toLowerCase();
    return (value: CalcValue) => {
      const text = toText(value);
      return typeof text === "string" ? test(text.toLowerCase(), sought) : ofErrors;
    };
  };
}
