import type { DaySerial } from "../../domain/calendar/daySerial";
import type { FieldId } from "../../domain/model/fields";
import type { SnapshotLine, SnapshotOccasion } from "../../domain/snapshots/snapshotLine";
import { nextRecordTableName } from "../../excel/ownObjects";
import { readColumnLooks } from "../../excel/read/readColumnLooks";
import type { NewSheet, WritePlan } from "../../excel/write/writePlan";
import { ledgerPlan } from "../ledger/ledgerPlan";
import { assertWritable } from "../ledger/readLedger";
import { applyFor, withActionErrors } from "../report";
import { ActionError, type JournaledId, type Notice } from "../types";
import { occasionName } from "./occasionName";
import type { OpenLedger } from "./openLedger";
import { registerWrites } from "./register";
import type { ScoredItem } from "./scoredRows";
import type { SnapshotOptions, SnapshotReport } from "./snapshotReports";
import { snapshotSheet } from "./snapshotSheet";
import { mixedColumns } from "./sourceColumns";

/** What a snapshot is to hold. */
export interface SnapshotWishes {
  readonly action: JournaledId;
  readonly occasion: SnapshotOccasion;
  readonly asOf: DaySerial;
  readonly items: readonly ScoredItem[];
  readonly figures: readonly FieldId[];
  /** Sheets beside the snapshot's own, e.g. the departments' figures; names that are taken are given. */
  readonly sheetsBeside?: (line: SnapshotLine, taken: readonly string[]) => readonly NewSheet[];
  readonly notices: readonly Notice[];
}

/**
 * Writes a snapshot, its line in tblSnapshots and the keys that new rows lack, in one plan; the journals of
 * earlier actions go. Round trips: 3; 1 for a dry run. Throws ActionError before anything is written.
 */
export async function makeSnapshot(
  opened: OpenLedger,
  wishes: SnapshotWishes,
  options: SnapshotOptions
): Promise<Pick<SnapshotReport, "snapshot" | keyof Awaited<ReturnType<typeof applyFor>>>> {
  const { ledger, refresh, context, words } = opened;
  const { book, table } = ledger;
  // A record of nothing would stand as if the occasion had been kept.
  if (wishes.items.length === 0) throw new ActionError("noTasks", { sheet: table.sheetName });
  const line = newLine(opened, wishes, options);
  const register = registerWrites(book, line, words, book.sheetNames);
  const taken = [...book.sheetNames, ...register.newSheets.map(({ name }) => name)];
  const looks = await withActionErrors(() => readColumnLooks(table, mixedColumns(ledger)), {
    sheet: table.sheetName,
  });
  const { items, figures } = wishes;
  const sheet = snapshotSheet(opened, line, items, figures, looks, taken);
  const beside = wishes.sheetsBeside?.(line, [...taken, sheet.name]) ?? [];
  const { plan } = ledgerPlan(
    ledger,
    refresh,
    { action: wishes.action, fields: [], offers: [] },
    context
  );
  if (touchesLedger(plan)) assertWritable(book);
  const report = await applyFor(
    {
      ...plan,
      newSheets: [...register.newSheets, sheet, ...beside],
      ownTableChanges: [...plan.ownTableChanges, ...register.changes],
      forgetsJournal: true,
    },
    book,
    { typedChanges: [], notices: [...wishes.notices, ...notices(opened, wishes, sheet, options)] },
    options.dryRun,
    context
  );
  const { occasion, asOf } = wishes;
  return {
    ...report,
    snapshot: { occasion, asOf, sheetName: sheet.name, items: items.length },
  };
}

/** A ledger that is filtered or protected can be frozen as long as nothing is written into it. */
function touchesLedger({ columnCells, newColumns }: WritePlan): boolean {
  return columnCells.length > 0 || newColumns.length > 0;
}

function newLine(
  { ledger, lines, context }: OpenLedger,
  { occasion, asOf }: SnapshotWishes,
  { by = "", note = "" }: SnapshotOptions
): SnapshotLine {
  // Lines keep the names of tables whose sheet was deleted: a name must not mean two snapshots.
  const names = [...ledger.book.tables.map(({ name }) => name), ...lines.map((it) => it.tableName)];
  return {
    tableName: nextRecordTableName("tblSnapshot", names),
    occasion,
    asOf,
    ledgerTable: ledger.table.name,
    madeOn: context.today,
    by: by.trim(),
    note: note.trim(),
    reopened: undefined,
  };
}

function notices(
  { ledger, words }: OpenLedger,
  { occasion, asOf, items }: SnapshotWishes,
  sheet: NewSheet,
  { dryRun }: SnapshotOptions
): readonly Notice[] {
  const params = {
    name: occasionName(occasion, words),
    sheet: sheet.name,
    count: items.length,
    asOf,
  };
  const had = ledger.book.journal.length;
  return [
    { id: dryRun === true ? "notice.snapshotPlanned" : "notice.snapshotMade", params },
    ...(had > 0
      ? [{ id: "notice.journalForgotten", params: { count: had } } satisfies Notice]
      : []),
  ];
}
