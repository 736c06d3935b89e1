import type { CalcValue } from "../types";
import { equalityKey } from "../functions/criterion";
import type { RuleKind } from "./ruleScope";

/** `duplicateValues`: the value stands more than once in the rule's cells; case does not matter, blanks never do. */
export const duplicateValuesRule = repetitionRule((count) => count > 1);
/** `uniqueValues`: the value stands once. */
export const uniqueValuesRule = repetitionRule((count) => count === 1);

function repetitionRule(holds: (count: number) => boolean): RuleKind {
  return (scope) => {
    const { date1904 } = scope.view;
    const counts = new Map<string, number>();
    const keyOf = (value: CalcValue) => (value === "" ? undefined : equalityKey(value, date1904));
    for (const value of scope.cells().values) {
      const key = keyOf(value);
      if (key !== undefined) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return (value) => {
      const key = keyOf(value);
      return key !== undefined && holds(counts.get(key) ?? 0);
    };
  };
}
