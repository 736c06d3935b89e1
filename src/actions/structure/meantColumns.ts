import type { FieldId } from "../../domain/model/fields";
import type { TableCandidate } from "../../domain/reading/detectTables";
import type { MeantCell } from "../../domain/reading/sameAsAbove";
import type { ColumnCells } from "../../excel/write/writePlan";

/** Fields in which offices write 下同 behind a name or a day. */
const WHO_AND_WHEN: readonly FieldId[] = [
  ...(["leader", "unitsText", "leadDepartment", "owner", "backup", "supportDepartments"] as const),
  ...(["deadlineText", "deadline", "startDate"] as const),
];

/** The 0-based sheet columns of those fields. */
export function whoAndWhen(
  columns: Readonly<Partial<Record<FieldId, number>>>
): ReadonlySet<number> {
  return new Set(WHO_AND_WHEN.flatMap((field) => columns[field] ?? []));
}

/** 同上 and 下同 as cells of the ledger's columns, old → new. */
export function meantColumns(
  meant: readonly MeantCell[],
  { area, firstDataRow }: TableCandidate,
  headings: readonly string[]
): readonly ColumnCells[] {
  const columns = [...new Set(meant.map(({ columnIndex }) => columnIndex))];
  return columns.map((column) => ({
    heading: headings[column - area.columnIndex] ?? "",
    cells: meant
      .filter(({ columnIndex }) => columnIndex === column)
      .map(({ rowIndex, from, to }) => ({ bodyRow: rowIndex - firstDataRow, from, to })),
  }));
}
