import type { BodyContext } from "./bodyContext";
import { ownColumns, type BodyRowKind } from "./rowKinds";

export interface JudgedRow {
  readonly rowIndex: number;
  readonly kind: BodyRowKind;
}

/** assumption: only records with so many cells tell that a row with fewer is none. */
const FULL_RECORD_CELLS = 4;
/** assumption: a remark, a legend line or a count below the table fills no more cells than this. */
const MOST_STRAGGLER_CELLS = 3;

function usualCells(context: BodyContext, rows: readonly JudgedRow[]): number {
  const counts = rows
    .filter(({ kind }) => kind === "record")
    .map(({ rowIndex }) => ownColumns(context, rowIndex).length)
    .sort((left, right) => left - right);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** Numbered like the records, so that it is one even where little is filled in. */
function isNumbered(context: BodyContext, row: number): boolean {
  const { grid, numbering } = context;
  if (!numbering?.isArabic) return false;
  const value = grid.value(row, numbering.columnIndex);
  return typeof value === "number" || /^\s*[A-Za-z]*-?\d/.test(String(value));
}

/** Far emptier than the records are. */
function isSparse(context: BodyContext, row: number, usual: number): boolean {
  const cells = ownColumns(context, row).length;
  if (usual >= 2 && cells <= 1) return true;
  const isFew = cells <= MOST_STRAGGLER_CELLS && cells <= usual / 2;
  return usual >= FULL_RECORD_CELLS && isFew && !isNumbered(context, row);
}

/**
 * Below a blank row, or below a heading such as 图例, rows that are far emptier than the records are remarks
 * and no records; where records follow, a single cell names them.
 */
export function withoutStragglers(
  context: BodyContext,
  rows: readonly JudgedRow[]
): readonly JudgedRow[] {
  const usual = usualCells(context, rows);
  const lastFull = rows.findLastIndex(
    ({ kind, rowIndex }) => kind === "record" && !isSparse(context, rowIndex, usual)
  );
  let isAfterGap = false;
  let hasRecords = false;
  return rows.map((row, index) => {
    if (row.kind === "blank" || (row.kind === "note" && index > lastFull)) isAfterGap = true;
    if (row.kind !== "record") return row;
    if (isAfterGap && hasRecords && isSparse(context, row.rowIndex, usual)) {
      const isSingle = ownColumns(context, row.rowIndex).length === 1;
      if (index > lastFull) return { ...row, kind: "note" };
      if (isSingle) return { ...row, kind: "section" };
    }
    isAfterGap = false;
    hasRecords = true;
    return row;
  });
}
