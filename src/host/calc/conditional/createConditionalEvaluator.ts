import type { Calculator, CalcArea, CalcRule, CalcView, ConditionalResult } from "../types";
import { createRuleCellsReader } from "./ruleCells";
import { RULE_KINDS } from "./ruleKinds";
import type { RuleKind, RuleOutcome, RuleTest } from "./ruleScope";

/** Conditional formats of one sheet over cells that do not change while it is used. */
export interface ConditionalEvaluator {
  /** What the rules do to a cell (0-based); undefined where none touches it. */
  result(row: number, column: number): ConditionalResult | undefined;
}

interface PreparedRule {
  readonly rule: CalcRule;
  /** Made for the first cell that is asked for: it may read all the rule's cells. */
  test(): RuleTest;
}

/** Rows whose rules are looked for together, so that hundreds of fragmented rules cost little a cell. */
const BAND_ROWS = 64;

/**
 * Judges cells one by one and remembers what it found; the cells of a rule are read once, for all rules
 * over the same areas. Rules apply in order of priority, the first that holds with `stopIfTrue` ends it;
 * of colour scales, bars and icons the first of each counts. Rules of unknown kinds are left out. The
 * calculator must be up to date.
 */
export function createConditionalEvaluator(
  calculator: Calculator,
  view: CalcView,
  sheetId: string,
  rules: readonly CalcRule[]
): ConditionalEvaluator {
  const cellsOf = createRuleCellsReader(view, sheetId);
  const prepared = [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule) => {
      const kind = RULE_KINDS.get(rule.type);
      const cells = () => cellsOf(rule.areas);
      const scope = { rule, calculator, view, sheetId, cells };
      return kind === undefined ? [] : [{ rule, test: once(kind, scope) }];
    });
  const bands = new Map<number, readonly PreparedRule[]>();
  const found = new Map<string, ConditionalResult | undefined>();

  function rulesNear(row: number): readonly PreparedRule[] {
    const band = Math.floor(row / BAND_ROWS);
    const known =
      bands.get(band) ??
      prepared.filter(({ rule }) => rule.areas.some((area) => reachesBand(area, band)));
    bands.set(band, known);
    return known;
  }

  return {
    result(row, column) {
      const here = rulesNear(row).filter(({ rule }) =>
        rule.areas.some((area) => isIn(area, row, column))
      );
      if (here.length === 0) {
        return undefined;
      }
      const key = `${row},${column}`;
      if (!found.has(key)) {
        found.set(key, judge(here, view, sheetId, row, column));
      }
      return found.get(key);
    },
  };
}

function once(kind: RuleKind, scope: Parameters<RuleKind>[0]): () => RuleTest {
  let made: RuleTest | undefined;
  return () => (made ??= kind(scope));
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
  let drawn: Omit<ConditionalResult, "ruleIds"> = {};
  for (const { rule, test } of rules) {
    const outcome = test()(value, row, column);
    if (outcome !== false) {
      ruleIds.push(rule.id);
      drawn = outcome === true ? drawn : { ...named(outcome, rule), ...drawn };
      if (rule.stopIfTrue) {
        break;
      }
    }
  }
  return ruleIds.length === 0 ? undefined : { ruleIds, ...drawn };
}

function named(outcome: Exclude<RuleOutcome, boolean>, rule: CalcRule) {
  return outcome.scaleColor === undefined ? outcome : { ...outcome, scaleRuleId: rule.id };
}

function reachesBand(area: CalcArea, band: number): boolean {
  const first = band * BAND_ROWS;
  return area.rowIndex < first + BAND_ROWS && first < area.rowIndex + area.rowCount;
}

function isIn(area: CalcArea, row: number, column: number): boolean {
  return (
    row >= area.rowIndex &&
    row < area.rowIndex + area.rowCount &&
    column >= area.columnIndex &&
    column < area.columnIndex + area.columnCount
  );
}
