import type { LedgerRecord } from "./ledgerRecord";
import { textIn } from "./ledgerRecord";
import { numberText } from "./numberText";

/**
 * The department 牵头科室 a row counts for: its cell's exact text, since departments are matched exactly
 * (LEDGER.md, "Score of a department"); undefined where it is blank or an error.
 */
export function departmentText(record: LedgerRecord): string | undefined {
  if (textIn(record, "leadDepartment") === "") return undefined;
  const value = record.leadDepartment;
  if (typeof value === "string") return value;
  return typeof value === "number" ? numberText(value) : textIn(record, "leadDepartment");
}
