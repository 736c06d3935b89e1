import type { FieldId } from "../model/fields";
import type { SheetSnapshot } from "../model/sheetSnapshot";
import { profileColumn } from "./columnProfile";
import { withRemarks } from "./remarksReports";
import { unmappedColumn } from "./unmappedColumn";
import { ownWordClaims, type OwnWord, type ToldColumns } from "./ownWords";
import { withDeadlineText } from "./deadlineColumn";
import type { TableCandidate } from "./detectTables";
import { headingClaims, valueClaims, type FieldClaim } from "./fieldClaims";
import { findLedgerYear, type LedgerYear } from "./ledgerYear";
import type { ReadingReason } from "./readingReason";
import { WEAKEST_CLAIM } from "./settleClaims";
import type { FieldColumns } from "./readRecords";
import type { TableColumn } from "./tableColumns";
import { plannedOrActualClaims } from "./plannedOrActual";
import { bySurety, settleClaims } from "./settleClaims";
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

function allClaims(
  columns: readonly ReadColumn[],
  sheet: SheetSnapshot,
  rows: readonly number[],
  told: ToldColumns
): readonly FieldClaim[] {
  const open = columns.filter(({ column }) => !told.columns.has(column.columnIndex));
  const special = [
    ...told.claims,
    ...unitClaims(open),
    ...plannedOrActualClaims(open, sheet, rows),
  ];
  const settled = new Set(special.map(({ columnIndex }) => columnIndex));
  const rest = open
    .filter(({ column }) => !settled.has(column.columnIndex))
    .flatMap(({ column, profile }) => [
      ...headingClaims(column, profile),
      ...valueClaims(column, profile),
    ]);
  return bySurety([...special, ...rest]);
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

/**
 * Proposes which column is which field: headings and bands, the values below and the neighbours decide
 * together, and every decision carries its reason. Each field is proposed at most once. The office's own words
 * (tblFields) go before all of them.
 */
export function proposeMapping(
  candidate: TableCandidate,
  sheet: SheetSnapshot,
  ownWords: readonly OwnWord[] = []
): MappingProposal {
  const skipped = new Set(candidate.skippedRows.map(({ rowIndex }) => rowIndex));
  const rows: number[] = [];
  for (let row = candidate.firstDataRow; row <= candidate.lastDataRow; row += 1) {
    if (!skipped.has(row)) rows.push(row);
  }
  const columns = candidate.columns.map((column) => ({
    column,
    profile: profileColumn(sheet, column.columnIndex, rows),
  }));
  const headings = new Map(
    candidate.columns.map(({ columnIndex, heading }) => [columnIndex, heading])
  );
  const told = ownWordClaims(columns, ownWords);
  const all = allClaims(columns, sheet, rows, told);
  const claims = all.filter(({ confidence }) => confidence >= WEAKEST_CLAIM);
  const settled = withRemarks(withTask(settleClaims(claims, headings)), sheet, rows);
  const taken = withDeadlineText(settled, candidate, sheet);
  const dateColumns = taken
    .filter(({ field }) => YEAR_FIELDS.has(field))
    .map(({ columnIndex }) => columnIndex);
  const ledgerYear = findLedgerYear(candidate, sheet, dateColumns);
  return {
    columns: candidate.columns.map((column) => {
      const claim = taken.find(({ columnIndex }) => columnIndex === column.columnIndex);
      if (told.leftOut.has(column.columnIndex)) return leftOutColumn(column);
      if (!claim) return unmappedColumn(column, all, taken, headings);
      const { columnIndex, field, confidence, reason } = claim;
      return { columnIndex, heading: column.heading, field, confidence, reason };
    }),
    ...(ledgerYear && { ledgerYear }),
  };
}

/** Fields whose dates tell the year of a ledger. */
const YEAR_FIELDS: ReadonlySet<FieldId> = new Set(["deadline", "deadlineText", "startDate"]);

function leftOutColumn({ columnIndex, heading }: TableColumn): ColumnMapping {
  const reason = { id: "ownWordNoField" as const, params: { heading } };
  return { columnIndex, heading, field: undefined, confidence: 0.99, reason };
}

/** The proposal as field → column. */
export function mappedColumns(proposal: MappingProposal): FieldColumns {
  return Object.fromEntries(
    proposal.columns.flatMap(({ field, columnIndex }) => (field ? [[field, columnIndex]] : []))
  );
}
