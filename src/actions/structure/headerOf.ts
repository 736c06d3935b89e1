import { columnLetters, type Area } from "../../domain/model/area";
import type { SheetSnapshot } from "../../domain/model/sheetSnapshot";
import { valueAt } from "../../domain/model/sheetSnapshot";
import type { TableCandidate } from "../../domain/reading/detectTables";
import { uniqueName } from "../ledger/uniqueName";

/** The names of the table's columns and whether the printed header can carry them itself. */
export interface TableHeader {
  readonly insertHeaderRow: boolean;
  readonly headings: readonly string[];
  /** The inserted row is shown: there is no printed header. */
  readonly showsHeaderRow?: boolean;
}

/** Excel's limit for a table heading. */
const HEADING_LIMIT = 255;

/**
 * A single header row of unique, non-empty, unmerged text right above the body is the table's header as it
 * is; otherwise unique names for an inserted row: bands and heading joined, the column's letter where it
 * has none (DESIGN, decision 4). Over a list without any heading the row is shown and holds
 * `namesByValues` (0-based sheet column → name of what its values say).
 */
export function headerOf(
  sheet: SheetSnapshot,
  candidate: TableCandidate,
  namesByValues: ReadonlyMap<number, string>
): TableHeader {
  const table = sheet.tables.find(({ name }) => name === candidate.tableName);
  if (table) return { insertHeaderRow: false, headings: table.headings };
  const plain = plainHeadings(sheet, candidate);
  if (plain) return { insertHeaderRow: false, headings: plain };
  const headings: string[] = [];
  const isBare = candidate.headerRows.length === 0;
  for (const { heading, columnIndex } of candidate.columns) {
    const said = isBare ? (namesByValues.get(columnIndex) ?? "") : heading;
    const text = said.slice(0, HEADING_LIMIT - 4) || columnLetters(columnIndex);
    headings.push(uniqueName(text, headings));
  }
  return { insertHeaderRow: true, headings, ...(isBare ? { showsHeaderRow: true } : {}) };
}

function plainHeadings(
  sheet: SheetSnapshot,
  candidate: TableCandidate
): readonly string[] | undefined {
  const [row, ...more] = candidate.headerRows;
  if (row === undefined || more.length > 0 || candidate.firstDataRow !== row + 1) return undefined;
  const columns = candidate.columns.map((column) => column.columnIndex);
  const isMerged = (area: Area): boolean =>
    area.rowIndex <= row &&
    row < area.rowIndex + area.rowCount &&
    columns.some(
      (column) => area.columnIndex <= column && column < area.columnIndex + area.columnCount
    );
  if (sheet.merges.some(isMerged)) return undefined;
  const texts = columns.map((column) => valueAt(sheet, row, column));
  const isText = texts.every(
    (text) => typeof text === "string" && text.trim() !== "" && text.length <= HEADING_LIMIT
  );
  const isUnique = new Set(texts.map((text) => String(text).toLowerCase())).size === texts.length;
  return isText && isUnique && !holdsFormula(sheet, row, columns) ? texts.map(String) : undefined;
}

function holdsFormula(sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => {
    const cell = sheet.formulas[row - sheet.area.rowIndex]?.[column - sheet.area.columnIndex];
    return typeof cell === "string" && cell.startsWith("=");
  });
}
