import type { Area } from "../../../ooxml/types";
import { moveFormula } from "../formula/moveFormula";
import { containsArea } from "./area";
import { invalidArgument } from "./excelErrors";
import type { RangeTarget } from "./rangeTarget";
import { requireUnlocked } from "./protection";
import { finishWrite } from "./writeRange";

export interface CopyOptions {
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface SourceCell {
  readonly value: ReturnType<RangeTarget["sheet"]["value"]>;
  readonly formula: string | undefined;
  readonly style: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Copies cells into a range, repeating the source where the range is a multiple of it; a smaller range
 * takes the whole source, as pasting does. Relative references move along; merges come with `All`.
 */
export function copyRange(target: RangeTarget, source: RangeTarget, options: CopyOptions): void {
  if (options.what !== "Formats") source.model.settle();
  const cells = readCells(source, options.transpose);
  const rowCount = cells.length;
  const columnCount = cells[0]?.length ?? 0;
  if (rowCount * columnCount > 5_000_000) throw invalidArgument("range too large");
  const area = pasteArea(target.area, rowCount, columnCount);
  const { sheet, model } = target;
  requireUnlocked(model, sheet, area);
  for (let r = 0; r < area.rowCount; r += 1) {
    for (let c = 0; c < area.columnCount; c += 1) {
      const cell = cells[r % rowCount]?.[c % columnCount];
      if (cell === undefined) continue;
      if (options.skipBlanks && cell.value === null && cell.formula === undefined) continue;
      pasteCell(target, cell, area.rowIndex + r, area.columnIndex + c, options.what);
    }
  }
  if (options.what === "All") copyMerges(target, source, area);
  if (options.what !== "Formats") finishWrite(target.at(area), area);
}

function readCells(source: RangeTarget, transpose: boolean): readonly (readonly SourceCell[])[] {
  const { sheet, area } = source;
  const read = (r: number, c: number): SourceCell => {
    const row = area.rowIndex + r;
    const column = area.columnIndex + c;
    return {
      value: sheet.value(row, column),
      formula: sheet.formula(row, column),
      style: sheet.styleIndex(row, column),
      row,
      column,
    };
  };
  const [outer, inner] = transpose
    ? [area.columnCount, area.rowCount]
    : [area.rowCount, area.columnCount];
  return Array.from({ length: outer }, (_outer, r) =>
    Array.from({ length: inner }, (_inner, c) => (transpose ? read(c, r) : read(r, c)))
  );
}

function pasteArea(target: Area, rowCount: number, columnCount: number): Area {
  const isMultiple = target.rowCount % rowCount === 0 && target.columnCount % columnCount === 0;
  return isMultiple ? target : { ...target, rowCount, columnCount };
}

function pasteCell(
  target: RangeTarget,
  cell: SourceCell,
  row: number,
  column: number,
  what: CopyOptions["what"]
): void {
  const { sheet } = target;
  if (what === "All" || what === "Formats") sheet.setStyleIndex(row, column, cell.style);
  if (what === "Formats") return;
  if (cell.formula !== undefined && what !== "Values") {
    sheet.setFormula(row, column, moveFormula(cell.formula, cell, { row, column }), cell.value);
  } else sheet.setValue(row, column, cell.value);
}

function copyMerges(target: RangeTarget, source: RangeTarget, area: Area): void {
  const inSource = source.sheet.merges.filter((merge) => containsArea(source.area, merge));
  if (inSource.length === 0) return;
  const moved = inSource.map((merge) => ({
    ...merge,
    rowIndex: merge.rowIndex - source.area.rowIndex + area.rowIndex,
    columnIndex: merge.columnIndex - source.area.columnIndex + area.columnIndex,
  }));
  const kept = target.sheet.merges.filter((merge) => !containsArea(area, merge));
  target.sheet.setMerges([...kept, ...moved]);
}
