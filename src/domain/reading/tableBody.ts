import type { BodyContext } from "./bodyContext";
import { bodyRowKind, type BodyRowKind } from "./rowKinds";
import { withoutStragglers, type JudgedRow } from "./stragglers";

/** A row between the header and the last record that is no record. */
export interface SkippedRow {
  /** 0-based sheet row. */
  readonly rowIndex: number;
  readonly kind: Exclude<BodyRowKind, "record">;
}

/** Where a table's records stand. */
export interface TableBody {
  /**
   * First row of the table below the header: totals printed right under the header are above it, because
   * an Excel table can only start below them.
   */
  readonly firstDataRow: number;
  /** Last row of the last record; `firstDataRow - 1` in an empty form. */
  readonly lastDataRow: number;
  /** All rows from the header to `lastDataRow` that are no records, in order. */
  readonly skippedRows: readonly SkippedRow[];
  readonly recordCount: number;
}

/** Judges the rows from `firstRow` to `lastRow` (both 0-based sheet rows, inclusive) below a header. */
export function readBody(context: BodyContext, firstRow: number, lastRow: number): TableBody {
  const rows: JudgedRow[] = [];
  for (let rowIndex = firstRow; rowIndex <= lastRow; rowIndex += 1) {
    rows.push({ rowIndex, kind: bodyRowKind(context, rowIndex) });
  }
  const judged = withoutStragglers(context, rows);
  const records = judged.filter(({ kind }) => kind === "record");
  let lastDataRow = records.at(-1)?.rowIndex ?? firstRow - 1;
  while (judged[lastDataRow + 1 - firstRow]?.kind === "continued") lastDataRow += 1;
  const inside = judged.filter(({ rowIndex }) => rowIndex <= lastDataRow);
  const firstBelowTotals = inside.findIndex(({ kind }) => kind !== "total");
  return {
    firstDataRow: firstRow + Math.max(0, firstBelowTotals),
    lastDataRow,
    recordCount: records.length,
    skippedRows: inside.flatMap(({ rowIndex, kind }) =>
      kind === "record" ? [] : [{ rowIndex, kind }]
    ),
  };
}
