import type { Area } from "../../../ooxml/types";

/** Rows and columns of a worksheet (Excel specifications and limits, support.microsoft.com). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The whole sheet. */
export const WHOLE_SHEET: Area = {
  rowIndex: 0,
  columnIndex: 0,
  rowCount: MAX_ROWS,
  columnCount: MAX_COLUMNS,
};

/** The cells that lie in both; undefined where there are none. */
export function intersectAreas(a: Area, b: Area): Area | undefined {
  const rowIndex = Math.max(a.rowIndex, b.rowIndex);
  const columnIndex = Math.max(a.columnIndex, b.columnIndex);
  const rowCount = Math.min(a.rowIndex + a.rowCount, b.rowIndex + b.rowCount) - rowIndex;
  const columnCount =
    Math.min(a.columnIndex + a.columnCount, b.columnIndex + b.columnCount) - columnIndex;
  if (rowCount <= 0 || columnCount <= 0) return undefined;
  return { rowIndex, columnIndex, rowCount, columnCount };
}

/** The smallest rectangle that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const rowIndex = Math.min(a.rowIndex, b.rowIndex);
  const columnIndex = Math.min(a.columnIndex, b.columnIndex);
  return {
    rowIndex,
    columnIndex,
    rowCount: Math.max(a.rowIndex + a.rowCount, b.rowIndex + b.rowCount) - rowIndex,
    columnCount:
      Math.max(a.columnIndex + a.columnCount, b.columnIndex + b.columnCount) - columnIndex,
  };
}

/** True where every cell of `inner` lies in `outer`. */
export function containsArea(outer: Area, inner: Area): boolean {
  const shared = intersectAreas(outer, inner);
  return shared !== undefined && sameArea(shared, inner);
}

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.rowIndex === b.rowIndex &&
    a.columnIndex === b.columnIndex &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}

/** One cell as an area. */
export function cellArea(rowIndex: number, columnIndex: number): Area {
  return { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
}

/** What remains of `area` without `hole`: up to four rectangles that do not overlap. */
export function subtractArea(area: Area, hole: Area): readonly Area[] {
  const shared = intersectAreas(area, hole);
  if (shared === undefined) return [area];
  const bottom = shared.rowIndex + shared.rowCount;
  const right = shared.columnIndex + shared.columnCount;
  const middle = { rowIndex: shared.rowIndex, rowCount: shared.rowCount };
  return [
    { ...area, rowCount: shared.rowIndex - area.rowIndex },
    { ...area, rowIndex: bottom, rowCount: area.rowIndex + area.rowCount - bottom },
    { ...area, ...middle, columnCount: shared.columnIndex - area.columnIndex },
    {
      ...area,
      ...middle,
      columnIndex: right,
      columnCount: area.columnIndex + area.columnCount - right,
    },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** A table's or other block's cells of one column: `rows` from `firstRow` on. */
export function columnArea(columnIndex: number, firstRow: number, rowCount: number): Area {
  return { rowIndex: firstRow, columnIndex, rowCount, columnCount: 1 };
}
