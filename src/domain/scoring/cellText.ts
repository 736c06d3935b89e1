import type { FieldId } from "../model/fields";
import type { LedgerRecord } from "./ledgerRecord";
import { textIn } from "./ledgerRecord";
import { numberText } from "./numberText";

/**
 * The exact text of a cell as the criteria of SUMIFS compare it, since names are matched exactly
 * (LEDGER.md, "Score of a department"); undefined where the cell is blank or an error.
 */
export function cellText(record: LedgerRecord, field: FieldId): string | undefined {
  if (textIn(record, field) === "") return undefined;
  const value = record[field];
  if (typeof value === "string") return value;
  return typeof value === "number" ? numberText(value) : textIn(record, field);
}
