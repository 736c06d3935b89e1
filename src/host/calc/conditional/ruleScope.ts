import type { Calculator, CalcRule, CalcValue, CalcView, ConditionalResult } from "../types";
import type { RuleCells } from "./ruleCells";

/** What a rule does to a cell: whether it holds, or what it draws. */
export type RuleOutcome = boolean | Omit<ConditionalResult, "ruleIds" | "scaleRuleId">;

/** Judges one cell of a rule; made once for all its cells. */
export type RuleTest = (value: CalcValue, row: number, column: number) => RuleOutcome;

/** A kind of rule (SpreadsheetML's ST_CfType, ECMA-376 part 1, 18.18.12). */
export type RuleKind = (scope: RuleScope) => RuleTest;

/** A rule with the workbook it looks at. */
export interface RuleScope {
  readonly rule: CalcRule;
  readonly calculator: Calculator;
  readonly view: CalcView;
  readonly sheetId: string;
  /** What stands in the rule's cells: read once for all rules over the same areas. */
  cells(): RuleCells;
}

/**
 * The cell (0-based) that relative references of the rule are written for: the top left corner of the
 * smallest rectangle around all its areas, whatever their order (MS-XLS 2.5.56, refBound; LibreOffice differs
 * for areas that lie diagonally, where this is an assumption).
 */
export function ruleOrigin({
  areas,
}: CalcRule): { readonly row: number; readonly column: number } | undefined {
  if (areas.length === 0) {
    return undefined;
  }
  return {
    row: Math.min(...areas.map(({ rowIndex }) => rowIndex)),
    column: Math.min(...areas.map(({ columnIndex }) => columnIndex)),
  };
}

/** A formula of the rule for one of its cells, a single value; blank when the rule has no such formula. */
export function ruleValue(
  scope: RuleScope,
  formula: string | undefined,
  row: number,
  column: number
): CalcValue {
  const origin = ruleOrigin(scope.rule);
  if (formula === undefined || origin === undefined) {
    return null;
  }
  const { sheetId } = scope;
  const value = scope.calculator.evaluate(
    formula,
    { sheetId, row, column },
    { sheetId, ...origin }
  );
  return isRows(value) ? (value[0]?.[0] ?? null) : value;
}

/** Whether a value counts as true: a number that is not 0, or TRUE. */
export function isTruth(value: CalcValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function isRows(
  value: CalcValue | readonly (readonly CalcValue[])[]
): value is readonly (readonly CalcValue[])[] {
  return Array.isArray(value);
}
