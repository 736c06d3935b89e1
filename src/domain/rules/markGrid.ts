import type { CellValue } from "../model/cellValue";
import { isBlank } from "../model/cellValue";
import { nameKey } from "../appraisal/nameKey";
import type { OwnLines } from "./ownLines";

/** A table of marks as 检查 looks at it: names down, raters or inputs across. */
export interface MarkGrid {
  readonly lines: OwnLines;
  /** Position of the name in a line. */
  readonly nameColumn: number;
  /** Positions of the marks in a line, with their headings. */
  readonly columns: readonly { readonly at: number; readonly heading: string }[];
  /** Who gives the marks: whoever it is, the units of the lines themselves 科室互评, or inputs of 分类排位. */
  readonly raters: "anyone" | "units" | "inputs";
}

/** One cell for a mark. */
export interface MarkCell {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly heading: string;
  readonly value: CellValue;
  /** A unit would mark itself here. */
  readonly isOwn: boolean;
}

/** The cells for marks of the lines that name somebody. */
export function markCellsOf({ lines, nameColumn, columns, raters }: MarkGrid): readonly MarkCell[] {
  return lines.rows.flatMap((line, row) => {
    const key = nameKey(line[nameColumn]);
    if (key === undefined) return [];
    return columns.map(({ at, heading }) => ({
      row,
      column: at,
      name: String(line[nameColumn]),
      heading,
      value: line[at] ?? "",
      isOwn: raters === "units" && nameKey(heading) === key,
    }));
  });
}

/** Positions of the columns in which anything is typed: raters who have handed in. */
export function startedColumns(cells: readonly MarkCell[]): ReadonlySet<number> {
  return new Set(
    cells.filter(({ value, isOwn }) => !isOwn && !isBlank(value)).map(({ column }) => column)
  );
}
