import { isBlank, type CellValue } from "../model/cellValue";
import { plainText } from "../text/plainText";
import { meaningsWithBands } from "./headingMeaning";
import type { SheetGrid } from "./sheetGrid";
import type { TableColumn } from "./tableColumns";

/** How the records of a table are numbered. */
export interface Numbering {
  readonly columnIndex: number;
  /** 1, 1.1, A-03 rather than 一, （一）. */
  readonly isArabic: boolean;
  /** 0–1: rows with content that carry a number of their own. */
  readonly share: number;
}

/** assumption: rows looked at. */
const SAMPLE_ROWS = 300;
/** assumption: a column without such a heading is no numbering. */
const SURE = 0.6;
const CHINESE_NUMERAL = /^[（(]?[一二三四五六七八九十百]{1,4}[）)]?[、.．]?$/;
const ARABIC_NUMERAL = /\d/;

/** 一, （二）, 三、 by itself. */
export function isChineseNumeral(value: CellValue): boolean {
  return typeof value === "string" && CHINESE_NUMERAL.test(plainText(value).trim());
}

/** The table's 序号 column, where it has one with something below it. */
export function numberingOf(
  grid: SheetGrid,
  columns: readonly TableColumn[],
  firstRow: number,
  lastRow: number
): Numbering | undefined {
  const column = columns.find(({ ownHeading, bands }) =>
    meaningsWithBands(ownHeading, bands).some(
      ({ meaning, strength }) => meaning === "id" && strength >= SURE
    )
  );
  if (!column) return undefined;
  const { columnIndex } = column;
  let rows = 0;
  let numbered = 0;
  let arabic = 0;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE_ROWS); row += 1) {
    const isUsed = columns.some((other) => !isBlank(grid.value(row, other.columnIndex)));
    if (isUsed) rows += 1;
    const value = grid.value(row, columnIndex);
    if (isBlank(value)) continue;
    numbered += 1;
    if (ARABIC_NUMERAL.test(plainText(String(value)))) arabic += 1;
  }
  if (numbered === 0) return undefined;
  return { columnIndex, isArabic: arabic >= numbered * 0.5, share: numbered / rows };
}
