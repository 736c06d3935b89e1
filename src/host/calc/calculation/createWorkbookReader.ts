import type { WorkbookReader } from "../formula/evaluation";
import { resolveReferenceText } from "../formula/resolveReferenceText";
import type { TemplateCache } from "../formula/templateCache";
import type { ColumnVersions } from "../graph/columnVersions";
import type { ExtentCache } from "../graph/extentCache";
import { CELL_STATES, type FormulaCell } from "../graph/formulaCell";
import type { FormulaStore } from "../graph/formulaStore";
import { createRangeCache } from "../graph/rangeCache";
import type { CalcArea, CalcClock, CalcValue, CalcView } from "../types";
import { DAYS_BETWEEN_SYSTEMS } from "../values/dateSystem";
import type { SheetIdentity } from "../values/operand";
import type { Progress } from "./progress";

/** What a reader is made of. */
export interface ReaderSource {
  readonly view: CalcView;
  readonly clock: CalcClock;
  readonly templates: TemplateCache;
  readonly store: FormulaStore;
  readonly versions: ColumnVersions;
  readonly extents: ExtentCache;
  readonly progress: Progress;
  /** The value of a cell that is not up to date. */
  valueWhileRunning(cell: FormulaCell): CalcValue;
}

/** The workbook as formulas read it: literals live from the view, formulas brought up to date on the way. */
export function createWorkbookReader(source: ReaderSource): WorkbookReader {
  const { view, clock, templates, store, versions, extents, progress } = source;
  const readCell = (sheet: SheetIdentity, row: number, column: number): CalcValue => {
    const cell = store.cellAt(sheet, row, column);
    if (cell === undefined) {
      return view.value(sheet.id, row, column);
    }
    return cell.state === CELL_STATES.clean ? cell.value : source.valueWhileRunning(cell);
  };
  const ranges = createRangeCache({
    date1904: view.date1904,
    extent: extents.of,
    readCell: (reference, row, column) => readCell(reference.sheet, row, column),
    versionOf: versions.sum,
  });
  return {
    date1904: view.date1904,
    now: () => clock.nowSerial() - (view.date1904 ? DAYS_BETWEEN_SYSTEMS : 0),
    random: () => clock.random?.() ?? Math.random(),
    sheetNamed: templates.names.sheetNamed,
    sheets: () => templates.sheets,
    table: templates.names.table,
    pivotTableAt: (sheet, row, column) =>
      view
        .pivotTables?.()
        .find(({ sheetId, area }) => sheetId === sheet.id && isInside(area, row, column)),
    isRowHidden: (sheet, row) => view.isRowHidden(sheet.id, row),
    isRowFiltered: (sheet, row) => view.isRowFiltered?.(sheet.id, row) ?? false,
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
}

function isInside(area: CalcArea, row: number, column: number): boolean {
  const [down, right] = [row - area.rowIndex, column - area.columnIndex];
  return down >= 0 && down < area.rowCount && right >= 0 && right < area.columnCount;
}
