import type { FieldId } from "../model/fields";
import type { SheetSnapshot } from "../model/sheetSnapshot";
import { profileColumn } from "./columnProfile";
import { withDeadlineText } from "./deadlineColumn";
import type { TableCandidate } from "./detectTables";
import { headingClaims, valueClaims, type FieldClaim } from "./fieldClaims";
import { meaningsWithBands } from "./headingMeaning";
import { findLedgerYear, type LedgerYear } from "./ledgerYear";
import type { ReadingReason } from "./readingReason";
import type { FieldColumns } from "./readRecords";
import type { TableColumn } from "./tableColumns";
import { unitClaims, type ReadColumn } from "./unitClaims";

/** What one column was read as. */
export interface ColumnMapping {
  readonly columnIndex: number;
  readonly heading: string;
  readonly field: FieldId | undefined;
  /** 0–1; below 0.6 is a doubt. For columns that are no field: how sure that is. */
  readonly confidence: number;
  readonly reason: ReadingReason;
}

/** A proposal for every column of a candidate, left to right; each field at most once. */
export interface MappingProposal {
  readonly columns: readonly ColumnMapping[];
  readonly ledgerYear?: LedgerYear;
}

/** assumption: a claim weaker than this is not proposed. */
const WEAKEST_CLAIM = 0.4;
function allClaims(columns: readonly ReadColumn[]): readonly FieldClaim[] {
  const units = unitClaims(columns);
  const settled = new Set(units.map(({ columnIndex }) => columnIndex));
  const rest = columns
    .filter(({ column }) => !settled.has(column.columnIndex))
    .flatMap(({ column, profile }) => [
      ...headingClaims(column, profile),
      ...valueClaims(column, profile),
    ]);
  return [...units, ...rest]
    .filter(({ confidence }) => confidence >= WEAKEST_CLAIM)
    .sort(
      (left, right) =>
        right.confidence - left.confidence ||
        Number(right.field === "task") - Number(left.field === "task") ||
        left.columnIndex - right.columnIndex
    );
}

/** Takes the surest claim, then the next that clashes with none taken. */
function settle(claims: readonly FieldClaim[]): readonly FieldClaim[] {
  const fields = new Set<FieldId>();
  const columns = new Set<number>();
  return claims.filter(({ field, columnIndex }) => {
    if (fields.has(field) || columns.has(columnIndex)) return false;
    fields.add(field);
    columns.add(columnIndex);
    return true;
  });
}

/** Some column must say what is to be done: the project, else the measures, the target or the category stand in for it. */
function withTask(taken: readonly FieldClaim[]): readonly FieldClaim[] {
  if (taken.some(({ field }) => field === "task")) return taken;
  const stand = (["project", "measures", "target", "category"] as const)
    .map((field) => taken.find((claim) => claim.field === field))
    .find((claim) => claim !== undefined);
  if (!stand) return taken;
  return taken.map((claim) =>
    claim === stand
      ? {
          ...claim,
          field: "task" as const,
          confidence: Math.min(claim.confidence, 0.65),
          reason: {
            id: "projectIsTask" as const,
            params: { heading: String(claim.reason.params.heading ?? "") },
          },
        }
      : claim
  );
}

function unmapped(
  column: TableColumn,
  claims: readonly FieldClaim[],
  taken: readonly FieldClaim[],
  headings: ReadonlyMap<number, string>
): ColumnMapping {
  const { columnIndex, heading } = column;
  const lost = claims.find((claim) => claim.columnIndex === columnIndex);
  const winner = lost && taken.find(({ field }) => field === lost.field);
  const meanings = meaningsWithBands(column.ownHeading, column.bands);
  if (winner) {
    const params = { heading, other: headings.get(winner.columnIndex) ?? "" };
    return {
      columnIndex,
      heading,
      field: undefined,
      confidence: 0.7,
      reason: { id: "fieldTaken", params },
    };
  }
  const isKnown = meanings.some(({ meaning }) => meaning === "other");
  const reason: ReadingReason = {
    id: isKnown ? "headingNoField" : "headingUnknown",
    params: { heading },
  };
  return { columnIndex, heading, field: undefined, confidence: isKnown ? 0.9 : 0.6, reason };
}

/**
 * Proposes which column is which field: headings and bands, the values below and the neighbours decide
 * together, and every decision carries its reason. Each field is proposed at most once.
 */
export function proposeMapping(candidate: TableCandidate, sheet: SheetSnapshot): MappingProposal {
  const skipped = new Set(candidate.skippedRows.map(({ rowIndex }) => rowIndex));
  const rows: number[] = [];
  for (let row = candidate.firstDataRow; row <= candidate.lastDataRow; row += 1) {
    if (!skipped.has(row)) rows.push(row);
  }
  const columns = candidate.columns.map((column) => ({
    column,
    profile: profileColumn(sheet, column.columnIndex, rows),
  }));
  const claims = allClaims(columns);
  const taken = withDeadlineText(withTask(settle(claims)), candidate, sheet);
  const headings = new Map(
    candidate.columns.map(({ columnIndex, heading }) => [columnIndex, heading])
  );
  const dateColumns = taken
    .filter(({ field }) => field === "deadline" || field === "startDate")
    .map(({ columnIndex }) => columnIndex);
  const ledgerYear = findLedgerYear(candidate, sheet, dateColumns);
  return {
    columns: candidate.columns.map((column) => {
      const claim = taken.find(({ columnIndex }) => columnIndex === column.columnIndex);
      if (!claim) return unmapped(column, claims, taken, headings);
      const { columnIndex, field, confidence, reason } = claim;
      return { columnIndex, heading: column.heading, field, confidence, reason };
    }),
    ...(ledgerYear && { ledgerYear }),
  };
}

/** The proposal as field → column. */
export function mappedColumns(proposal: MappingProposal): FieldColumns {
  return Object.fromEntries(
    proposal.columns.flatMap(({ field, columnIndex }) => (field ? [[field, columnIndex]] : []))
  );
}
