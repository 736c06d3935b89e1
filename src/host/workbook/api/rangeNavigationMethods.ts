import type { Method } from "../../protocol/hostObject";
import type { Area } from "../../../ooxml/types";
import { boundingArea, intersectAreas, MAX_COLUMNS, MAX_ROWS } from "../model/area";
import { invalidArgument, itemNotFound } from "../model/excelErrors";
import { resolveAddress } from "../model/resolveAddress";
import type { RangeTarget } from "../model/rangeTarget";
import type { SheetPart } from "../../../ooxml/types";
import { integerArgument, optionalInteger } from "./arguments";
import { objectOf, targetOf } from "./targets";

/** The Range methods that give other ranges. */
export const rangeNavigationMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  GetCell: (range, [row, column]) =>
    rangeAt(range, {
      rowIndex: range.area.rowIndex + integerArgument(row),
      columnIndex: range.area.columnIndex + integerArgument(column),
      rowCount: 1,
      columnCount: 1,
    }),
  GetRow: (range, [row]) => rowsOf(range, integerArgument(row), 1),
  GetColumn: (range, [column]) => columnsOf(range, integerArgument(column), 1),
  GetLastRow: (range) => rowsOf(range, range.area.rowCount - 1, 1),
  GetLastColumn: (range) => columnsOf(range, range.area.columnCount - 1, 1),
  GetLastCell: (range) =>
    rangeAt(range, {
      rowIndex: range.area.rowIndex + range.area.rowCount - 1,
      columnIndex: range.area.columnIndex + range.area.columnCount - 1,
      rowCount: 1,
      columnCount: 1,
    }),
  GetRowsAbove: (range, [count]) => adjacentRows(range, -optionalInteger(count, 1)),
  GetRowsBelow: (range, [count]) => adjacentRows(range, optionalInteger(count, 1)),
  GetColumnsBefore: (range, [count]) => adjacentColumns(range, -optionalInteger(count, 1)),
  GetColumnsAfter: (range, [count]) => adjacentColumns(range, optionalInteger(count, 1)),
  GetOffsetRange: (range, [rows, columns]) =>
    rangeAt(range, {
      ...range.area,
      rowIndex: range.area.rowIndex + integerArgument(rows),
      columnIndex: range.area.columnIndex + integerArgument(columns),
    }),
  GetResizedRange: (range, [rows, columns]) =>
    rangeAt(range, {
      ...range.area,
      rowCount: range.area.rowCount + integerArgument(rows),
      columnCount: range.area.columnCount + integerArgument(columns),
    }),
  GetAbsoluteResizedRange: (range, [rows, columns]) =>
    rangeAt(range, {
      ...range.area,
      rowCount: integerArgument(rows),
      columnCount: integerArgument(columns),
    }),
  GetEntireRow: (range) =>
    rangeAt(range, { ...range.area, columnIndex: 0, columnCount: MAX_COLUMNS }),
  GetEntireColumn: (range) => rangeAt(range, { ...range.area, rowIndex: 0, rowCount: MAX_ROWS }),
  GetBoundingRect: (range, [other]) =>
    rangeAt(range, boundingArea(range.area, otherRange(range, other).area)),
  GetIntersection: (range, [other]) => {
    const shared = intersection(range, other);
    if (shared === undefined) throw itemNotFound();
    return rangeAt(range, shared);
  },
  GetIntersectionOrNullObject: (range, [other]) => {
    const shared = intersection(range, other);
    return shared === undefined ? null : rangeAt(range, shared);
  },
  GetUsedRange: (range, [valuesOnly]) =>
    rangeAt(range, usedIn(range, valuesOnly) ?? { ...range.area, rowCount: 1, columnCount: 1 }),
  GetUsedRangeOrNullObject: (range, [valuesOnly]) => {
    const used = usedIn(range, valuesOnly);
    return used === undefined ? null : rangeAt(range, used);
  },
  GetTables: (range, [fullyContained]) => {
    const isFull = fullyContained === true;
    const tableIds = range.model.package.tables
      .filter((table) => {
        if (table.sheetId !== range.sheetId) return false;
        const shared = intersectAreas(table.area, range.area);
        if (shared === undefined) return false;
        const count = shared.rowCount * shared.columnCount;
        return !isFull || count === table.area.rowCount * table.area.columnCount;
      })
      .map(({ id }) => id);
    return objectOf("TableScopedCollection", { model: range.model, tableIds });
  },
};

