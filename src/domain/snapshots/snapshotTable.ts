import type { CellValue } from "../model/cellValue";
import { FIELD_IDS, FIELDS, type FieldId } from "../model/fields";
import type { LedgerRecord } from "../scoring/ledgerRecord";

/** A column of the ledger as it stands: fields that are mapped, and the office's own. */
export interface SourceColumn {
  readonly heading: string;
  /** Undefined for a column that the add-in does not know. */
  readonly field: FieldId | undefined;
}

/** A snapshot as it is written: `rows[row][column]`, columns beside each other as `columns`. */
export interface SnapshotTable {
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Figures that a snapshot keeps behind what people typed, in this order; the key is the last column. */
export const BASELINE_FIGURES = [
  "dueDate",
  "status",
  "light",
] as const satisfies readonly FieldId[];
export const SCORED_FIGURES = [
  "dueDate",
  "planNow",
  "doneNow",
  "status",
  "light",
  "daysLate",
  "score1",
  "score2",
  "score3",
  "score4",
  "bonusCounted",
  "scoreYear",
  "scoreNote",
] as const satisfies readonly FieldId[];

/** One row of the ledger with its figures of the snapshot's day. */
export interface SnapshotRow {
  /** Cells as `source` has its columns. */
  readonly cells: readonly CellValue[];
  readonly key: string;
  readonly figures: Readonly<Partial<Record<FieldId, CellValue>>>;
}

/**
 * What people typed, then the figures, then the key, as values. The ledger's formula columns are left out:
 * the figures are those of the snapshot's own day. `headingOf` names the added columns; they must not repeat
 * one of the source.
 */
export function buildSnapshotTable(
  source: readonly SourceColumn[],
  rows: readonly SnapshotRow[],
  figures: readonly FieldId[],
  headingOf: (field: FieldId) => string
): SnapshotTable {
  const kept = source.flatMap((column, at) => (isTyped(column) ? [{ column, at }] : []));
  const added = [...figures, "rowKey" as const];
  return {
    columns: [
      ...kept.map(({ column }) => column),
      ...added.map((field) => ({ field, heading: headingOf(field) })),
    ],
    rows: rows.map(({ cells, key, figures: values }) => [
      ...kept.map(({ at }) => cells[at] ?? ""),
      ...figures.map((field) => values[field] ?? ""),
      key,
    ]),
  };
}

/** True where people type in the column; the add-in's formulas and the key are its own. */
export function isTyped({ field }: SourceColumn): boolean {
  return field === undefined || FIELDS[field].source === "typed";
}

/** Field ids as they stand above a snapshot's headings: an id each, `""` above columns of the office's own. */
export function fieldIdCells({ columns }: SnapshotTable): readonly string[] {
  return columns.map(({ field }) => field ?? "");
}

/** The records of a snapshot, read back by the ids above its headings; other columns are left out. */
export function snapshotRecords(
  fieldIds: readonly CellValue[],
  rows: readonly (readonly CellValue[])[]
): readonly LedgerRecord[] {
  const fields = fieldIds.map((id) => FIELD_IDS.find((field) => field === id));
  return rows.map((row) =>
    Object.fromEntries(
      fields.flatMap((field, at) => (field === undefined ? [] : [[field, row[at] ?? ""]]))
    )
  );
}
