import type { Area } from "./types";

/** Rows and columns of an Excel sheet (ECMA-376 part 1, 18.3.1.73; Excel specifications and limits). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Letters of a 0-based column: 0 → `A`, 27 → `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of its letters: `A` → 0, `AB` → 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index++) {
    number = number * 26 + (letters.charCodeAt(index) & 31);
  }
  return number - 1;
}

/** A1 address of a 0-based cell: (2, 1) → `B3`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 address of an area: a single cell → `A1`, else `A1:C2`; whole columns `A:C`, whole rows `1:3`. */
export function areaAddress(area: Area): string {
  const lastRow = area.rowIndex + area.rowCount - 1;
  const lastColumn = area.columnIndex + area.columnCount - 1;
  if (area.rowCount === 1 && area.columnCount === 1) {
    return cellAddress(area.rowIndex, area.columnIndex);
  }
  return `${cellAddress(area.rowIndex, area.columnIndex)}:${cellAddress(lastRow, lastColumn)}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** The area of an A1 text such as `A1`, `$B$2:C9`, `A:C` or `1:3`; undefined where it is none. */
export function parseArea(text: string): Area | undefined {
  const [first = "", last = first] = text.split(":");
  const from = CORNER.exec(first);
  const to = CORNER.exec(last);
  if (!from || !to || first === "" || last === "") return undefined;
  if (!text.includes(":") && (from[1] === undefined || from[2] === undefined)) return undefined;
  if ((from[1] === undefined) !== (to[1] === undefined)) return undefined;
  if ((from[2] === undefined) !== (to[2] === undefined)) return undefined;
  const columns = from[1] && to[1] ? [columnNumber(from[1]), columnNumber(to[1])] : undefined;
  const rows = from[2] && to[2] ? [Number(from[2]) - 1, Number(to[2]) - 1] : undefined;
  return areaBetween(rows ?? [0, MAX_ROWS - 1], columns ?? [0, MAX_COLUMNS - 1]);
}

function areaBetween(rows: readonly number[], columns: readonly number[]): Area | undefined {
  const rowIndex = Math.min(...rows);
  const columnIndex = Math.min(...columns);
  if (rowIndex < 0 || columnIndex < 0) return undefined;
  return {
    rowIndex,
    columnIndex,
    rowCount: Math.max(...rows) - rowIndex + 1,
    columnCount: Math.max(...columns) - columnIndex + 1,
  };
}

/** The areas of a space-separated `sqref`; what is no address is left out. */
export function parseAreas(sqref: string): Area[] {
  return sqref
    .split(/\s+/)
    .map((part) => parseArea(part))
    .filter((area): area is Area => area !== undefined);
}

/** `sqref` text of areas: `A1:B2 D4`. */
export function areasAddress(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(" ");
}

/** Whether two areas cover the same cells. */
export function sameArea(left: Area, right: Area): boolean {
  return (
    left.rowIndex === right.rowIndex &&
    left.columnIndex === right.columnIndex &&
    left.rowCount === right.rowCount &&
    left.columnCount === right.columnCount
  );
}

/** Whether a 0-based cell lies in the area. */
export function containsCell(area: Area, row: number, column: number): boolean {
  return (
    row >= area.rowIndex &&
    row < area.rowIndex + area.rowCount &&
    column >= area.columnIndex &&
    column < area.columnIndex + area.columnCount
  );
}

/** The smallest area around both; undefined where both are. */
export function unionArea(left: Area | undefined, right: Area | undefined): Area | undefined {
  if (!left || !right) return left ?? right;
  const rowIndex = Math.min(left.rowIndex, right.rowIndex);
  const columnIndex = Math.min(left.columnIndex, right.columnIndex);
  return {
    rowIndex,
    columnIndex,
    rowCount: Math.max(left.rowIndex + left.rowCount, right.rowIndex + right.rowCount) - rowIndex,
    columnCount:
      Math.max(left.columnIndex + left.columnCount, right.columnIndex + right.columnCount) -
      columnIndex,
  };
}
