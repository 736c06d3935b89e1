import { arrayOf } from "../formula/derefOperand";
import { UnknownFunction, type WorkbookReader } from "../formula/evaluation";
import { createTemplateCache, type TemplateCache } from "../formula/templateCache";
import { createCellRunner, type CellRunner } from "../graph/cellRunner";
import { createColumnVersions, type ColumnVersions } from "../graph/columnVersions";
import { createDirtyMarker, type DirtyMarker } from "../graph/dirtyMarker";
import { createExtentCache, type ExtentCache } from "../graph/extentCache";
import { CELL_STATES, type FormulaCell } from "../graph/formulaCell";
import { createFormulaStore, type FormulaStore } from "../graph/formulaStore";
import type {
  CalcArea,
  CalcClock,
  CalcValue,
  CalcView,
  CellPosition,
  RecalculationReport,
} from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { isScalar } from "../values/operand";
import { MAXIMUM_COLUMNS } from "../values/sheetLimits";
import { finish, isSameValue, runFormula } from "./cellResults";
import { createWorkbookReader } from "./createWorkbookReader";
import { createProgress, forgetRemoved, noteNature, type Progress } from "./progress";

/** One reading of the workbook's formulas; thrown away and made anew when sheets, names or tables change. */
export interface Calculation {
  markAtOpening(everything: boolean): void;
  cellsChanged(sheetId: string, area: CalcArea): void;
  unsupported(): ReadonlyMap<string, CellPosition>;
  recalculate(): RecalculationReport;
  evaluate(
    formula: string,
    at: CellPosition,
    origin: CellPosition
  ): CalcValue | readonly (readonly CalcValue[])[];
}

interface Parts {
  readonly templates: TemplateCache;
  readonly store: FormulaStore;
  readonly versions: ColumnVersions;
  readonly extents: ExtentCache;
  readonly marker: DirtyMarker;
  readonly runner: CellRunner;
  readonly reader: WorkbookReader;
  readonly progress: Progress;
}

/** Reads all formulas of the view. */
export function createCalculation(view: CalcView, clock: CalcClock): Calculation {
  const parts = assemble(view, clock);
  const { store, marker, versions, extents, templates } = parts;
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
    unsupported: () => unsupportedNames(parts),
    recalculate: () => recalculate(parts),
    evaluate: (formula, at, origin) => evaluateFree(parts, formula, at, origin),
  };
}

function assemble(view: CalcView, clock: CalcClock): Parts {
  const templates = createTemplateCache(view);
  const store = createFormulaStore(view, templates);
  const versions = createColumnVersions();
  const extents = createExtentCache(view, store.arrayExtent);
  const progress = createProgress(store.all());
  const marker = createDirtyMarker(store, (sheet, column) => versions.bump(sheet.id, column));
  const sink = { view, versions, store, progress };
  const runner = createCellRunner({
    evaluate: (cell) => runFormula(cell, reader, progress),
    finished: (cell, value) => finish(sink, cell, value),
    iteration: view.iteration,
  });
  const reader = createWorkbookReader({
    ...sink,
    clock,
    templates,
    extents,
    valueWhileRunning: runner.valueWhileRunning,
  });
  return { templates, store, versions, extents, marker, runner, reader, progress };
}

function unsupportedNames({ store, progress }: Parts): ReadonlyMap<string, CellPosition> {
  const first = new Map<string, FormulaCell>();
  const note = (name: string, cell: FormulaCell) => {
    const known = first.get(name);
    if (known === undefined || comesBefore(cell, known)) {
      first.set(name, cell);
    }
  };
  for (const cell of store.all()) {
    cell.template.unsupported.forEach((name) => note(name, cell));
  }
  // CELL and INFO show what they lack only when they run.
  progress.unknown.forEach((cell) => note(cell.unknownFunction ?? "", cell));
  return new Map([...first].map(([name, cell]) => [name, positionOf(cell)]));
}

/** Order of the sheets, of rows, of columns. */
function comesBefore(a: FormulaCell, b: FormulaCell): boolean {
  const order = a.sheet.position - b.sheet.position || a.row - b.row || a.column - b.column;
  return order < 0;
}

function recalculate(parts: Parts): RecalculationReport {
  const { marker, runner, progress, store } = parts;
  progress.computedCells = 0;
  // Once a recalculation, not once an edit: a batch may have overwritten thousands of cells.
  forgetRemoved(store, progress);
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

function stretchOf({ sheet, column, row }: FormulaCell) {
  return { sheet, column, firstRow: row, lastRow: row };
}

function positionOf({ sheet, row, column }: FormulaCell): CellPosition {
  return { sheetId: sheet.id, row, column };
}
