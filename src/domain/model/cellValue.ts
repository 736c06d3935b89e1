/**
 * What a cell shows to Office.js: a number (dates are serials), text, a truth value; blank is `""`, an
 * error is its text (`#N/A`). `values[row][column]` everywhere.
 */
export type CellValue = string | number | boolean;

/** Blank as Excel's own functions see it: nothing, or text of nothing but spaces. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || (typeof value === "string" && value.trim() === "");
}

const ERROR_TEXTS = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
]);

/** True for the text of an Excel error (`#REF!` …). */
export function isErrorText(value: CellValue | undefined): boolean {
  return typeof value === "string" && ERROR_TEXTS.has(value);
}
