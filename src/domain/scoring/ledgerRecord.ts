import type { CellValue } from "../model/cellValue";
import { isErrorText } from "../model/cellValue";
import type { FieldId } from "../model/fields";

/**
 * The raw cells of one row by field as Office.js gives them: dates are serials, blank is `""`, an error is
 * its text. Only mapped fields are present: a field that is absent behaves as blank.
 */
export type LedgerRecord = Readonly<Partial<Record<FieldId, CellValue>>>;

/** The number in a cell; undefined for blank, text, a truth value or an error (Excel's ISNUMBER). */
export function numberIn(record: LedgerRecord, field: FieldId): number | undefined {
  const value = record[field];
  return typeof value === "number" ? value : undefined;
}

/** The day in a date cell, its time of day dropped; undefined where there is no number. */
export function dayIn(record: LedgerRecord, field: FieldId): number | undefined {
  const value = numberIn(record, field);
  return value === undefined ? undefined : Math.floor(value);
}

/**
 * The text of a cell as Excel's TRIM gives it, which knows the plain space only; an error counts as blank.
 */
export function textIn(record: LedgerRecord, field: FieldId): string {
  const value = record[field];
  if (value === undefined || isErrorText(value)) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value).replace(/ +/g, " ").replace(/^ | $/g, "");
}

/** True where a cell holds exactly this word; capitals do not matter, as in Excel's comparison. */
export function isWord(record: LedgerRecord, field: FieldId, word: string): boolean {
  const value = record[field];
  return typeof value === "string" && value.toLowerCase() === word.toLowerCase();
}
