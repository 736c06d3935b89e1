import type { SheetSnapshot } from "../model/sheetSnapshot";
import { isBlank } from "../model/cellValue";
import { valueAt } from "../model/sheetSnapshot";
import type { TableCandidate } from "./detectTables";
import { isChineseNumeral } from "./numbering";
import { sectionLevel, sectionName } from "./sectionRow";

/** The bands 分节行 that a row stands under. */
export interface RowBands {
  /** From the widest to the narrowest: 经济发展, 工业; empty above the first band. */
  readonly names: readonly string[];
  /** 0-based sheet row of the narrowest. */
  readonly bandRow?: number;
}

/** What a band row says; 一 | 党建工作 has its numeral in a cell of its own. */
function bandText(
  sheet: SheetSnapshot,
  candidate: TableCandidate,
  row: number
): string | undefined {
  const [first, second] = candidate.columns
    .map(({ columnIndex }) => valueAt(sheet, row, columnIndex))
    .filter((value): value is string => typeof value === "string" && !isBlank(value));
  if (first === undefined || second === undefined || !isChineseNumeral(first)) return first;
  return `${first}、${second}`;
}

/** The bands in force below a further one; one right below another of no known level is its part. */
function bandsBelow(
  open: readonly string[],
  text: string,
  isRightBelow: boolean
): readonly string[] {
  const name = sectionName(text);
  const level = sectionLevel(text);
  if (level === 1) return [name];
  if (level === 2) return [...open.slice(0, 1), name];
  return isRightBelow && open.length === 1 ? [...open, name] : [name];
}

/**
 * For every row of the body, `firstDataRow` first, the bands that it stands under; the band rows themselves
 * stand under those above them.
 */
export function sectionBands(candidate: TableCandidate, sheet: SheetSnapshot): readonly RowBands[] {
  const kinds = new Map(candidate.skippedRows.map(({ rowIndex, kind }) => [rowIndex, kind]));
  const rows: RowBands[] = [];
  let open: RowBands = { names: [] };
  let isRightBelow = false;
  for (let row = candidate.firstDataRow; row <= candidate.lastDataRow; row += 1) {
    rows.push(open);
    const text = kinds.get(row) === "section" ? bandText(sheet, candidate, row) : undefined;
    if (text !== undefined) {
      open = { names: bandsBelow(open.names, text, isRightBelow), bandRow: row };
    }
    isRightBelow = text !== undefined;
  }
  return rows;
}
