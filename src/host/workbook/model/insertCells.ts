import type { Area } from "../../../ooxml/types";
import { intersectAreas, MAX_COLUMNS, MAX_ROWS } from "./area";
import { orInvalidOperation } from "./arrayFormulas";
import { invalidOperation } from "./excelErrors";
import type { RangeTarget } from "./rangeTarget";
import { requireUnprotected } from "./protection";
import { moveSpan } from "./moveSpan";
import { rowsToVisit } from "./rowsToVisit";
import { shiftBlock } from "./shiftBlock";
import type { ChangeType } from "./workbookEvents";
import type { WorkbookModel } from "./workbookModel";

/**
 * Inserts cells: whole rows or columns where the range is that wide, else a block whose neighbours move
 * down or right. New rows and columns take the formats above or left of them, as in Excel.
 */
export function insertCells(range: RangeTarget, shift: "Down" | "Right"): void {
  const { model, sheet, sheetId, area } = range;
  requireUnprotected(sheet);
  if (shift === "Down" && area.columnCount === MAX_COLUMNS) {
    orInvalidOperation(() => model.package.insertRows(sheetId, area.rowIndex, area.rowCount));
    takeFormatsFromAbove(range);
    moveRanges(range, "rows", area.rowCount);
    finish(range, "RowInserted");
  } else if (shift === "Right" && area.rowCount === MAX_ROWS) {
    orInvalidOperation(() =>
      model.package.insertColumns(sheetId, area.columnIndex, area.columnCount)
    );
    takeFormatsFromLeft(range);
    moveRanges(range, "columns", area.columnCount);
    finish(range, "ColumnInserted");
  } else {
    requireNoCutTable(model, sheetId, area, shift === "Down" ? "rows" : "columns");
    shiftBlock(model, sheet, area, shift === "Down" ? "down" : "right");
    finish(range, "CellInserted");
  }
}

/** Deletes cells: whole rows or columns where the range is that wide, else a block that closes up. */
export function deleteCells(range: RangeTarget, shift: "Up" | "Left"): void {
  const { model, sheet, sheetId, area } = range;
  requireUnprotected(sheet);
  if (shift === "Up" && area.columnCount === MAX_COLUMNS) {
    orInvalidOperation(() => model.package.deleteRows(sheetId, area.rowIndex, area.rowCount));
    moveRanges(range, "rows", -area.rowCount);
    finish(range, "RowDeleted");
  } else if (shift === "Left" && area.rowCount === MAX_ROWS) {
    orInvalidOperation(() =>
      model.package.deleteColumns(sheetId, area.columnIndex, area.columnCount)
    );
    moveRanges(range, "columns", -area.columnCount);
    finish(range, "ColumnDeleted");
  } else {
    requireNoCutTable(model, sheetId, area, shift === "Up" ? "rows" : "columns");
    shiftBlock(model, sheet, area, shift === "Up" ? "up" : "left");
    finish(range, "CellDeleted");
  }
}

function finish(range: RangeTarget, changeType: ChangeType): void {
  const { model, sheetId, area } = range;
  model.structureChanged("everything");
  model.events.emit({ kind: "changed", sheetId, area, changeType });
}

function takeFormatsFromAbove({ sheet, area }: RangeTarget): void {
  const used = sheet.usedArea(false);
  if (used === undefined || area.rowIndex === 0) return;
  for (let column = used.columnIndex; column < used.columnIndex + used.columnCount; column += 1) {
    const style = sheet.styleIndex(area.rowIndex - 1, column);
    for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
      if (sheet.styleIndex(row, column) !== style) sheet.setStyleIndex(row, column, style);
    }
  }
}

function takeFormatsFromLeft({ sheet, area }: RangeTarget): void {
  const used = sheet.usedArea(false);
  if (used === undefined || area.columnIndex === 0) return;
  const inserted = Array.from({ length: area.columnCount }, (_unused, at) => area.columnIndex + at);
  const styleAtLeft = (row: number) => sheet.styleIndex(row, area.columnIndex - 1);
  const rows = rowsToVisit(sheet, used, (row) =>
    inserted.every((column) => sheet.styleIndex(row, column) === styleAtLeft(row))
  );
  for (const row of rows) {
    const style = styleAtLeft(row);
    for (const column of inserted) {
      if (sheet.styleIndex(row, column) !== style) sheet.setStyleIndex(row, column, style);
    }
  }
}

/** Ranges that add-ins hold move with their cells; the inserted or deleted range itself stays. */
function moveRanges(range: RangeTarget, direction: "rows" | "columns", count: number): void {
  const { area } = range;
  const at = direction === "rows" ? area.rowIndex : area.columnIndex;
  range.model.ranges.moveAll(range.sheetId, (held) => {
    const start = direction === "rows" ? held.rowIndex : held.columnIndex;
    const size = direction === "rows" ? held.rowCount : held.columnCount;
    const moved = moveSpan(start, size, at, count);
    return direction === "rows"
      ? { ...held, rowIndex: moved.start, rowCount: moved.size }
      : { ...held, columnIndex: moved.start, columnCount: moved.size };
  });
  range.area = area;
}

/** Moving cells must not tear a table: it lies wholly in the moved block, or beside it. */
function requireNoCutTable(
  model: WorkbookModel,
  sheetId: string,
  area: Area,
  direction: "rows" | "columns"
): void {
  const moved: Area =
    direction === "rows"
      ? { ...area, rowCount: MAX_ROWS - area.rowIndex }
      : { ...area, columnCount: MAX_COLUMNS - area.columnIndex };
  const isCut = model.package.tables.some((table) => {
    if (table.sheetId !== sheetId) return false;
    const shared = intersectAreas(table.area, moved);
    if (shared === undefined) return false;
    return shared.rowCount !== table.area.rowCount || shared.columnCount !== table.area.columnCount;
  });
  if (isCut) throw invalidOperation("this would shift part of a table");
}
