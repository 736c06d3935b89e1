import { columnLetters, type Area } from "../../domain/model/area";
import type { TableCandidate } from "../../domain/reading/detectTables";
import { isBlank } from "../../domain/model/cellValue";
import type { FieldId } from "../../domain/model/fields";
import { isOwnTableName } from "../../excel/ownObjects";
import type { BookSnapshot, TableOutline } from "../../excel/read/bookSnapshot";
import { ledgerTables } from "../../excel/read/readOverview";
import { ledgerOf } from "../ledger/readLedger";
import { readFor } from "../report";
import { readTables, type ReadTable } from "../structure/proposal";
import type { ActionContext } from "../types";

/** A task table as 规范成表 reads it; rows are 1-based, as Excel shows them. */
export interface InspectedTable {
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
  /** Last row with a task; `firstDataRow - 1` in an empty form. */
  readonly lastDataRow: number;
  /** Field id → column letters. */
  readonly columns: Readonly<Partial<Record<FieldId, string>>>;
}

export interface InspectedSheet {
  readonly sheet: string;
  /** Top to bottom, then left to right. */
  readonly tables: readonly InspectedTable[];
}

/** Every sheet of the open workbook with its task tables, in tab order. Round trips: 3 a sheet at least. */
export async function inspectWorkbook(context: ActionContext): Promise<readonly InspectedSheet[]> {
  const active = await readFor({}, "usedRange", context);
  const sheets: InspectedSheet[] = [];
  for (const sheetName of active.sheetNames) {
    const book =
      sheetName === active.sheetName ? active : await readFor({ sheetName }, "usedRange", context);
    sheets.push({ sheet: sheetName, tables: await tablesOf(book, context) });
  }
  return sheets;
}

/** On a sheet with ledgers these are its tables; else what reads like a task table. */
async function tablesOf(
  book: BookSnapshot,
  context: ActionContext
): Promise<readonly InspectedTable[]> {
  const ledgers = ledgerTables(book).filter(({ sheetName }) => sheetName === book.sheetName);
  if (ledgers.length === 0) return foundTables(book);
  const read: InspectedTable[] = [];
  for (const { name: tableName } of [...ledgers].sort(byPlace)) {
    read.push(ledgerTable(await readFor({ tableName }, "ledger", context), tableName, context));
  }
  return read;
}

const byPlace = (left: TableOutline, right: TableOutline): number =>
  comparePlaces(left.area, right.area);

function comparePlaces(left: Area, right: Area): number {
  return left.rowIndex - right.rowIndex || left.columnIndex - right.columnIndex;
}

function foundTables(book: BookSnapshot): readonly InspectedTable[] {
  return readTables(book, {})
    .filter(
      ({ candidate }) => candidate.tableName === undefined || !isOwnTableName(candidate.tableName)
    )
    .sort((left, right) => comparePlaces(left.candidate.area, right.candidate.area))
    .map(foundTable);
}

function foundTable({ candidate, mapping }: ReadTable): InspectedTable {
  return {
    headerRows: candidate.headerRows.map((row) => row + 1),
    firstDataRow: firstFilledRow(candidate) + 1,
    lastDataRow: candidate.lastDataRow + 1,
    columns: Object.fromEntries(
      mapping.columns.flatMap(({ field, columnIndex }) =>
        field === undefined ? [] : [[field, columnLetters(columnIndex)]]
      )
    ),
  };
}

/** Blank rows between the header and the first record are no data. */
function firstFilledRow({ firstDataRow, lastDataRow, skippedRows }: TableCandidate): number {
  const blank = new Set(
    skippedRows.flatMap(({ rowIndex, kind }) => (kind === "blank" ? rowIndex : []))
  );
  let row = firstDataRow;
  while (row <= lastDataRow && blank.has(row)) row += 1;
  return row;
}

function ledgerTable(book: BookSnapshot, name: string, context: ActionContext): InspectedTable {
  const { table, headings, records } = ledgerOf(book, name, {}, context);
  const { rowIndex, columnIndex } = table.area;
  const tasks =
    records.findLastIndex(({ task, project }) => !isBlank(task) || !isBlank(project)) + 1;
  return {
    headerRows: [rowIndex + 1],
    firstDataRow: rowIndex + 2,
    lastDataRow: rowIndex + 1 + tasks,
    columns: Object.fromEntries(
      Object.entries(headings).map(([field, heading]) => [
        field,
        columnLetters(columnIndex + table.headings.indexOf(heading)),
      ])
    ),
  };
}
