import { isBlank } from "../../domain/model/cellValue";
import type { OwnTable } from "../../excel/read/bookSnapshot";
import { lacksFormula } from "../../excel/read/lacksFormula";
import type { OwnFormulaCell } from "../../excel/write/writePlan";

/** A column of an own table and the formula (with `=`) that each of its cells should hold. */
export interface FormulaColumn {
  /** 0-based in the table. */
  readonly column: number;
  readonly formula: string;
}

/** Cells of these columns over which something was typed or that were cleared; lines without a name are left alone. */
export function typedOver(
  table: OwnTable,
  columns: readonly FormulaColumn[]
): readonly OwnFormulaCell[] {
  return table.rows.flatMap((line, row) => {
    const name = line[0] ?? "";
    if (isBlank(name)) return [];
    return columns
      .filter(({ column }) => lacksFormula(table, row, column))
      .map(({ column, formula }) => ({
        ...{ row, column, name, from: line[column] ?? "", to: formula },
      }));
  });
}
