import type { Area, SheetPart } from "../../../ooxml/types";
import { rewriteReferences } from "../formula/rewriteReferences";
import { containsArea, intersectAreas, MAX_COLUMNS, MAX_ROWS } from "./area";
import { invalidOperation } from "./excelErrors";
import { moveSpan } from "./moveSpan";
import type { WorkbookModel } from "./workbookModel";

type Direction = "down" | "right" | "up" | "left";

/**
 * Inserts (`down`, `right`) or deletes (`up`, `left`) a block of cells; the cells beyond it in its own
 * columns (or rows) move, with their merges, rules, tables and the references to them. Throws
 * InvalidOperation where a merge would be torn.
 */
export function shiftBlock(
  model: WorkbookModel,
  sheet: SheetPart,
  block: Area,
  direction: Direction
): void {
  const isVertical = direction === "down" || direction === "up";
  const isInsert = direction === "down" || direction === "right";
  const size = isVertical ? block.rowCount : block.columnCount;
  const count = isInsert ? size : -size;
  const band: Area = isVertical
    ? { ...block, rowCount: MAX_ROWS - block.rowIndex }
    : { ...block, columnCount: MAX_COLUMNS - block.columnIndex };
  const isTorn = sheet.merges.some((merge) => {
    const shared = intersectAreas(merge, band);
    return shared !== undefined && !containsArea(band, merge);
  });
  if (isTorn) throw invalidOperation("this would tear merged cells");
  const move = (area: Area): Area => moveInBand(area, block, band, isVertical, count);
  const isGone = (area: Area): boolean => !isInsert && containsArea(block, area);
  moveCells(sheet, block, band, isVertical, count);
  rewriteFormulas(model, sheet, (area) => (isGone(area) ? null : move(area)));
  const moveAll = (areas: readonly Area[]): readonly Area[] =>
    areas.filter((area) => !isGone(area)).map(move);
  sheet.setMerges(moveAll(sheet.merges));
  moveRules(sheet, moveAll);
  for (const table of model.package.tables.filter(({ sheetId }) => sheetId === sheet.id)) {
    const area = move(table.area);
    const keepsWidth = area.columnCount === table.area.columnCount;
    if (area !== table.area && keepsWidth) model.package.updateTable(table.id, { area });
  }
  model.ranges.moveAll(sheet.id, move);
}

/** Conditional formats and validation rules move with their cells, and go with them. */
function moveRules(sheet: SheetPart, moveAll: (areas: readonly Area[]) => readonly Area[]): void {
  for (const rule of [...sheet.conditionalFormats]) {
    const areas = moveAll(rule.areas);
    if (areas.length === 0) sheet.removeConditionalFormat(rule.id);
    else if (areas.length < rule.areas.length || areas.some((area, at) => area !== rule.areas[at]))
      sheet.updateConditionalFormat(rule.id, { areas });
  }
  sheet.setDataValidations(
    sheet.dataValidations
      .map((rule) => ({ ...rule, areas: moveAll(rule.areas) }))
      .filter(({ areas }) => areas.length > 0)
  );
}

/** An area after the shift: only areas whose width (or height) lies within the band move. */
function moveInBand(area: Area, block: Area, band: Area, isVertical: boolean, count: number): Area {
  const isAcross = isVertical
    ? containsLine(band.columnIndex, band.columnCount, area.columnIndex, area.columnCount)
    : containsLine(band.rowIndex, band.rowCount, area.rowIndex, area.rowCount);
  if (!isAcross) return area;
  const moved = isVertical
    ? moveSpan(area.rowIndex, area.rowCount, block.rowIndex, count)
    : moveSpan(area.columnIndex, area.columnCount, block.columnIndex, count);
  const next = isVertical
    ? { ...area, rowIndex: moved.start, rowCount: moved.size }
    : { ...area, columnIndex: moved.start, columnCount: moved.size };
  const isSame =
    next.rowIndex === area.rowIndex &&
    next.columnIndex === area.columnIndex &&
    next.rowCount === area.rowCount &&
    next.columnCount === area.columnCount;
  return isSame ? area : next;
}

function containsLine(start: number, size: number, innerStart: number, innerSize: number): boolean {
  return innerStart >= start && innerStart + innerSize <= start + size;
}

/** Moves values, formulas (their text unchanged) and styles; from the far end on insertion. */
function moveCells(
  sheet: SheetPart,
  block: Area,
  band: Area,
  isVertical: boolean,
  count: number
): void {
  const used = sheet.usedArea(false);
  const moving = used === undefined ? undefined : intersectAreas(used, band);
  if (moving === undefined) return;
  const rows = range(moving.rowIndex, moving.rowCount);
  const columns = range(moving.columnIndex, moving.columnCount);
  if (count > 0) {
    rows.reverse();
    columns.reverse();
  }
  for (const row of rows) {
    for (const column of columns) {
      const isDeleted = count < 0 && intersectAreas(block, cell(row, column)) !== undefined;
      if (!isDeleted) copyCell(sheet, row, column, isVertical ? count : 0, isVertical ? 0 : count);
      sheet.removeCell(row, column);
    }
  }
}

function copyCell(
  sheet: SheetPart,
  row: number,
  column: number,
  rowShift: number,
  columnShift: number
): void {
  const [toRow, toColumn] = [row + rowShift, column + columnShift];
  const formula = sheet.formula(row, column);
  const value = sheet.value(row, column);
  if (formula === undefined) sheet.setValue(toRow, toColumn, value);
  else sheet.setFormula(toRow, toColumn, formula, value);
  sheet.setStyleIndex(toRow, toColumn, sheet.styleIndex(row, column));
}

/** `move` gives null for cells that are gone: what named them becomes #REF!. */
function rewriteFormulas(
  model: WorkbookModel,
  moved: SheetPart,
  move: (area: Area) => Area | null
): void {
  const movedName = moved.name.toLowerCase();
  for (const sheet of model.package.sheets.filter(({ isGrid }) => isGrid)) {
    const rewrite = (formula: string): string =>
      rewriteReferences(formula, (sheetName, area) => {
        const isMoved = (sheetName ?? sheet.name).toLowerCase() === movedName;
        return isMoved ? move(area) : area;
      });
    for (const { row, column, formula } of [...sheet.formulaCells()]) {
      const text = rewrite(formula);
      if (text !== formula) sheet.setFormula(row, column, text, sheet.value(row, column));
    }
  }
  for (const name of model.package.definedNames) {
    const formula = rewriteReferences(name.formula, (sheetName, area) =>
      sheetName?.toLowerCase() === movedName ? move(area) : area
    );
    if (formula !== name.formula) model.package.setDefinedName({ ...name, formula });
  }
}

function range(start: number, count: number): number[] {
  return Array.from({ length: count }, (_item, index) => start + index);
}

function cell(rowIndex: number, columnIndex: number): Area {
  return { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
}
