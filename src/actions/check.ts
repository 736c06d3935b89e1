import { OFFICIAL_WORKING_DAYS } from "../domain/calendar/officialWorkingDays";
import { FIELD_IDS, type FieldId } from "../domain/model/fields";
import type { Finding } from "../domain/model/finding";
import type { FieldColumns, TaskRecord } from "../domain/reading/readRecords";
import type { RuleContext } from "../domain/rules/rule";
import { runRules } from "../domain/rules/runRules";
import { departmentText } from "../domain/scoring/departmentText";
import { recordText } from "../domain/scoring/recordText";
import { sheetOf } from "./colour";
import { deadlineConventions } from "./ledger/deadlineConventions";
import { inWorkbookLanguage } from "./ledger/inWorkbookLanguage";
import { ledgerOf, type Ledger } from "./ledger/readLedger";
import { rosterOf } from "./ledger/readRoster";
import { readFor } from "./report";
import type { ActionContext, CheckOptions, CheckReport, RowLabel } from "./types";

/** 检查: every rule over the ledger; nothing is written. Round trips: 3, plus one a further block of cells. */
export async function runCheck(
  context: ActionContext,
  options: CheckOptions
): Promise<CheckReport> {
  const { tableName } = options;
  const book = await readFor(
    { ...(tableName === undefined ? {} : { tableName }), ...sheetOf(options), preferLedger: true },
    "ledger",
    context
  );
  const ledger = ledgerOf(book, tableName, options, inWorkbookLanguage(book, context));
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
    addWorkingDays: OFFICIAL_WORKING_DAYS.addWorkingDays,
  });
  return {
    action: "check",
    changes: 0,
    typedChanges: [],
    findings,
    notices: [],
    tableName: ledger.table.name,
    rows: rowLabels(ledger, findings),
  };
}

function rowLabels(
  { records, table }: Ledger,
  findings: readonly Finding[]
): Readonly<Record<number, RowLabel>> {
  const firstRow = table.area.rowIndex + 1;
  const labels: Record<number, RowLabel> = {};
  for (const { rowIndex } of findings.map(({ at }) => at)) {
    const record = records[rowIndex - firstRow];
    if (record === undefined || labels[rowIndex] !== undefined) continue;
    labels[rowIndex] = { task: recordText(record), department: departmentText(record) ?? "" };
  }
  return labels;
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
