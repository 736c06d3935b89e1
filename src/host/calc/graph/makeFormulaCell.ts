import { elementAt } from "../formula/liftValues";
import { UnknownFunction } from "../formula/evaluation";
import type { FormulaTemplate } from "../formula/compileScope";
import { fixedSpan } from "../formula/compileReference";
import type { TemplateCache } from "../formula/templateCache";
import type { CalcArea, CalcView } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { isScalar, type SheetIdentity } from "../values/operand";
import { CELL_STATES, type FormulaCell } from "./formulaCell";

/** A formula as the view has it. */
export interface FormulaSource {
  readonly sheet: SheetIdentity;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly hasValue: boolean;
  readonly arrayArea: CalcArea | undefined;
}

/** A formula cell that is up to date as far as its stored value goes; an array formula reads its references whole. */
export function makeFormulaCell(
  source: FormulaSource,
  view: CalcView,
  templates: TemplateCache
): FormulaCell {
  const { sheet, row, column, formula, hasValue, arrayArea } = source;
  return {
    sheet,
    row,
    column,
    template:
      arrayArea === undefined
        ? templates.cellTemplate(formula, sheet, row, column)
        : templates.freeTemplate(formula, sheet, row, column),
    ...(arrayArea && { arrayArea }),
    value: hasValue ? view.value(sheet.id, row, column) : null,
    state: CELL_STATES.clean,
    hasValue,
    isCircular: false,
    order: 0,
    reachesBackTo: 0,
  };
}

/** The cells beside its first one that an array formula fills in; none for other formulas. */
export function makeFilledCells(anchor: FormulaCell, view: CalcView): readonly FormulaCell[] {
  const area = anchor.arrayArea;
  if (area === undefined) {
    return [];
  }
  const template = fillingTemplate(anchor);
  const cells: FormulaCell[] = [];
  for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
    for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1) {
      if (row !== anchor.row || column !== anchor.column) {
        const value = view.value(anchor.sheet.id, row, column);
        const state = CELL_STATES.clean;
        const order = { isCircular: false, order: 0, reachesBackTo: 0 };
        const hasValue = value !== null;
        const { sheet } = anchor;
        cells.push({
          sheet,
          row,
          column,
          template,
          value,
          state,
          hasValue,
          filledBy: anchor,
          ...order,
        });
      }
    }
  }
  return cells;
}

/** Reads the element of the array at the cell's own place; beyond the array it is #N/A, as in Excel. */
function fillingTemplate(anchor: FormulaCell): FormulaTemplate {
  const rows = fixedSpan(anchor.row, anchor.row);
  const columns = fixedSpan(anchor.column, anchor.column);
  return {
    evaluate: (context) => {
      const first = context.workbook.readCell(anchor.sheet, anchor.row, anchor.column);
      if (anchor.unknownFunction !== undefined) {
        throw new UnknownFunction(anchor.unknownFunction);
      }
      if (anchor.array === undefined) {
        return first;
      }
      const single = anchor.array.rows.length === 1 && anchor.array.rows[0]?.length === 1;
      const value = elementAt(
        single && isScalar(first) ? first : anchor.array,
        context.row - anchor.row,
        context.column - anchor.column
      );
      return value === undefined ? CALC_ERRORS.notAvailable : value;
    },
    shapes: [{ sheet: anchor.sheet, rows, columns }],
    isVolatile: false,
    isDynamic: false,
    isSubtotal: false,
    unsupported: [],
  };
}
