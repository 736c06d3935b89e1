import { MAX_COLUMNS, MAX_ROWS } from "../address";
import { parseCellReference, writeCellReference, type Corner } from "./cellReference";
import { isCellReference, tokenizeFormula } from "./tokenizeFormula";

/** A formula cut where its relative references stand. */
export type OffsetPieces = readonly (string | { readonly reference: string })[];

/** Prepares a formula for {@link offsetFormula}, so that a group of thousands is tokenised once. */
export function offsetPieces(formula: string): OffsetPieces {
  return tokenizeFormula(formula).map((token) =>
    isCellReference(token) ? { reference: token.value } : token.value
  );
}

/**
 * The formula as it reads when copied so many rows down and columns right: relative references move and
 * wrap around the sheet's edge as shared formulas do (ECMA-376 part 1, 18.3.1.40).
 */
export function offsetFormula(pieces: OffsetPieces, rows: number, columns: number): string {
  return pieces
    .map((piece) =>
      typeof piece === "string" ? piece : offsetReference(piece.reference, rows, columns)
    )
    .join("");
}

function offsetReference(text: string, rows: number, columns: number): string {
  const reference = parseCellReference(text);
  if (!reference) return text;
  const first = offsetCorner(reference.first, rows, columns);
  if (!reference.last) return writeCellReference({ prefix: reference.prefix, first });
  const last = offsetCorner(reference.last, rows, columns);
  return writeCellReference({ prefix: reference.prefix, first, last });
}

function offsetCorner(corner: Corner, rows: number, columns: number): Corner {
  return {
    ...corner,
    ...(corner.row === undefined || corner.rowFixed
      ? {}
      : { row: wrapped(corner.row + rows, MAX_ROWS) }),
    ...(corner.column === undefined || corner.columnFixed
      ? {}
      : { column: wrapped(corner.column + columns, MAX_COLUMNS) }),
  };
}

function wrapped(index: number, size: number): number {
  return ((index % size) + size) % size;
}
