import type { CellValue } from "../../domain/model/cellValue";
import type { FieldId } from "../../domain/model/fields";
import type { SheetSnapshot } from "../../domain/model/sheetSnapshot";
import type { TableCandidate } from "../../domain/reading/detectTables";
import { readRecords } from "../../domain/reading/readRecords";
import type { MeantCell } from "../../domain/reading/sameAsAbove";
import { NO_RECORD_LETTER } from "../../domain/rowKey/noRecordKey";
import type { LedgerRecord } from "../../domain/scoring/ledgerRecord";

/**
 * One record a body row, merged cells filled down and 同上 written out; rows that are no records are empty.
 */
export function bodyRecords(
  candidate: TableCandidate,
  sheet: SheetSnapshot,
  columns: Readonly<Partial<Record<FieldId, number>>>,
  meant: readonly MeantCell[]
): readonly LedgerRecord[] {
  const { firstDataRow, lastDataRow } = candidate;
  const byRow = new Map(
    readRecords(candidate, columns, withMeant(sheet, meant)).map((record) => [
      record.rowIndex,
      record.values,
    ])
  );
  return Array.from(
    { length: lastDataRow - firstDataRow + 1 },
    (_, at) => byRow.get(firstDataRow + at) ?? {}
  );
}

/** The sheet with the cells as they are meant. */
function withMeant(sheet: SheetSnapshot, meant: readonly MeantCell[]): SheetSnapshot {
  if (meant.length === 0) return sheet;
  const rows: CellValue[][] = sheet.values.map((row) => row as CellValue[]);
  for (const { rowIndex, columnIndex, to } of meant) {
    const at = rowIndex - sheet.area.rowIndex;
    const row = [...(rows[at] ?? [])];
    row[columnIndex - sheet.area.columnIndex] = to;
    rows[at] = row;
  }
  return { ...sheet, values: rows };
}

/** Rows that stay what they are, and no tasks, although they may have a text in the task column. */
const NO_TASKS: ReadonlySet<string> = new Set([
  ...["total", "section", "note", "repeatedHeader", "continued"],
]);

/** What `renewKeys` makes the keys 行标识 of the body from: a mark for rows that are no tasks, else blank. */
export function keyMarks(candidate: TableCandidate): readonly string[] {
  const { firstDataRow, lastDataRow, skippedRows } = candidate;
  const marks = Array<string>(lastDataRow - firstDataRow + 1).fill("");
  for (const { rowIndex, kind } of skippedRows) {
    if (rowIndex >= firstDataRow && NO_TASKS.has(kind)) {
      marks[rowIndex - firstDataRow] = NO_RECORD_LETTER;
    }
  }
  return marks;
}
