import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { columnLetters } from "../model/address";

/**
 * The formula of one cell as it reads when copied to another: relative references move along. Without
 * the equals sign both ways.
 */
export function moveFormula(
  formula: string,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number }
): string {
  if (from.row === to.row && from.column === to.column) return formula;
  return fromRelative(relativeFormula(formula, from.row, from.column), to.row, to.column);
}

/** True where copying the formula of this cell down changes its text. */
export function hasRelativeReference(
  formula: string,
  at: { readonly row: number; readonly column: number }
): boolean {
  const below = { row: at.row + 1, column: at.column + 1 };
  return moveFormula(formula, at, below) !== formula;
}

/** The formula in R1C1 notation, equal for all cells that it was filled into. */
export function relativeFormula(formula: string, row: number, column: number): string {
  return withEquals(formula, (text) => translateFormulaToR1C1(text, cellName(row, column)));
}

/** The inverse of `relativeFormula`. */
export function fromRelative(relative: string, row: number, column: number): string {
  return withEquals(relative, (text) => translateFormulaToA1(text, cellName(row, column)));
}

function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

function withEquals(formula: string, translate: (text: string) => string): string {
  return translate(`=${formula}`).slice(1);
}
