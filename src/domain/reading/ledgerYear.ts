import { valueAt, type SheetSnapshot } from "../model/sheetSnapshot";
import { isBlank } from "../model/cellValue";
import { plainDate } from "../calendar/daySerial";
import { chineseNumeralsToDigits } from "../text/chineseNumerals";
import { plainText } from "../text/plainText";
import type { ReadingReason } from "./readingReason";
import type { TableCandidate } from "./detectTables";

/** The year a ledger is about and where that was read. */
export interface LedgerYear {
  readonly year: number;
  readonly reason: ReadingReason;
}

/** Settings allow 1990–2100 (settings.ts); titles do not speak of other years. */
const YEAR = /(?<!\d)(199\d|20\d\d|2100)(?!\d)/;
const TITLE_WORDS =
  /年度|台账|清单|任务|计划|要点|责任|一览|分解|考核|目标|安排|表$|plan|list|ledger|log|schedule/i;

function yearIn(text: string): number | undefined {
  const plain = chineseNumeralsToDigits(plainText(text));
  const match = YEAR.exec(plain);
  return match ? Number(match[1]) : undefined;
}

const isFullDate = (text: string): boolean =>
  /\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}/.test(plainText(text));

interface YearText {
  readonly rowIndex: number;
  readonly text: string;
  readonly year: number;
  readonly isTitle: boolean;
}

/** The same for every table of a sheet, and a sheet can hold thousands: read once. */
const yearTextsOf = new WeakMap<SheetSnapshot, readonly YearText[]>();

/** Texts of a sheet that name a year and are no full date, top to bottom. */
function yearTexts(sheet: SheetSnapshot): readonly YearText[] {
  const known = yearTextsOf.get(sheet);
  if (known !== undefined) return known;
  const { area } = sheet;
  const texts: YearText[] = [];
  for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
    for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1) {
      const value = valueAt(sheet, row, column);
      if (typeof value !== "string" || isBlank(value)) continue;
      const text = value.trim();
      const year = yearIn(text);
      if (year === undefined || isFullDate(text)) continue;
      texts.push({ rowIndex: row, text, year, isTitle: TITLE_WORDS.test(text) });
    }
  }
  yearTextsOf.set(sheet, texts);
  return texts;
}

/** The first title with a year above a table, else the first other text with one. */
function titleAbove(candidate: TableCandidate, sheet: SheetSnapshot): YearText | undefined {
  const headerRow = candidate.headerRows[0] ?? candidate.firstDataRow;
  const texts = yearTexts(sheet);
  const [first] = texts;
  const title = texts.find(({ isTitle, rowIndex }) => isTitle || rowIndex >= headerRow);
  if (title !== undefined && title.isTitle && title.rowIndex < headerRow) return title;
  return first !== undefined && first.rowIndex < headerRow ? first : undefined;
}

/**
 * The ledger year 年度: from a title above the table (2024年重点工作责任清单), else the sheet's name, else the
 * year in which nearly all dates of the given columns lie; undefined where nothing says it.
 */
export function findLedgerYear(
  candidate: TableCandidate,
  sheet: SheetSnapshot,
  dateColumns: readonly number[]
): LedgerYear | undefined {
  const title = titleAbove(candidate, sheet);
  if (title !== undefined) {
    const { text, year } = title;
    return { year, reason: { id: "yearFromTitle", params: { text, year } } };
  }
  const nameYear = yearIn(sheet.sheetName);
  if (nameYear !== undefined) {
    const params = { text: sheet.sheetName, year: nameYear };
    return { year: nameYear, reason: { id: "yearFromSheetName", params } };
  }
  const year = yearOfDates(candidate, sheet, dateColumns);
  return year === undefined
    ? undefined
    : { year, reason: { id: "yearFromDates", params: { year } } };
}

/** Share of the dates that must lie in one year for it to be the ledger's (assumption). */
const DATES_IN_YEAR = 0.8;

/** The year in which nearly all dates of the columns lie, whether they are dates or text that names a year. */
function yearOfDates(
  candidate: TableCandidate,
  sheet: SheetSnapshot,
  dateColumns: readonly number[]
): number | undefined {
  const counts = new Map<number, number>();
  let dates = 0;
  for (const column of dateColumns) {
    for (let row = candidate.firstDataRow; row <= candidate.lastDataRow; row += 1) {
      const value = valueAt(sheet, row, column);
      const year = typeof value === "number" ? plainDate(value).year : yearIn(String(value));
      if (year === undefined) continue;
      dates += 1;
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return [...counts].find(([, count]) => count >= DATES_IN_YEAR * dates)?.[0];
}
