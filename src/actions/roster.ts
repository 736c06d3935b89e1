import { isBlank, type CellValue } from "../domain/model/cellValue";
import { rosterFromRecords, type RosterLine } from "../domain/owner/rosterFromRecords";
import { recordText } from "../domain/scoring/recordText";
import { OWN_TABLES } from "../excel/ownObjects";
import type { BookOverview } from "../excel/read/bookSnapshot";
import type { NewSheet, OwnTableChange, WritePlan } from "../excel/write/writePlan";
import { rosterOf } from "./ledger/readRoster";
import { rosterTable } from "./ledger/settingsSheet";
import { smallPlan } from "./ledger/smallPlan";
import { uniqueName } from "./ledger/uniqueName";
import { readNamedLedger } from "./ledger/readNamedLedger";
import { applyFor } from "./report";
import type { ActionContext, ActionReport, SettingOptions } from "./types";

export interface RosterOptions extends Pick<SettingOptions, "dryRun"> {
  readonly tableName?: string;
  /** The ledger on this sheet; default: the active sheet's, else the first of the workbook. */
  readonly sheetName?: string;
}

/** What was (or, dry run, would be) put into the roster. */
export interface RosterReport extends ActionReport {
  readonly lines: readonly RosterLine[];
  /** The ledger whose names they are. */
  readonly tableName: string;
}

/**
 * Puts the people and departments that the ledger names into 人员名册, as far as it lacks them; lines that are
 * there stay as they are. Round trips: 5, plus one a further block of cells; 3 for a dry run or where nobody
 * is new. Throws ActionError before anything is written.
 */
export async function runRoster(
  given: ActionContext,
  options: RosterOptions
): Promise<RosterReport> {
  const { book, context, ledger } = await readNamedLedger(given, options);
  const records = ledger.records.filter((record) => recordText(record) !== "");
  const lines = rosterFromRecords(records, rosterOf(book));
  const plan = {
    ...smallPlan("roster", ledger, context),
    ...rosterWrites(book, lines, context),
  };
  const told = { typedChanges: [], notices: [] };
  return {
    ...(await applyFor(plan, book, told, options.dryRun, context)),
    lines,
    tableName: ledger.table.name,
  };
}

/** What applying the lines would do, without writing: `runRoster` with `dryRun`. */
export function proposeRoster(
  context: ActionContext,
  options: RosterOptions
): Promise<RosterReport> {
  return runRoster(context, { ...options, dryRun: true });
}

/** Blank lines of the table are filled first; a table that is gone is made again on a sheet of its own. */
function rosterWrites(
  book: BookOverview,
  lines: readonly RosterLine[],
  { words }: ActionContext
): Pick<WritePlan, "newSheets" | "ownTableChanges"> {
  const rows = lines.map(rosterRow);
  const table = book.ownTables[OWN_TABLES.roster];
  if (rows.length === 0) return { newSheets: [], ownTableChanges: [] };
  if (!table) return { newSheets: [rosterSheet(book, rows, words)], ownTableChanges: [] };
  const blank = table.rows.flatMap((row, at) => (row.every(isBlank) ? [at] : []));
  const change: OwnTableChange = {
    tableName: OWN_TABLES.roster,
    appendRows: rows.slice(blank.length),
    cells: blank
      .slice(0, rows.length)
      .flatMap((row, at) =>
        (rows[at] ?? []).flatMap((to, column) => (to === "" ? [] : [{ row, column, from: "", to }]))
      ),
  };
  return { newSheets: [], ownTableChanges: [change] };
}

function rosterSheet(
  { sheetNames }: BookOverview,
  rows: readonly (readonly CellValue[])[],
  words: ActionContext["words"]
): NewSheet {
  return {
    name: uniqueName(words.sheets.roster, sheetNames),
    tables: [{ ...rosterTable(words), rows }],
  };
}

/** 姓名, 科室, 职务, 分管领导, B岗, 别名, 在岗: what the ledger does not tell stays blank. */
function rosterRow({ name, department, leader, backup }: RosterLine): readonly CellValue[] {
  return [name, department, "", leader, backup, "", ""];
}
