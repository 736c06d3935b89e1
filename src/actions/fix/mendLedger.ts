import { isBlank, type CellValue } from "../../domain/model/cellValue";
import type { FieldId } from "../../domain/model/fields";
import type { Fix } from "../../domain/model/finding";
import type { ColumnCells } from "../../excel/write/writePlan";
import { DERIVED_FIELDS, derivedValues } from "../ledger/derivedValues";
import type { Ledger } from "../ledger/readLedger";
import { columnCells } from "../ledger/refresh";
import type { ActionContext, Notice, TypedChange } from "../types";

/** Cells that mending writes, the same as old → new, and how many fixes came too late. */
export interface MendedLedger {
  readonly cells: readonly ColumnCells[];
  readonly typedChanges: readonly TypedChange[];
  readonly staleCount: number;
}

/** Body row → the mended fields of it. */
type Mended = ReadonlyMap<number, Readonly<Partial<Record<FieldId, CellValue>>>>;

/**
 * The cells of a ledger that fixes would change, with what is then read out of a mended deadline or unit text
 * into blank cells beside it. A fix whose cell no longer holds `from` is left out and counted.
 */
export function mendLedger(
  ledger: Ledger,
  fixes: readonly Fix[],
  context: ActionContext
): MendedLedger {
  const mended = mendedRows(ledger, fixes);
  const taken = [...mended.values()].flatMap((fields) => Object.keys(fields) as FieldId[]);
  const fixed = [...new Set(taken)].flatMap((field) => {
    const values = ledger.records.map((_record, row) => mended.get(row)?.[field] ?? "");
    return fieldCells(ledger, field, values, () => true);
  });
  const read = readAgain(ledger, mended, context);
  const asOffered = (): Notice => ({ id: "reason.fixed", params: {} });
  const asRead = (row: number): Notice => {
    const { deadlineText, unitsText } = mended.get(row) ?? {};
    return { id: "reason.readFromFixed", params: { text: String(deadlineText ?? unitsText) } };
  };
  return {
    cells: [...fixed, ...read].map(({ column }) => column),
    typedChanges: [
      ...fixed.flatMap((cells) => changesOf(ledger, cells, asOffered)),
      ...read.flatMap((cells) => changesOf(ledger, cells, asRead)),
    ],
    staleCount: fixes.length - taken.length,
  };
}

function mendedRows({ table, headings, records }: Ledger, fixes: readonly Fix[]): Mended {
  const fieldOf = new Map(
    (Object.entries(headings) as [FieldId, string][]).map(([field, text]) => [text, field])
  );
  const mended = new Map<number, Partial<Record<FieldId, CellValue>>>();
  for (const { at, from, to } of fixes) {
    const row = at.rowIndex - table.area.rowIndex - 1;
    const field = fieldOf.get(table.headings[at.columnIndex - table.area.columnIndex] ?? "");
    if (field === undefined || records[row]?.[field] !== from) continue;
    mended.set(row, { ...mended.get(row), [field]: to });
  }
  return mended;
}

interface FieldCells {
  readonly field: FieldId;
  readonly column: ColumnCells;
}

function fieldCells(
  ledger: Ledger,
  field: FieldId,
  values: readonly CellValue[],
  may: (row: number) => boolean
): readonly FieldCells[] {
  const column = columnCells(ledger, field, values, may);
  return column ? [{ field, column }] : [];
}

/** Dates and units read out of mended texts, for cells beside them that are blank. */
function readAgain(ledger: Ledger, mended: Mended, context: ActionContext): readonly FieldCells[] {
  const derivation = { year: ledger.year, words: context.words, settings: ledger.settings };
  const derived = ledger.records.map((record, row) => {
    const fields = mended.get(row);
    const isSource = fields?.deadlineText !== undefined || fields?.unitsText !== undefined;
    return isSource ? derivedValues({ ...record, ...fields }, derivation) : {};
  });
  return DERIVED_FIELDS.flatMap((field) => {
    const values = derived.map((item) => item[field] ?? "");
    const isFree = (row: number): boolean => isBlank(ledger.records[row]?.[field]);
    return fieldCells(ledger, field, values, isFree);
  });
}

function changesOf(
  { table }: Ledger,
  { field, column }: FieldCells,
  reason: (bodyRow: number) => Notice
): readonly TypedChange[] {
  const columnIndex = table.area.columnIndex + table.headings.indexOf(column.heading);
  return column.cells.map(({ bodyRow, from, to }) => ({
    at: {
      sheetName: table.sheetName,
      rowIndex: table.area.rowIndex + 1 + bodyRow,
      columnIndex,
    },
    field,
    from,
    to,
    reason: reason(bodyRow),
  }));
}