/** Another range of the same sheet; throws InvalidArgument where it would leave the sheet. */
export function rangeAt(range: RangeTarget, area: Area) {
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  const isInside =
    rowIndex >= 0 &&
    columnIndex >= 0 &&
    rowCount > 0 &&
    columnCount > 0 &&
    rowIndex + rowCount <= MAX_ROWS &&
    columnIndex + columnCount <= MAX_COLUMNS;
  if (!isInside) throw invalidArgument("outside the sheet");
  return objectOf("Range", range.at(area));
}

/** A Range argument, or the range of an address on the same sheet. */
export function otherRange(range: RangeTarget, argument: unknown): RangeTarget {
  if (typeof argument === "string") return resolveAddress(range.model, range.sheetId, argument);
  const other = targetOf("Range", argument);
  if (other === undefined) throw invalidArgument("range expected");
  return other;
}

function rowsOf(range: RangeTarget, row: number, rowCount: number) {
  return rangeAt(range, { ...range.area, rowIndex: range.area.rowIndex + row, rowCount });
}

function columnsOf(range: RangeTarget, column: number, columnCount: number) {
  return rangeAt(range, {
    ...range.area,
    columnIndex: range.area.columnIndex + column,
    columnCount,
  });
}

function adjacentRows(range: RangeTarget, count: number) {
  const { rowCount } = range.area;
  return count > 0 ? rowsOf(range, rowCount, count) : rowsOf(range, count, -count);
}

function adjacentColumns(range: RangeTarget, count: number) {
  const { columnCount } = range.area;
  return count > 0 ? columnsOf(range, columnCount, count) : columnsOf(range, count, -count);
}

function intersection(range: RangeTarget, argument: unknown): Area | undefined {
  const other = otherRange(range, argument);
  return other.sheetId === range.sheetId ? intersectAreas(range.area, other.area) : undefined;
}

function usedIn(range: RangeTarget, valuesOnly: unknown): Area | undefined {
  const used = range.sheet.usedArea(valuesOnly === true);
  const shared = used === undefined ? undefined : intersectAreas(range.area, used);
  return shared === undefined ? undefined : tightArea(range.sheet, shared, valuesOnly === true);
}

/** The smallest area around the cells in use inside an area (Excel looks at the range alone). */
function tightArea(sheet: SheetPart, area: Area, valuesOnly: boolean): Area | undefined {
  const isUsed = (row: number, column: number): boolean =>
    sheet.value(row, column) !== null ||
    sheet.formula(row, column) !== undefined ||
    (!valuesOnly && sheet.styleIndex(row, column) !== 0);
  const rows = Array.from({ length: area.rowCount }, (_row, at) => area.rowIndex + at);
  const columns = Array.from({ length: area.columnCount }, (_column, at) => area.columnIndex + at);
  const usesRow = (row: number): boolean => columns.some((column) => isUsed(row, column));
  const top = rows.find(usesRow);
  const bottom = rows.findLast(usesRow);
  if (top === undefined || bottom === undefined) return undefined;
  const inRows = rows.slice(top - area.rowIndex, bottom - area.rowIndex + 1);
  const usesColumn = (column: number): boolean => inRows.some((row) => isUsed(row, column));
  const left = columns.find(usesColumn) ?? area.columnIndex;
  const right = columns.findLast(usesColumn) ?? left;
  return {
    rowIndex: top,
    columnIndex: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  };
}
