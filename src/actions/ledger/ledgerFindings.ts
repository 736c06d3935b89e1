import { OFFICIAL_WORKING_DAYS } from "../../domain/calendar/officialWorkingDays";
import { FIELD_IDS, type FieldId } from "../../domain/model/fields";
import type { Finding } from "../../domain/model/finding";
import type { FieldColumns, TaskRecord } from "../../domain/reading/readRecords";
import type { RuleContext } from "../../domain/rules/rule";
import { runRules } from "../../domain/rules/runRules";
import { departmentText } from "../../domain/scoring/departmentText";
import { recordText } from "../../domain/scoring/recordText";
import type { RowLabel } from "../types";
import { deadlineConventions } from "./deadlineConventions";
import type { Ledger } from "./readLedger";
import { rosterOf } from "./readRoster";

/** What rules look at that is not in the ledger itself. */
export type OutsideLedger = Pick<
  RuleContext,
  "closedChanges" | "unexplained" | "own" | "deadlineKinds"
>;

/** Every rule of 检查 over a ledger. */
export function ledgerFindings(ledger: Ledger, outside: OutsideLedger = {}): readonly Finding[] {
  return runRules(taskRecords(ledger), {
    sheetName: ledger.table.sheetName,
    columns: columnsOf(ledger),
    year: ledger.year,
    asOf: ledger.asOf,
    roster: rosterOf(ledger.book),
    settings: {
      conventions: deadlineConventions(ledger.settings),
      fullPercent: ledger.scoring.fullPercent,
    },
    overwritten: overwrittenOf(ledger),
    firstBodyRow: ledger.table.area.rowIndex + 1,
    addWorkingDays: OFFICIAL_WORKING_DAYS.addWorkingDays,
    ...outside,
  });
}

/** What the rows with findings are called, by 0-based sheet row. */
export function rowLabels(
  { records, table }: Ledger,
  findings: readonly Finding[]
): Readonly<Record<number, RowLabel>> {
  const firstRow = table.area.rowIndex + 1;
  const labels: Record<number, RowLabel> = {};
  for (const { rowIndex, sheetName } of findings.map(({ at }) => at)) {
    if (sheetName !== table.sheetName) continue;
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
