/**
 * SpreadsheetML's operator of a comparison (ECMA-376 part 1, 18.18.15 and 18.18.20) for Office.js's:
 * `GreaterThanOrEqualTo` → `greaterThanOrEqual`, `EqualTo` → `equal`.
 */
export function operatorWord(office: string): string {
  const word = office.replace(/(Equal)To$/, "$1");
  return word.charAt(0).toLowerCase() + word.slice(1);
}
