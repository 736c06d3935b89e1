import { formulaFiller } from "./formulaFiller";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * The formula of one cell as it reads when copied to another: relative references move along. Without
 * the equals sign both ways.
 */
export function moveFormula(formula: string, from: Cell, to: Cell): string {
  return formulaFiller(formula)(to.row - from.row, to.column - from.column);
}
