import { tokenize, type Token } from "@borgar/fx/xlsx";

/** Tokens of a formula without its equals sign, in the file's own syntax; joined they give the same text. */
export function tokenizeFormula(formula: string): readonly Token[] {
  return tokenize(formula, { withLocation: false, mergeRefs: true, negativeNumbers: false });
}

/** Whether a token is a reference to cells by address (`A1`, `A:B`, `Sheet1!A1:B2`). */
export function isCellReference(token: Token): boolean {
  return token.type === "range" || token.type === "range_beam" || token.type === "range_ternary";
}

/** A quick look whether a formula can hold a cell address at all. */
export function mayHoldAddress(formula: string): boolean {
  return /[A-Za-z]\$?\d|[A-Za-z]:\$?[A-Za-z]|\d:\$?\d/.test(formula);
}
