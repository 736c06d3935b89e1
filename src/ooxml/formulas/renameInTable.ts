import { sameName } from "./sheetPrefix";
import { joinStructured, splitStructured } from "./structuredReference";
import { tokenizeFormula } from "./tokenizeFormula";

/** New names of a table and its columns. */
export interface TableRenaming {
  readonly table: string;
  /** The same as `table` where only columns are renamed; undefined where the table is gone. */
  readonly newTable: string | undefined;
  /** Old to new column names; undefined = the column is gone. */
  readonly columns: ReadonlyMap<string, string | undefined>;
}

/**
 * A formula after a table or its columns were renamed or deleted; references to what is gone become
 * `#REF!`. `isInside` tells that the formula stands in the table, where its name may be left out.
 */
export function renameInTable(formula: string, renaming: TableRenaming, isInside: boolean): string {
  const lower = formula.toLowerCase();
  if (!lower.includes(renaming.table.toLowerCase()) && !(isInside && lower.includes("["))) {
    return formula;
  }
  return tokenizeFormula(formula)
    .map(({ type, value }) => {
      if (type === "structured") return renameStructured(value, renaming, isInside);
      if (type !== "range_named" || !sameName(value, renaming.table)) return value;
      return renaming.newTable ?? "#REF!";
    })
    .join("");
}

function renameStructured(text: string, renaming: TableRenaming, isInside: boolean): string {
  const split = splitStructured(text);
  const isOurs = split.table === "" ? isInside : sameName(split.table, renaming.table);
  if (!isOurs) return text;
  if (renaming.newTable === undefined) return "#REF!";
  const byLowerName = new Map(
    [...renaming.columns].map(([from, to]) => [from.toLowerCase(), to] as const)
  );
  let isGone = false;
  const pieces = split.pieces.map((piece) => {
    if (!piece.isColumn || !byLowerName.has(piece.text.toLowerCase())) return piece;
    const to = byLowerName.get(piece.text.toLowerCase());
    if (to === undefined) isGone = true;
    return { text: to ?? piece.text, isColumn: true };
  });
  if (isGone) return "#REF!";
  return joinStructured({ table: split.table === "" ? "" : renaming.newTable, pieces });
}
