import { departmentProgress } from "../../domain/overview/departmentProgress";
import { dueWithin, type PlacedRow } from "../../domain/overview/dueWithin";
import { departmentText } from "../../domain/scoring/departmentText";
import { textIn } from "../../domain/scoring/ledgerRecord";
import { recordText } from "../../domain/scoring/recordText";
import type { DueItem, LedgerState } from "../types";
import type { JudgedRows } from "./judgedRows";
import type { Ledger } from "./readLedger";

/** What the home screen looks ahead to, in days. */
export const OUTLOOK_DAYS = 30;

/** Bars by department and what falls due in 30 days, worked out afresh whether or not 标色 has run. */
export function ledgerOutlook(
  ledger: Ledger,
  { records, scores }: JudgedRows
): Pick<LedgerState, "departments" | "dueItems"> {
  const rows: readonly PlacedRow[] = scores.map((row, position) => ({ position, row }));
  return {
    departments: departmentProgress(
      rows.map(({ position, row }) => ({
        department: departmentText(records[position]!) ?? "",
        status: row.status,
      }))
    ),
    dueItems: dueWithin(rows, ledger.asOf, OUTLOOK_DAYS).map((due) => dueItem(ledger, due)),
  };
}

function dueItem(
  { records, table, headings }: Ledger,
  { position, due, daysLeft }: ReturnType<typeof dueWithin>[number]
): DueItem {
  const record = records[position]!;
  const heading = headings.deadline ?? headings.task ?? "";
  return {
    at: {
      sheetName: table.sheetName,
      rowIndex: table.area.rowIndex + 1 + position,
      columnIndex: table.area.columnIndex + Math.max(0, table.headings.indexOf(heading)),
    },
    task: recordText(record),
    department: departmentText(record) ?? "",
    owner: textIn(record, "owner"),
    backup: textIn(record, "backup"),
    due,
    daysLeft,
  };
}
