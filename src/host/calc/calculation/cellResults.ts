import { fixedSpan } from "../formula/compileReference";
import { arrayOf, scalarOf } from "../formula/derefOperand";
import { UnknownFunction, type ReferenceShape, type WorkbookReader } from "../formula/evaluation";
import type { ColumnVersions } from "../graph/columnVersions";
import { CELL_STATES, type FormulaCell } from "../graph/formulaCell";
import type { FormulaStore } from "../graph/formulaStore";
import type { CalcValue, CalcView } from "../types";
import { isError, isScalar, matrixOf, type Reference } from "../values/operand";
import type { Progress } from "./progress";

/** Where results go. */
export interface ResultSink {
  readonly view: CalcView;
  readonly versions: ColumnVersions;
  readonly store: FormulaStore;
  readonly progress: Progress;
}

/** Runs the formula of a cell; throws `UnknownFunction` also for a text that is no formula. */
export function runFormula(
  cell: FormulaCell,
  reader: WorkbookReader,
  progress: Progress
): CalcValue {
  const context = { workbook: reader, sheet: cell.sheet, row: cell.row, column: cell.column };
  progress.computedCells += 1;
  const { template } = cell;
  if (template.unreadable !== undefined) {
    throw new UnknownFunction(template.unreadable);
  }
  progress.dynamic.get(cell)?.forget();
  progress.dynamic.set(cell, { references: [], forget: () => undefined });
  progress.running.push(cell);
  try {
    const result = template.evaluate(context);
    if (cell.arrayArea === undefined) {
      return scalarOf(result, context);
    }
    const array = arrayOf(result, context);
    cell.array = isScalar(array) ? matrixOf([[array]]) : array;
    return cell.array.rows[0]?.[0] ?? null;
  } finally {
    progress.running.pop();
  }
}

/** Keeps a result: stores it when it differs, and registers what the cell turned out to depend on. */
export function finish(sink: ResultSink, cell: FormulaCell, value: CalcValue): void {
  const { view, versions, store, progress } = sink;
  const isNew = !cell.hasValue || !isSameValue(cell.value, value);
  const keepsCachedValue = cell.unknownFunction !== undefined && cell.hasValue;
  cell.state = CELL_STATES.clean;
  cell.value = value;
  cell.hasValue = true;
  if (isNew && !keepsCachedValue) {
    view.storeResult(cell.sheet.id, cell.row, cell.column, value);
    versions.bump(cell.sheet.id, cell.column);
  }
  setMember(progress.circular, cell, cell.isCircular);
  setMember(progress.unknown, cell, cell.unknownFunction !== undefined);
  const found = progress.dynamic.get(cell);
  if (found === undefined || found.references.length === 0) {
    progress.dynamic.delete(cell);
    return;
  }
  const run = { sheet: cell.sheet, column: cell.column, firstRow: cell.row, lastRow: cell.row };
  found.forget = store.dependencies.register(run, found.references.map(shapeOfReference));
}

/** Whether two results are the same value. */
export function isSameValue(a: CalcValue, b: CalcValue): boolean {
  return isError(a) && isError(b) ? a.error === b.error : a === b;
}

function setMember(set: Set<FormulaCell>, cell: FormulaCell, belongs: boolean): void {
  if (belongs) {
    set.add(cell);
  } else {
    set.delete(cell);
  }
}

function shapeOfReference({
  sheet,
  row,
  column,
  rowCount,
  columnCount,
}: Reference): ReferenceShape {
  return {
    sheet,
    rows: fixedSpan(row, row + rowCount - 1),
    columns: fixedSpan(column, column + columnCount - 1),
  };
}
