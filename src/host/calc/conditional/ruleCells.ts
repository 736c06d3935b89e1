import type { CalcArea, CalcValue, CalcView } from "../types";
import { isError } from "../values/operand";

/** What stands in the cells of a rule. */
export interface RuleCells {
  /** Everything that is not blank, area by area. */
  readonly values: readonly CalcValue[];
  /** Its numbers, ascending. */
  readonly numbers: readonly number[];
  readonly hasErrors: boolean;
}

/** Reads the cells of areas, each set of areas once: rules over the same cells share one reading. */
export function createRuleCellsReader(
  view: CalcView,
  sheetId: string
): (areas: readonly CalcArea[]) => RuleCells {
  const read = new Map<string, RuleCells>();
  return (areas) => {
    const key = JSON.stringify(areas);
    const known = read.get(key) ?? readCells(view, sheetId, areas);
    read.set(key, known);
    return known;
  };
}

function readCells(view: CalcView, sheetId: string, areas: readonly CalcArea[]): RuleCells {
  const extent = view.extent(sheetId);
  const values: CalcValue[] = [];
  const numbers: number[] = [];
  let hasErrors = false;
  for (const area of areas) {
    const lastRow = Math.min(area.rowIndex + area.rowCount, extent.rowCount);
    const lastColumn = Math.min(area.columnIndex + area.columnCount, extent.columnCount);
    for (let row = area.rowIndex; row < lastRow; row += 1) {
      for (let column = area.columnIndex; column < lastColumn; column += 1) {
        const value = view.value(sheetId, row, column);
        if (value === null) {
          continue;
        }
        values.push(value);
        hasErrors ||= isError(value);
        if (typeof value === "number") {
          numbers.push(value);
        }
      }
    }
  }
  return { values, numbers: numbers.sort((a, b) => a - b), hasErrors };
}
