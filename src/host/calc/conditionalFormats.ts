import type { RuleOutcome, RuleTest } from "./conditional/ruleScope";
import { RULE_KINDS } from "./conditional/ruleKinds";
import type { CalcArea, Calculator, CalcRule, CalcView, ConditionalResult } from "./types";

/** Areas with more rows than this are looked at only as far as the sheet is filled (assumption: no window shows more). */
const MAXIMUM_BLANK_ROWS = 10_000;

interface PreparedRule {
  readonly rule: CalcRule;
  readonly test: RuleTest;
}

/**
 * What conditional formats do to the cells of `area`, by `"row,column"` (0-based); cells that no rule
 * touches are left out. Rules apply in order of priority, the first that holds with `stopIfTrue` ends
 * it; of colour scales, bars and icons the first of each counts. Rules of unknown kinds are left out.
 * The calculator must be up to date.
 */
export function evaluateConditionalFormats(
  calculator: Calculator,
  view: CalcView,
  sheetId: string,
  rules: readonly CalcRule[],
  area: CalcArea
): ReadonlyMap<string, ConditionalResult> {
  const window = usefulPart(area, view.extent(sheetId).rowCount);
  const prepared = prepare(calculator, view, sheetId, rules, window);
  const results = new Map<string, ConditionalResult>();
  if (prepared.length === 0) {
    return results;
  }
  for (let row = window.rowIndex; row < window.rowIndex + window.rowCount; row += 1) {
    for (let offset = 0; offset < window.columnCount; offset += 1) {
      const column = window.columnIndex + offset;
      const here = prepared.filter(({ rule }) => isIn(rule, row, column));
      const result = here.length === 0 ? undefined : judge(here, view, sheetId, row, column);
      if (result !== undefined) {
        results.set(`${row},${column}`, result);
      }
    }
  }
  return results;
}

function usefulPart(area: CalcArea, filledRows: number): CalcArea {
  const rowCount =
    area.rowCount <= MAXIMUM_BLANK_ROWS
      ? area.rowCount
      : Math.max(0, Math.min(area.rowCount, filledRows - area.rowIndex));
  return { ...area, rowCount };
}

function prepare(
  calculator: Calculator,
  view: CalcView,
  sheetId: string,
  rules: readonly CalcRule[],
  window: CalcArea
): readonly PreparedRule[] {
  return [...rules]
    .filter((rule) => rule.areas.some((area) => overlaps(area, window)))
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule) => {
      const kind = RULE_KINDS.get(rule.type);
      return kind === undefined ? [] : [{ rule, test: kind({ rule, calculator, view, sheetId }) }];
    });
}

function judge(
  rules: readonly PreparedRule[],
  view: CalcView,
  sheetId: string,
  row: number,
  column: number
): ConditionalResult | undefined {
  const value = view.value(sheetId, row, column);
  const ruleIds: string[] = [];
  let drawn: Exclude<RuleOutcome, boolean> = {};
  for (const { rule, test } of rules) {
    const outcome = test(value, row, column);
    if (outcome !== false) {
      ruleIds.push(rule.id);
      drawn = outcome === true ? drawn : { ...outcome, ...drawn };
      if (rule.stopIfTrue) {
        break;
      }
    }
  }
  return ruleIds.length === 0 ? undefined : { ruleIds, ...drawn };
}

function isIn(rule: CalcRule, row: number, column: number): boolean {
  return rule.areas.some((area) =>
    overlaps(area, { rowIndex: row, columnIndex: column, rowCount: 1, columnCount: 1 })
  );
}

function overlaps(a: CalcArea, b: CalcArea): boolean {
  return (
    a.rowIndex < b.rowIndex + b.rowCount &&
    b.rowIndex < a.rowIndex + a.rowCount &&
    a.columnIndex < b.columnIndex + b.columnCount &&
    b.columnIndex < a.columnIndex + a.columnCount
  );
}
