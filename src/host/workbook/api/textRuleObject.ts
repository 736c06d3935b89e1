import type { HostObject } from "../../protocol/hostObject";
import { readOnly } from "../../protocol/hostObject";
import { ruleOf } from "./ruleAccess";
import { describe, objectOf, type RuleTarget } from "./targets";

/** Excel.ConditionalTextOperator of the types in the file (ECMA-376 part 1, 18.18.12). */
const OPERATORS: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

/** Excel.TextConditionalFormat; its text can be read, not set. */
export const textRuleDescription = describe("TextConditionalFormat", {
  scalars: {
    Rule: readOnly((target) => {
      const { type, attributes, formulas } = ruleOf(target);
      const text = attributes["text"] ?? searchedText(formulas[0] ?? "");
      return { operator: OPERATORS[type] ?? "Contains", text };
    }),
  },
  navigations: { Format: (target) => objectOf("ConditionalRangeFormat", target) },
});

/** The rule as one that looks for a text; null where it is of another kind. */
export function textRuleObject(target: RuleTarget): HostObject | null {
  return OPERATORS[ruleOf(target).type] === undefined
    ? null
    : objectOf("TextConditionalFormat", target);
}

/** Some programs write the text only into the formula: `NOT(ISERROR(SEARCH("text",A1)))`. */
function searchedText(formula: string): string {
  return (/"((?:[^"]|"")*)"/.exec(formula)?.[1] ?? "").replaceAll('""', '"');
}
