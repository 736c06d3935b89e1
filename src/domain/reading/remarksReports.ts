import { valueAt, type SheetSnapshot } from "../model/sheetSnapshot";
import type { FieldId } from "../model/fields";
import { readCompletionText } from "./completionText";
import type { FieldClaim } from "./fieldClaims";

/** assumption: from this share of the remarks on, they are reports. */
const REPORTING_REMARKS = 0.3;
const REPORTS: ReadonlySet<FieldId> = new Set(["progress", "percentDone", "reportedStatus"]);

/** 备注 of a table without a column for reports may say how far work is: it stays 备注, and is read. */
export function withRemarks(
  taken: readonly FieldClaim[],
  sheet: SheetSnapshot,
  rows: readonly number[]
): readonly FieldClaim[] {
  if (taken.some(({ field }) => REPORTS.has(field))) return taken;
  return taken.map((claim) => {
    if (claim.field !== "remarks") return claim;
    const texts = rows
      .map((row) => String(valueAt(sheet, row, claim.columnIndex)))
      .filter((text) => text.trim() !== "");
    const reports = texts.filter((text) => readCompletionText(text, NO_DAYS) !== undefined);
    if (reports.length === 0 || reports.length < texts.length * REPORTING_REMARKS) return claim;
    const { heading = "" } = claim.reason.params;
    return { ...claim, reason: { id: "remarksTellProgress" as const, params: { heading } } };
  });
}

/** Only whether something is done counts here, not when. */
const NO_DAYS = { year: 2000, today: 0 };
