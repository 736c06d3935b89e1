import type { CellValue } from "../domain/model/cellValue";

/** What a line of an own table is found by after sorting: its cell in this column, or several one below the other. */
export function lineName(
  row: readonly CellValue[],
  nameColumns: readonly number[] = [0]
): CellValue {
  const cells = nameColumns.map((column) => row[column] ?? "");
  return cells.length === 1 ? (cells[0] ?? "") : cells.join("\n");
}
