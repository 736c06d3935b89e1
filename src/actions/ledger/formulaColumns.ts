import { buildColumnFormula } from "../../domain/formulas/buildColumnFormula";
import type { FormulaField } from "../../domain/model/fields";
import { sameFormula } from "../../excel/sameFormula";
import type { FormulaCells, WritePlan } from "../../excel/write/writePlan";
import type { ColumnSource } from "./columnsToAdd";
import type { Ledger } from "./readLedger";

/** Formula columns of the ledger whose text is no longer what it should be, e.g. after a plan column came. */
export function formulaChanges(
  wanted: readonly FormulaField[],
  { headings, table, book }: Ledger,
  source: ColumnSource
): WritePlan["formulaChanges"] {
  return wanted.flatMap((field) => {
    const heading = headings[field];
    if (heading === undefined) return [];
    // A first row that lost its formula says nothing about the column's.
    const isGap = book.formulaGaps.some((gap) => gap.heading === heading && gap.bodyRow === 0);
    if (isGap) return [];
    const present = String(book.firstRowFormulas[table.headings.indexOf(heading)] ?? "");
    const formula = buildColumnFormula(field, source);
    return sameFormula(present, formula, source.tableName)
      ? []
      : [{ heading, from: present, to: formula }];
  });
}

/** Cells of the wanted formula columns over which something was typed or that were cleared. */
export function formulaCells(
  wanted: readonly FormulaField[],
  { headings, records, book }: Ledger,
  source: ColumnSource
): readonly FormulaCells[] {
  return wanted.flatMap((field) => {
    const heading = headings[field];
    const gaps = book.formulaGaps.filter((gap) => gap.heading === heading);
    if (heading === undefined || gaps.length === 0) return [];
    const cells = gaps.map(({ bodyRow }) => ({ bodyRow, from: records[bodyRow]?.[field] ?? "" }));
    return [{ heading, formula: buildColumnFormula(field, source), cells }];
  });
}
