import type { RuleKind } from "./ruleScope";

/** `top10`: among the highest (or with `bottom` lowest) so many or so many percent; ties at the edge belong. */
export const rankRule: RuleKind = (scope) => {
  const { attributes } = scope.rule;
  const { numbers } = scope.cells();
  const rank = Number(attributes["rank"] ?? 10);
  const isPercent = isOn(attributes["percent"]);
  const wanted = isPercent ? Math.floor((numbers.length * rank) / 100) : rank;
  const count = Math.min(numbers.length, Math.max(1, wanted));
  const isBottom = isOn(attributes["bottom"]);
  const edge = isBottom ? numbers[count - 1] : numbers[numbers.length - count];
  return (value) =>
    typeof value === "number" && edge !== undefined && (isBottom ? value <= edge : value >= edge);
};

/** Whether a boolean attribute of SpreadsheetML is set. */
export function isOn(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}
