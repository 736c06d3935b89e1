import { fixedSpan } from "./formula/compileReference";
import { arrayOf, scalarOf } from "./formula/derefOperand";
import { UnknownFunction, type WorkbookReader } from "./formula/evaluation";
import { resolveReferenceText } from "./formula/resolveReferenceText";
import { createTemplateCache, type TemplateCache } from "./formula/templateCache";
import { createColumnVersions, type ColumnVersions } from "./graph/columnVersions";
import { createExtentCache, type ExtentCache } from "./graph/extentCache";
import { createCellRunner, type CellRunner } from "./graph/cellRunner";
import { createDirtyMarker, type DirtyMarker } from "./graph/dirtyMarker";
import { CELL_STATES, type FormulaCell } from "./graph/formulaCell";
import { createFormulaStore, type FormulaStore } from "./graph/formulaStore";
import { createRangeCache, type RangeCache } from "./graph/rangeCache";
import type {
  CalcArea,
  CalcClock,
  CalcValue,
  CalcView,
  CellPosition,
  RecalculationReport,
} from "./types";
import { CALC_ERRORS } from "./values/calcErrors";
import { DAYS_BETWEEN_SYSTEMS } from "./values/dateSystem";
import { MAXIMUM_COLUMNS } from "./values/sheetLimits";
import { isError, isScalar, type Reference, type SheetIdentity } from "./values/operand";

/** One reading of the workbook's formulas; thrown away and made anew when sheets, names or tables change. */
export interface Calculation {
  markAtOpening(everything: boolean): void;
  cellsChanged(sheetId: string, area: CalcArea): void;
  recalculate(): RecalculationReport;
  evaluate(
    formula: string,
    at: CellPosition,
    origin: CellPosition
  ): CalcValue | readonly (readonly CalcValue[])[];
}

interface Parts {
  readonly view: CalcView;
  readonly clock: CalcClock;
  readonly templates: TemplateCache;
  readonly store: FormulaStore;
  readonly versions: ColumnVersions;
  readonly extents: ExtentCache;
  readonly ranges: RangeCache;
  readonly marker: DirtyMarker;
  readonly runner: CellRunner;
  readonly reader: WorkbookReader;
  readonly progress: Progress;
}

/** What the cells that run leave behind. */
interface Progress {
  computedCells: number;
  readonly circular: Set<FormulaCell>;
  readonly unknown: Set<FormulaCell>;
  readonly volatile: Set<FormulaCell>;
  /** Areas found while a cell ran, and how to forget them. */
  readonly dynamic: Map<FormulaCell, { references: Reference[]; forget: () => void }>;
  readonly running: FormulaCell[];
}

/** Reads all formulas of the view. */
export function createCalculation(view: CalcView, clock: CalcClock): Calculation {
  const parts = assemble(view, clock);
  const { store, marker, versions, extents, templates } = parts;
  for (const cell of store.all()) {
    noteNature(cell, parts.progress);
  }
  return {
    markAtOpening(everything) {
      for (const cell of store.all()) {
        const { isVolatile, isDynamic } = cell.template;
        if (everything || !cell.hasValue || isVolatile || isDynamic) {
          marker.mark(cell);
        }
        if ((!cell.hasValue || isDynamic) && !everything) {
          marker.markDependents(stretchOf(cell));
        }
      }
    },
    cellsChanged(sheetId, area) {
      extents.clear();
      const sheet = templates.names.sheetWithId(sheetId);
      if (sheet === undefined) {
        return;
      }
      for (const cell of store.refresh(sheet, area, extents.of(sheetId))) {
        noteNature(cell, parts.progress);
        marker.mark(cell);
      }
      forgetRemoved(parts);
      versions.bumpArea(sheetId, area);
      const columnCount = Math.min(area.columnCount, MAXIMUM_COLUMNS - area.columnIndex);
      for (let offset = 0; offset < columnCount; offset += 1) {
        marker.markDependents({
          sheet,
          column: area.columnIndex + offset,
          firstRow: area.rowIndex,
          lastRow: area.rowIndex + area.rowCount - 1,
        });
      }
    },
    recalculate: () => recalculate(parts),
    evaluate: (formula, at, origin) => evaluateFree(parts, formula, at, origin),
  };
}

function assemble(view: CalcView, clock: CalcClock): Parts {
  const templates = createTemplateCache(view);
  const store = createFormulaStore(view, templates);
  const versions = createColumnVersions();
  const extents = createExtentCache(view);
  const progress: Progress = {
    computedCells: 0,
    circular: new Set(),
    unknown: new Set(),
    volatile: new Set(),
    dynamic: new Map(),
    running: [],
  };
  const marker = createDirtyMarker(store, (sheet, column) => versions.bump(sheet.id, column));
  const readCell = (sheet: SheetIdentity, row: number, column: number): CalcValue => {
    const cell = store.cellAt(sheet, row, column);
    if (cell === undefined) {
      return view.value(sheet.id, row, column);
    }
    return cell.state === CELL_STATES.clean ? cell.value : runner.valueWhileRunning(cell);
  };
  const ranges = createRangeCache({
    date1904: view.date1904,
    extent: extents.of,
    readCell: (reference, row, column) => readCell(reference.sheet, row, column),
    versionOf: versions.sum,
  });
  const reader: WorkbookReader = {
    date1904: view.date1904,
    now: () => clock.nowSerial() - (view.date1904 ? DAYS_BETWEEN_SYSTEMS : 0),
    sheetNamed: templates.names.sheetNamed,
    sheets: () => templates.sheets,
    table: templates.names.table,
    isRowHidden: (sheet, row) => view.isRowHidden(sheet.id, row),
    hasSubtotal: (sheet, row, column) =>
      store.cellAt(sheet, row, column)?.template.isSubtotal === true,
    formulaAt: (sheet, row, column) => view.formula(sheet.id, row, column),
    readCell,
    readRange: ranges.read,
    noteDynamic: (reference) => {
      const cell = progress.running[progress.running.length - 1];
      if (cell !== undefined) {
        progress.dynamic.get(cell)?.references.push(reference);
      }
    },
    resolveText: (text, a1Style, context) =>
      resolveReferenceText(text, a1Style, context, templates),
  };
  const runner = createCellRunner({
    evaluate: (cell) => runFormula(cell, reader, progress),
    finished: (cell, value) => finish(parts, cell, value),
  });
  const parts: Parts = {
    view,
    clock,
    templates,
    store,
    versions,
    extents,
    ranges,
    marker,
    runner,
    reader,
    progress,
  };
  return parts;
}

