import type { Area } from "../../../ooxml/types";
import { formulaFiller } from "../formula/formulaFiller";
import { updateCalculatedColumns } from "./calculatedColumns";
import { createCellWriter } from "./cellWriter";
import { dimensionMismatch } from "./excelErrors";
import { syncHeadings } from "./tableHeadings";
import { requireUnlocked } from "./protection";
import type { RangeTarget } from "./rangeTarget";
import { usedPart } from "./usedPart";

/**
 * Assigns `values` or `formulas` of a range: one scalar for all cells, or a grid of the range's own size
 * with null for cells that stay. A scalar formula is filled: relative references move along.
 */
export function writeRange(range: RangeTarget, input: unknown): void {
  const { model, sheet } = range;
  const grid = readGrid(input, range.area);
  const scalar = grid === undefined ? scalarOf(input) : undefined;
  const area = scalar === "" || scalar === null ? usedPart(range) : range.area;
  if (area === undefined) return;
  requireUnlocked(model, sheet, area);
  const writer = createCellWriter(model, sheet, area);
  const { rowIndex, columnIndex } = area;
  const isFormula = typeof scalar === "string" && /^=./s.test(scalar);
  const filled = isFormula ? writer.fileFormula(rowIndex, columnIndex, scalar.slice(1)) : "";
  const fill = formulaFiller(filled);
  forEachCell(area, (row, column) => {
    if (isFormula && !writer.isTextCell(row, column)) {
      writer.writeFormula(row, column, fill(row - rowIndex, column - columnIndex));
    } else {
      writer.writeInput(
        row,
        column,
        grid === undefined ? scalar : grid[row - rowIndex]?.[column - columnIndex]
      );
    }
  });
  finishWrite(range, area);
}

/** What follows every write of cells: headings, calculated columns, calculation, events. */
export function finishWrite(range: RangeTarget, area: Area): void {
  const { model, sheetId } = range;
  syncHeadings(model, sheetId, area);
  const filled = updateCalculatedColumns(model, sheetId, area);
  model.cellsWritten(sheetId, area);
  for (const column of filled) model.cellsWritten(sheetId, column);
  model.events.emit({ kind: "changed", sheetId, area, changeType: "RangeEdited" });
}

/** Calls `visit` for each cell of an area, row by row. */
export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  for (let row = rowIndex; row < rowIndex + rowCount; row += 1) {
    for (let column = columnIndex; column < columnIndex + columnCount; column += 1) {
      visit(row, column);
    }
  }
}

/** The grid `[row][column]` of an assignment; undefined where it is a scalar (or a grid of one cell). */
export function readGrid(input: unknown, area: Area): readonly (readonly unknown[])[] | undefined {
  if (!Array.isArray(input)) return undefined;
  const rows = input as readonly unknown[];
  if (isSingleCell(rows) && (area.rowCount > 1 || area.columnCount > 1)) return undefined;
  const grid = rows.map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
  const fits =
    grid.length === area.rowCount && grid.every(({ length }) => length === area.columnCount);
  if (!fits) throw dimensionMismatch();
  return grid;
}

/** The single value of an assignment that is no grid. */
export function scalarOf(input: unknown): unknown {
  if (!Array.isArray(input)) return input;
  const [first] = input as readonly unknown[];
  return Array.isArray(first) ? (first[0] as unknown) : first;
}

function isSingleCell(rows: readonly unknown[]): boolean {
  const [first] = rows;
  return rows.length === 1 && (!Array.isArray(first) || first.length === 1);
}
