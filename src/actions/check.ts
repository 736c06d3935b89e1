import { addWorkingDays, WEEKENDS_ONLY } from "../domain/calendar/workingDays";
import { isBlank, type CellValue } from "../domain/model/cellValue";
import { FIELD_IDS, type FieldId } from "../domain/model/fields";
import type { Roster } from "../domain/owner/roster";
import type { FieldColumns, TaskRecord } from "../domain/reading/readRecords";
import type { RuleContext } from "../domain/rules/rule";
import { runRules } from "../domain/rules/runRules";
import { OWN_TABLES } from "../excel/ownObjects";
import type { BookOverview } from "../excel/read/bookSnapshot";
import { sheetOf } from "./colour";
import { deadlineConventions } from "./ledger/deadlineConventions";
import { ledgerOf, type Ledger } from "./ledger/readLedger";
import { readFor } from "./report";
import type { ActionContext, ActionReport, CheckOptions } from "./types";

/** 检查: every rule over the ledger; nothing is written. Round trips: 3, plus one a further block of cells. */
export async function runCheck(
  context: ActionContext,
  options: CheckOptions
): Promise<ActionReport> {
  const { tableName } = options;
  const book = await readFor(
    { ...(tableName === undefined ? {} : { tableName }), ...sheetOf(options), preferLedger: true },
    "ledger",
    context
  );
  const ledger = ledgerOf(book, tableName, options, context);
  const findings = runRules(taskRecords(ledger), {
    sheetName: ledger.table.sheetName,
    columns: columnsOf(ledger),
    year: ledger.year,
    asOf: ledger.asOf,
    roster: rosterOf(book),
    settings: {
      conventions: deadlineConventions(ledger.settings),
      fullPercent: ledger.scoring.fullPercent,
    },
    overwritten: overwrittenOf(ledger),
    addWorkingDays: (from, count) => addWorkingDays(from, count, WEEKENDS_ONLY),
  });
  return { action: "check", changes: 0, typedChanges: [], findings, notices: [] };
}

/** Cells that should be formulas, by field and sheet row. */
function overwrittenOf({ book, headings, table }: Ledger): NonNullable<RuleContext["overwritten"]> {
  return FIELD_IDS.flatMap((field) =>
    book.formulaGaps
      .filter(({ heading }) => heading === headings[field])
      .map(({ bodyRow }) => ({ field, rowIndex: table.area.rowIndex + 1 + bodyRow }))
  );
}

function columnsOf({ headings, table }: Ledger): FieldColumns {
  return Object.fromEntries(
    (Object.entries(headings) as [FieldId, string][]).map(([field, heading]) => [
      field,
      table.area.columnIndex + table.headings.indexOf(heading),
    ])
  );
}

function taskRecords({ records, table }: Ledger): readonly TaskRecord[] {
  return records.map((values, row) => ({
    rowIndex: table.area.rowIndex + 1 + row,
    values,
    filledFromMerge: [],
  }));
}

/** Lines of tblRoster with a name; its columns are found by their place, whatever they are called. */
function rosterOf(book: BookOverview): Roster {
  const rows = book.ownTables[OWN_TABLES.roster]?.rows ?? [];
  return rows
    .filter((row) => !isBlank(row[0]))
    .map(([name, department, post, leader, backup, aliases, active]) => ({
      name: text(name),
      department: text(department),
      post: text(post),
      leader: text(leader),
      backup: text(backup),
      aliases: text(aliases)
        .split(/[、，,;；\s]+/)
        .filter((alias) => alias !== ""),
      isActive: !INACTIVE.test(text(active)),
    }));
}

/** Words by which offices say that somebody has left the post 不在岗; blank means in post. */
const INACTIVE = /^(?:否|不在岗|离岗|调出|退休|no|false|0)$/i;

function text(value: CellValue | undefined): string {
  return String(value ?? "").trim();
}