function runFormula(cell: FormulaCell, reader: WorkbookReader, progress: Progress): CalcValue {
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
    return scalarOf(template.evaluate(context), context);
  } finally {
    progress.running.pop();
  }
}

/** Keeps a result: stores it when it differs, and registers what the cell turned out to depend on. */
function finish(parts: Parts, cell: FormulaCell, value: CalcValue): void {
  const { view, versions, store, progress } = parts;
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

function recalculate(parts: Parts): RecalculationReport {
  const { marker, runner, progress } = parts;
  progress.computedCells = 0;
  recalculateVolatile(parts);
  for (let cells = marker.take(); cells.length > 0; cells = marker.take()) {
    for (const cell of cells) {
      if (cell.state !== CELL_STATES.clean) {
        runner.settle(cell);
      }
    }
  }
  const unknownFunctions = new Map<string, CellPosition>();
  for (const cell of progress.unknown) {
    const name = cell.unknownFunction ?? "";
    if (!unknownFunctions.has(name)) {
      unknownFunctions.set(name, positionOf(cell));
    }
  }
  return {
    computedCells: progress.computedCells,
    unknownFunctions,
    circular: [...progress.circular].map(positionOf),
  };
}

/** Runs the cells that read the clock or chance first; only where their value changed do others follow. */
function recalculateVolatile({ progress, marker, runner }: Parts): void {
  const before = new Map([...progress.volatile].map((cell) => [cell, cell.value] as const));
  for (const cell of progress.volatile) {
    marker.mark(cell);
  }
  for (const [cell, value] of before) {
    if (cell.state !== CELL_STATES.clean) {
      runner.settle(cell);
    }
    if (!isSameValue(value, cell.value)) {
      marker.markDependents(stretchOf(cell));
    }
  }
}

function evaluateFree(
  parts: Parts,
  formula: string,
  at: CellPosition,
  origin: CellPosition
): CalcValue | readonly (readonly CalcValue[])[] {
  const { templates, reader } = parts;
  const sheet = templates.names.sheetWithId(at.sheetId);
  if (sheet === undefined) {
    return CALC_ERRORS.reference;
  }
  const text = formula.replace(/^\s*=/, "");
  const template = templates.freeTemplate(text, sheet, origin.row, origin.column);
  const context = { workbook: reader, sheet, row: at.row, column: at.column };
  try {
    const result = arrayOf(template.evaluate(context), context);
    return isScalar(result) ? result : result.rows;
  } catch (failure) {
    if (failure instanceof UnknownFunction || failure instanceof RangeError) {
      return failure instanceof UnknownFunction ? CALC_ERRORS.name : CALC_ERRORS.value;
    }
    throw failure;
  }
}

function noteNature(cell: FormulaCell, progress: Progress): void {
  if (cell.template.isVolatile) {
    progress.volatile.add(cell);
  }
}

/** Cells that were overwritten must not be reported or run any more. */
function forgetRemoved({ store, progress }: Parts): void {
  const isGone = (cell: FormulaCell) => store.cellAt(cell.sheet, cell.row, cell.column) !== cell;
  for (const cells of [progress.circular, progress.unknown, progress.volatile]) {
    for (const cell of [...cells].filter(isGone)) {
      cells.delete(cell);
    }
  }
  for (const [cell, { forget }] of progress.dynamic) {
    if (isGone(cell)) {
      forget();
      progress.dynamic.delete(cell);
    }
  }
}

function setMember(set: Set<FormulaCell>, cell: FormulaCell, belongs: boolean): void {
  if (belongs) {
    set.add(cell);
  } else {
    set.delete(cell);
  }
}

function stretchOf({ sheet, column, row }: FormulaCell) {
  return { sheet, column, firstRow: row, lastRow: row };
}

function positionOf({ sheet, row, column }: FormulaCell): CellPosition {
  return { sheetId: sheet.id, row, column };
}

function shapeOfReference({ sheet, row, column, rowCount, columnCount }: Reference) {
  return {
    sheet,
    rows: fixedSpan(row, row + rowCount - 1),
    columns: fixedSpan(column, column + columnCount - 1),
  };
}

function isSameValue(a: CalcValue, b: CalcValue): boolean {
  return isError(a) && isError(b) ? a.error === b.error : a === b;
}
