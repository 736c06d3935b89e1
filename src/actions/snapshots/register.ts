import type { SnapshotWords } from "../../domain/model/snapshotWords";
import {
  SNAPSHOT_COLUMNS,
  snapshotCells,
  type SnapshotColumn,
  type SnapshotLine,
} from "../../domain/snapshots/snapshotLine";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview } from "../../excel/read/bookSnapshot";
import type { NewSheet, OwnTableChange } from "../../excel/write/writePlan";
import { uniqueName } from "../ledger/uniqueName";
import { occasionName } from "./occasionName";

const WIDTHS: Readonly<Record<SnapshotColumn, number>> = {
  tableName: 80,
  kind: 60,
  quarter: 40,
  label: 90,
  ledgerTable: 70,
  asOf: 72,
  madeOn: 72,
  by: 70,
  note: 180,
  reopenedOn: 72,
  reopenedBy: 70,
  reopenReason: 180,
};
const DATES = ["asOf", "madeOn", "reopenedOn"] as const;
const LONG = ["note", "reopenReason"] as const;
const CENTRED = ["asOf", "madeOn", "by", "reopenedOn", "reopenedBy"] as const;
/** Names of tables and ids: for the add-in, not for people. */
const TECHNICAL = ["kind", "quarter", "ledgerTable", "tableName"] as const;

/** Writes that enter a snapshot in tblSnapshots, on the sheet 四账, which is made where it is not there yet. */
export function registerWrites(
  book: BookOverview,
  line: SnapshotLine,
  words: SnapshotWords,
  taken: readonly string[]
): { readonly newSheets: readonly NewSheet[]; readonly changes: readonly OwnTableChange[] } {
  const row = snapshotCells(line, occasionName(line.occasion, words));
  if (book.ownTables[OWN_TABLES.snapshots]) {
    const change = { tableName: OWN_TABLES.snapshots, appendRows: [row], cells: [] };
    return { newSheets: [], changes: [change] };
  }
  const at = (columns: readonly SnapshotColumn[]): readonly number[] =>
    columns.map((column) => SNAPSHOT_COLUMNS.indexOf(column));
  const sheet: NewSheet = {
    name: uniqueName(words.register, taken),
    tables: [
      {
        name: OWN_TABLES.snapshots,
        title: words.register,
        rowIndex: 0,
        columnIndex: 0,
        headings: words.tables.snapshots,
        rows: [row],
        widthsPoints: SNAPSHOT_COLUMNS.map((column) => WIDTHS[column]),
        numberFormats: Object.fromEntries(at(DATES).map((index) => [index, "yyyy-mm-dd"])),
        wrapColumns: at(LONG),
        centredColumns: at(CENTRED),
        hiddenColumns: at(TECHNICAL),
      },
    ],
  };
  return { newSheets: [sheet], changes: [] };
}

/** Marks the line of a snapshot as reopened; nothing where the line is not there. */
export function reopenWrites(
  book: BookOverview,
  line: SnapshotLine,
  cells: Readonly<Record<"reopenedOn" | "reopenedBy" | "reopenReason", string | number>>
): readonly OwnTableChange[] {
  const rows = book.ownTables[OWN_TABLES.snapshots]?.rows ?? [];
  const name = SNAPSHOT_COLUMNS.indexOf("tableName");
  const row = rows.findIndex((candidate) => candidate[name] === line.tableName);
  if (row < 0) return [];
  const writes = Object.entries(cells).flatMap(([column, to]) => {
    const index = SNAPSHOT_COLUMNS.indexOf(column as SnapshotColumn);
    const from = rows[row]?.[index] ?? "";
    return from === to ? [] : [{ row, column: index, from, to }];
  });
  return [{ tableName: OWN_TABLES.snapshots, appendRows: [], cells: writes }];
}
