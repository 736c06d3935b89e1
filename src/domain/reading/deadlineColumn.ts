import { isBlank } from "../model/cellValue";
import { valueAt, type SheetSnapshot } from "../model/sheetSnapshot";
import { isDateSerial } from "./columnProfile";
import type { TableCandidate } from "./detectTables";
import type { FieldClaim } from "./fieldClaims";

/** Deadlines that are not all real dates are kept as they are written: 时限原文. */
export function withDeadlineText(
  taken: readonly FieldClaim[],
  candidate: TableCandidate,
  sheet: SheetSnapshot
): readonly FieldClaim[] {
  if (taken.some(({ field }) => field === "deadlineText")) return taken;
  return taken.map((claim) => {
    if (claim.field !== "deadline") return claim;
    const count = countNoDates(candidate, sheet, claim.columnIndex);
    if (count === 0) return claim;
    const heading =
      candidate.columns.find((column) => column.columnIndex === claim.columnIndex)?.heading ?? "";
    return {
      ...claim,
      field: "deadlineText" as const,
      reason: { id: "deadlineHasText" as const, params: { heading, count } },
    };
  });
}

function countNoDates(
  candidate: TableCandidate,
  sheet: SheetSnapshot,
  columnIndex: number
): number {
  const skipped = new Set(candidate.skippedRows.map(({ rowIndex }) => rowIndex));
  let count = 0;
  for (let row = candidate.firstDataRow; row <= candidate.lastDataRow; row += 1) {
    const value = valueAt(sheet, row, columnIndex);
    if (skipped.has(row) || isBlank(value)) continue;
    const format =
      sheet.numberFormats[row - sheet.area.rowIndex]?.[columnIndex - sheet.area.columnIndex];
    if (!isDateSerial(value, format ?? "General")) count += 1;
  }
  return count;
}
