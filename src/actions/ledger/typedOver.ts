import { isBlank } from "../../domain/model/cellValue";
import type { OwnTable } from "../../excel/read/bookSnapshot";
import { lacksFormula } from "../../excel/read/lacksFormula";
import { lineName } from "../../excel/lineName";
import { sameFormula } from "../../excel/sameFormula";
import type { OwnFormulaCell, OwnTableChange } from "../../excel/write/writePlan";

/** A column of an own table and the formula (with `=`) that each of its cells should hold. */
export interface FormulaColumn {
  /** 0-based in the table. */
  readonly column: number;
  readonly formula: string;
}

/**
 * Cells of these columns over which something was typed or that were cleared; lines without a name are left
 * alone. The first of `nameColumns` holds it, further ones tell lines of one name apart.
 */
export function typedOver(
  table: OwnTable,
  columns: readonly FormulaColumn[],
  nameColumns: readonly number[] = [0]
): readonly OwnFormulaCell[] {
  const found = nameColumns.length === 1 && nameColumns[0] === 0 ? {} : { nameColumns };
  return table.rows.flatMap((line, row) => {
    if (isBlank(line[nameColumns[0] ?? 0] ?? "")) return [];
    const name = lineName(line, nameColumns);
    return columns
      .filter(({ column }) => lacksFormula(table, row, column))
      .map(({ column, formula }) => ({
        row,
        column,
        name,
        ...found,
        from: line[column] ?? "",
        to: formula,
      }));
  });
}

/**
 * Columns whose formula is not what it should be; one whose first line lost it says nothing about the others and
 * is written anew.
 */
export function formulaChanges(
  table: OwnTable,
  columns: readonly FormulaColumn[]
): NonNullable<OwnTableChange["formulas"]> {
  return columns.flatMap(({ column, formula: to }) => {
    if (lacksFormula(table, 0, column)) return [{ column, from: to, to }];
    const from = String(table.firstFormulas[column] ?? "");
    if (!from.startsWith("=") || sameFormula(from, to, table.name)) return [];
    return [{ column, from, to }];
  });
}
