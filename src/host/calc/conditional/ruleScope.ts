import type {
  CalcArea,
  Calculator,
  CalcRule,
  CalcValue,
  CalcView,
  ConditionalResult,
} from "../types";

/** What a rule does to a cell: whether it holds, or what it draws. */
export type RuleOutcome = boolean | Omit<ConditionalResult, "ruleIds">;

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
}

/** A formula of the rule for one of its cells, a single value; blank when the rule has no such formula. */
export function ruleValue(
  scope: RuleScope,
  formula: string | undefined,
  row: number,
  column: number
): CalcValue {
  const [first] = scope.rule.areas;
  if (formula === undefined || first === undefined) {
    return null;
  }
  const { sheetId } = scope;
  const origin = { sheetId, row: first.rowIndex, column: first.columnIndex };
  const value = scope.calculator.evaluate(formula, { sheetId, row, column }, origin);
  return isRows(value) ? (value[0]?.[0] ?? null) : value;
}

/** Whether a value counts as true: a number that is not 0, or TRUE. */
export function isTruth(value: CalcValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

/** All values of the rule's areas that are not blank, area by area. */
export function valuesOfRule({ rule, view, sheetId }: RuleScope): readonly CalcValue[] {
  const extent = view.extent(sheetId);
  const values: CalcValue[] = [];
  for (const area of rule.areas) {
    const clipped = clip(area, extent);
    for (let row = clipped.rowIndex; row < clipped.rowIndex + clipped.rowCount; row += 1) {
      for (let offset = 0; offset < clipped.columnCount; offset += 1) {
        const value = view.value(sheetId, row, clipped.columnIndex + offset);
        if (value !== null) {
          values.push(value);
        }
      }
    }
  }
  return values;
}

/** The numbers among `valuesOfRule`, ascending. */
export function sortedNumbersOfRule(scope: RuleScope): readonly number[] {
  return valuesOfRule(scope)
    .filter((value): value is number => typeof value === "number")
    .sort((a, b) => a - b);
}

function clip(
  area: CalcArea,
  extent: { readonly rowCount: number; readonly columnCount: number }
): CalcArea {
  return {
    ...area,
    rowCount: Math.max(0, Math.min(area.rowCount, extent.rowCount - area.rowIndex)),
    columnCount: Math.max(0, Math.min(area.columnCount, extent.columnCount - area.columnIndex)),
  };
}

function isRows(
  value: CalcValue | readonly (readonly CalcValue[])[]
): value is readonly (readonly CalcValue[])[] {
  return Array.isArray(value);
}
