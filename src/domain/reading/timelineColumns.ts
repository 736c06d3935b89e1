import { isBlank } from "../model/cellValue";
import { headingMeanings } from "./headingMeaning";
import type { SheetGrid } from "./sheetGrid";
import type { TableColumn } from "./tableColumns";

/** assumption: fewer calendar columns than this are ordinary columns. */
const FEWEST_TIMELINE_COLUMNS = 4;
const SAMPLE_ROWS = 300;

const CALENDAR_HEADING =
  /^(\d{1,6}|[a-z]|[一二三四五六日]|周[一二三四五六日]|\d{1,2}[月日号周]|第?\d+周|w\d+|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|)$/i;

function isCalendarColumn(column: TableColumn): boolean {
  return (
    CALENDAR_HEADING.test(column.ownHeading) && headingMeanings(column.ownHeading).length === 0
  );
}

function hasTypedValues(
  grid: SheetGrid,
  column: TableColumn,
  firstRow: number,
  lastRow: number
): boolean {
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE_ROWS); row += 1) {
    const isTyped =
      !isBlank(grid.value(row, column.columnIndex)) && !grid.isFormula(row, column.columnIndex);
    if (isTyped) return true;
  }
  return false;
}

/**
 * Drops a row of day, week or month columns at the right end in which nothing is typed: a drawn calendar
 * is not part of the table. Blank columns before it go with it.
 */
export function withoutTimeline(
  grid: SheetGrid,
  columns: readonly TableColumn[],
  firstRow: number,
  lastRow: number
): readonly TableColumn[] {
  let end = columns.length;
  while (end > 0) {
    const column = columns[end - 1];
    if (!column || !isCalendarColumn(column)) break;
    if (hasTypedValues(grid, column, firstRow, lastRow)) break;
    end -= 1;
  }
  return columns.length - end >= FEWEST_TIMELINE_COLUMNS ? columns.slice(0, end) : columns;
}

/** The header rows that say anything over the columns that remain: a row of months over days goes with them. */
export function rowsOver(
  grid: SheetGrid,
  headerRows: readonly number[],
  columns: readonly TableColumn[]
): readonly number[] {
  const says = (row: number): boolean =>
    columns.some(({ columnIndex }) => !isBlank(grid.spreadValue(row, columnIndex)));
  const first = headerRows.findIndex(says);
  return first < 0 ? headerRows : headerRows.slice(first);
}
