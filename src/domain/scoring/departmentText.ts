import { cellText } from "./cellText";
import type { LedgerRecord } from "./ledgerRecord";

/** The department 牵头科室 written in a row; undefined where it is blank or an error. */
export function departmentText(record: LedgerRecord): string | undefined {
  return cellText(record, "leadDepartment");
}
