import { deadlineDoubt } from "../../domain/deadline/deadlineDoubt";
import { isBlank, type CellValue } from "../../domain/model/cellValue";
import type { FieldId } from "../../domain/model/fields";
import { renewKeys } from "../../domain/rowKey/renewKeys";
import type { LedgerRecord } from "../../domain/scoring/ledgerRecord";
import { recordText } from "../../domain/scoring/recordText";
import type { ColumnCells } from "../../excel/write/writePlan";
import type { ActionContext, SettingOptions } from "../types";
import { DERIVED_FIELDS, derivedValues, type DerivedValues } from "./derivedValues";
import { numberFormatOf } from "./columnsToAdd";
import type { Ledger } from "./readLedger";
import { settingsPlan, type SettingsPlan } from "./settingsPlan";

/** What every writing action mends first: keys of new and copied rows, dates of newly typed deadlines. */
export interface Refresh {
  readonly keys: readonly string[];
  readonly keyCells: ColumnCells | undefined;
  readonly derivedCells: readonly ColumnCells[];
  /** The records as they will be. */
  readonly records: readonly LedgerRecord[];
  readonly derived: readonly DerivedValues[];
  readonly settings: SettingsPlan;
}

/** Computes the refresh of a ledger; nothing is written where everything is as it should be. */
export function refreshLedger(
  ledger: Ledger,
  options: SettingOptions,
  context: ActionContext
): Refresh {
  const present = ledger.records.map((record) => record.rowKey ?? "");
  const keys = renewKeys(present, context.random);
  const derived = ledger.records.map((record) =>
    recordText(record) === ""
      ? {}
      : derivedValues(record, {
          year: ledger.year,
          words: context.words,
          settings: ledger.settings,
        })
  );
  // A copied row has its key renewed: for it as for a new one nobody has decided anything yet.
  const isKnown = (row: number): boolean => present[row] !== "" && present[row] === keys[row];
  const derivedCells = DERIVED_FIELDS.map((field) =>
    fillBlank(ledger, derived, field, isKnown)
  ).filter((column) => column !== undefined);
  return {
    keys,
    keyCells: columnCells(
      ledger,
      "rowKey",
      keys.map((key) => key as CellValue),
      () => true
    ),
    derivedCells,
    records: withCells(ledger, derivedCells),
    derived,
    settings: settingsPlan(ledger, options, context.words),
  };
}

/** Only blank cells of rows whose source text is there are filled; what people typed stays. */
function fillBlank(
  ledger: Ledger,
  derived: readonly DerivedValues[],
  field: (typeof DERIVED_FIELDS)[number],
  isKnown: (row: number) => boolean
): ColumnCells | undefined {
  const source = field === "deadline" || field === "deadlineKind" ? "deadlineText" : "unitsText";
  if (ledger.headings[source] === undefined) return undefined;
  const values = derived.map((item) => item[field] ?? "");
  return columnCells(
    ledger,
    field,
    values,
    (row) =>
      isBlank(ledger.records[row]?.[field]) &&
      !(field === "deadline" && isKnown(row) && wasLeftOpen(ledger.records[row], derived[row]))
  );
}

/**
 * True where a blank deadline is somebody's decision: its doubtful reading was seen before, for 时限类型 says
 * what it says now, and no day was wanted. Another kind means that 时限原文 was changed since.
 */
function wasLeftOpen(record: LedgerRecord | undefined, values: DerivedValues | undefined): boolean {
  const reading = values?.reading;
  if (!reading || deadlineDoubt(reading) !== "ask") return false;
  return record?.deadlineKind === values.deadlineKind;
}

/** Cells of a field that are to become `values`, where `may` allows it and they differ. */
export function columnCells(
  ledger: Ledger,
  field: FieldId,
  values: readonly CellValue[],
  may: (row: number) => boolean
): ColumnCells | undefined {
  const heading = ledger.headings[field];
  if (heading === undefined) return undefined;
  const cells = values.flatMap((to, bodyRow) => {
    const from = ledger.records[bodyRow]?.[field] ?? "";
    return to !== "" && to !== from && may(bodyRow) ? [{ bodyRow, from, to }] : [];
  });
  if (cells.length === 0) return undefined;
  const numberFormat = numberFormatOf(field, ledger.scoring.fullPercent);
  return { heading, cells, ...(numberFormat ? { numberFormat } : {}) };
}

/** Records of a ledger with some of their cells as they will be. */
export function withCells(
  ledger: Pick<Ledger, "records" | "headings">,
  columns: readonly ColumnCells[]
): readonly LedgerRecord[] {
  const fieldOf = new Map(
    (Object.entries(ledger.headings) as [FieldId, string][]).map(([field, heading]) => [
      heading,
      field,
    ])
  );
  const records: Partial<Record<FieldId, CellValue>>[] = ledger.records.map((record) => ({
    ...record,
  }));
  for (const { heading, cells } of columns) {
    const field = fieldOf.get(heading);
    if (!field) continue;
    for (const { bodyRow, to } of cells) {
      const record = records[bodyRow];
      if (record) record[field] = to;
    }
  }
  return records;
}
