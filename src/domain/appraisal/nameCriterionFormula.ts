import { criterionOf, NOTHING } from "../formulas/criterionFormula";

/** The criterion that finds a name in COUNTIFS and its family, with `=`; one that nothing meets for a blank or an error. */
export function nameCriterionFormula(cell: string): string {
  return `=IF(IFERROR(TRIM(${cell}),"")="",${NOTHING},${criterionOf(cell)})`;
}
