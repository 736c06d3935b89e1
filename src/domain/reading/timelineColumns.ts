import { isBlank } from "../model/cellValue";
import { headingMeanings } from "./headingMeaning";
import type { SheetGrid } from "./sheetGrid";
import type { TableColumn } from "./tableColumns";

/** assumption: fewer calendar columns than this are ordinary columns. */
const FEWEST_TIMELINE_COLUMNS = 4;
const SAMPLE_ROWS = 300;
/** assumption: more typed cells than this share are plans or ticks, not remarks in a drawn calendar. */
const REMARK_SHARE = 0.05;

/** Numbers, letters and names of days, weeks, thirds of a month and months, in Chinese, Japanese and English. */
const CALENDAR_HEADING = new RegExp(
  `^(${[
    ...["\\d{1,6}", "\\d{1,2}[./-]\\d{1,2}", "[a-z]", "\\d{1,2}[月日号周旬]", ""],
    ...["[（(]?[一二三四五六日月火水木金土天][）)]?", "(周|星期)[一二三四五六日天]", "[上中下]旬"],
    ...[
      "第?[\\d一二三四五六七八九十]{1,3}周",
      "w(ee)?k? ?\\d+",
      "(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?",
    ],
    ...[
      "(jan|febr?)(uary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?",
      "(sept?|oct|nov|dec)(em|o)?(ber)?",
    ],
  ].join("|")})$`,
  "i"
);

function isCalendarColumn(column: TableColumn): boolean {
  return (
    CALENDAR_HEADING.test(column.ownHeading) && headingMeanings(column.ownHeading).length === 0
  );
}

/** How many of the first cells of a column are typed, and no formula that draws a bar. */
function typedCells(
  grid: SheetGrid,
  column: TableColumn,
  firstRow: number,
  lastRow: number
): number {
  let typed = 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const isTyped =
      !isBlank(grid.value(row, column.columnIndex)) && !grid.isFormula(row, column.columnIndex);
    if (isTyped) typed += 1;
  }
  return typed;
}

/**
 * Drops the day, week or month columns at the right end in which nothing or next to nothing is typed: a drawn
 * calendar with a remark here and there is not part of the table. Blank columns before it go with it.
 */
export function withoutTimeline(
  grid: SheetGrid,
  columns: readonly TableColumn[],
  firstRow: number,
  lastRow: number
): readonly TableColumn[] {
  const begin = columns.findLastIndex((column) => !isCalendarColumn(column)) + 1;
  const calendar = columns.slice(begin);
  if (calendar.length < FEWEST_TIMELINE_COLUMNS) return columns;
  const lastSampled = Math.min(lastRow, firstRow + SAMPLE_ROWS);
  const typed = calendar.map((column) => typedCells(grid, column, firstRow, lastSampled));
  const cells = calendar.length * Math.max(1, lastSampled - firstRow + 1);
  const sum = typed.reduce((total, count) => total + count, 0);
  if (sum <= cells * REMARK_SHARE) return columns.slice(0, begin);
  const end = begin + typed.findLastIndex((count) => count > 0) + 1;
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
