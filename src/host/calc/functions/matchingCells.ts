import type { CalcError, CalcValue } from "../types";
import type { EvaluationContext, RangeValues } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { isScalar, type Operand, type Reference } from "../values/operand";
import { readCriterion, type Criterion } from "./criterion";

/** A range and the condition its cells are to meet. */
export interface Condition {
  readonly range: Reference;
  readonly criterion: Criterion;
}

/** Where the cells that meet all conditions lie, relative to the ranges' top left. */
export interface MatchingCells {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** How many cells beyond the sheets' extents match as well; they are blank. */
  readonly blankCount: number;
}

/** Reads `range, criterion, range, criterion …`; #VALUE! where a range is none or sizes differ. */
export function readConditions(
  operands: readonly Operand[],
  context: EvaluationContext
): readonly Condition[] | CalcError {
  const conditions: Condition[] = [];
  for (let index = 0; index + 1 < operands.length; index += 2) {
    const range = operands[index] ?? null;
    if (isScalar(range) || range.kind !== "reference") {
      return isScalar(range) && typeof range === "object" && range !== null
        ? range
        : CALC_ERRORS.value;
    }
    const criterion = readCriterion(operands[index + 1] as CalcValue, context.workbook.date1904);
    conditions.push({ range, criterion });
  }
  const [first] = conditions;
  const isUneven = conditions.some(
    ({ range }) =>
      range.rowCount !== first?.range.rowCount || range.columnCount !== first.range.columnCount
  );
  return isUneven ? CALC_ERRORS.value : conditions;
}

/**
 * Finds the cells that meet all conditions. The condition whose index names the fewest cells leads;
 * without one the ranges are read through once.
 */
export function findMatchingCells(
  conditions: readonly Condition[],
  context: EvaluationContext
): MatchingCells {
  const read = conditions.map(({ range, criterion }) => ({
    criterion,
    range,
    cells: context.workbook.readRange(range),
  }));
  const leader = leadingPositions(read);
  const rows: number[] = [];
  const columns: number[] = [];
  const others = read.filter((condition) => condition !== leader?.condition);
  const take = (row: number, column: number) => {
    for (const { criterion, cells } of others) {
      if (!criterion.matches(cellOf(cells, row, column))) {
        return;
      }
    }
    rows.push(row);
    columns.push(column);
  };
  if (leader !== undefined) {
    const width = leader.width;
    for (const position of leader.positions) {
      take(Math.floor(position / width), position % width);
    }
    return { rows, columns, blankCount: 0 };
  }
  const rowCount = Math.max(0, ...read.map(({ cells }) => cells.rowCount));
  const columnCount = Math.max(0, ...read.map(({ cells }) => cells.columnCount));
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      take(row, column);
    }
  }
  const first = conditions[0]?.range;
  const all = first === undefined ? 0 : first.rowCount * first.columnCount;
  const isBlankMatched = conditions.every(({ criterion }) => criterion.matchesBlank);
  return { rows, columns, blankCount: isBlankMatched ? all - rowCount * columnCount : 0 };
}

interface ReadCondition {
  readonly criterion: Criterion;
  readonly cells: RangeValues;
}

interface Leader {
  readonly condition: ReadCondition;
  readonly positions: readonly number[];
  readonly width: number;
}

function leadingPositions(read: readonly ReadCondition[]): Leader | undefined {
  let best: Leader | undefined;
  for (const condition of read) {
    const { criterion, cells } = condition;
    if (criterion.equalityKey !== undefined) {
      const positions = cells.positionsOf(criterion.equalityKey);
      if (best === undefined || positions.length < best.positions.length) {
        best = { condition, positions, width: Math.max(1, cells.columnCount) };
      }
    }
  }
  return best;
}

function cellOf(cells: RangeValues, row: number, column: number): CalcValue {
  return row < cells.rowCount && column < cells.columnCount
    ? (cells.values[row * cells.columnCount + column] ?? null)
    : null;
}
